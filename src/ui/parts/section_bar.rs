//! Links to the sections: a bar below the card on phones, a list beside the chapters on desktops.

use yew::prelude::*;

use crate::section::{Chapter, Section};
use crate::ui::page::Page;
use crate::ui::part::Part;

#[derive(PartialEq, Properties)]
pub struct SectionBarProps {
    pub page: Page,
    pub sections: Vec<Section>,
    /// How much is on the list for the visit.
    pub pinned: usize,
}

#[component]
pub fn SectionBar(SectionBarProps { page, sections, pinned }: &SectionBarProps) -> Html {
    html! {
        <nav class="dc-bar" data-bar={(!page.is_unfolded()).then_some("")} aria-label={page.words.sections}>
            <ul role="list">
                for section in sections.iter().filter(|section| **section != Section::Choose) {
                    <li key={section.id()}>
                        <a href={page.link(Part::Section(*section))} data-section={section.id()}>
                            { page.words.section_name(*section) }
                            if *section == Section::Chapter(Chapter::Visit) && *pinned > 0 {
                                <span key={*pinned} class="dc-count" aria-hidden="true">{ pinned.to_string() }</span>
                                <span class="dc-hidden">{ ": " }{ page.words.on_list.of(*pinned) }</span>
                            }
                        </a>
                    </li>
                }
            </ul>
        </nav>
    }
}
