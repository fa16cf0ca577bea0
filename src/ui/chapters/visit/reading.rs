//! Step: read the numbers with and without. Where they stand, and the effects on the list.

use yew::prelude::*;

use super::pinned_effect::PinnedEffect;
use crate::pack::{AgeGroup, EffectId};
use crate::section::{Chapter, Section};
use crate::state::Action;
use crate::ui::columns::Columns;
use crate::ui::page::Page;
use crate::ui::part::Part;
use crate::ui::parts::next_focus::use_next_focus;

/// The parts that hold numbers and answers.
const PARTS: [Section; 4] = [
    Section::Card,
    Section::Chapter(Chapter::Benefits),
    Section::Chapter(Chapter::Effects),
    Section::Chapter(Chapter::Compare),
];

#[derive(PartialEq, Properties)]
pub struct ReadingProps {
    pub page: Page,
    pub columns: Columns,
    pub age: AgeGroup,
    /// The effects on the list, in the order of putting.
    pub pinned: Vec<EffectId>,
    pub dispatch: Callback<Action>,
}

#[component]
pub fn Reading(ReadingProps { page, columns, age, pinned, dispatch }: &ReadingProps) -> Html {
    let words = page.words;
    let title = use_node_ref();
    let (next_focus, leaving) = use_next_focus(pinned, &title);
    let link = |section: Section| {
        html! { <li>{ page.lead(Part::Section(section), words.section_name(section).into()) }</li> }
    };
    html! {
        <section class="dc-step">
            { page.heading(2, "dc-subtitle", words.step_read) }
            <p>{ words.read_hint }</p>
            <ul class="dc-links" role="list">{ for PARTS.into_iter().map(link) }</ul>
            <div ref={title} tabindex="-1" role="group" aria-label={words.pinned}>
                { page.heading(3, "dc-said-title", words.pinned) }
                if pinned.is_empty() { <p class="dc-hint">{ words.nothing_pinned }</p> }
                <ul class="dc-pinned" role="list">
                    for id in pinned.iter() {
                        <PinnedEffect key={id.as_ref()} {page} effect={id.clone()} {columns} age={*age} {dispatch}
                                      turn={next_focus.turn(id)} leaving={leaving.clone()} />
                    }
                </ul>
            </div>
        </section>
    }
}
