//! Links to the sections: a bar below the card on phones, a list beside the chapters on desktops.

use yew::prelude::*;

use crate::ui::page::Page;

/// The ids of all sections, in their order on the page.
pub const SECTIONS: [&str; 10] =
    ["choose", "warning", "card", "effects", "benefits", "compare", "care", "about", "visit", "sources"];

#[derive(PartialEq, Properties)]
pub struct SectionBarProps {
    pub page: Page,
    pub sections: Vec<&'static str>,
    /// How much is on the list for the visit.
    pub pinned: usize,
}

#[component]
pub fn SectionBar(SectionBarProps { page, sections, pinned }: &SectionBarProps) -> Html {
    html! {
        <nav class="dc-bar" aria-label={page.words.sections}>
            <ul role="list">
                for section in sections.iter().filter(|section| **section != "choose") {
                    <li key={*section}>
                        <a href={page.link(section)} data-section={*section}>
                            { page.words.section_short(section) }
                            if *section == "visit" && *pinned > 0 {
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
