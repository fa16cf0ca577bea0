//! The effects that are not listed yet, as plain text for find-in-page: when it finds one, all rows are
//! listed.

use std::rc::Rc;

use web_sys::Element;
use yew::prelude::*;

use crate::pack::Effect;
use crate::state::Action;
use crate::ui::page::Page;

#[derive(PartialEq, Properties)]
pub struct WaitingProps {
    pub page: Page,
    /// The places of the effects in the pack's list.
    pub effects: Rc<[usize]>,
    pub dispatch: Callback<Action>,
}

/// A `<details>` whose summary is hidden: only find-in-page opens it, which asks for all rows. It is keyed by
/// the number of effects, so that a closed one replaces one that was opened.
#[component]
pub fn Waiting(WaitingProps { page, effects, dispatch }: &WaitingProps) -> Html {
    let text = |effect: &Effect| [&effect.name, &effect.term].map(|text| page.plain(text)).join(", ");
    let said: Vec<String> =
        effects.iter().filter_map(|place| page.pack.effects.get(*place)).map(text).collect();
    html! {
        // Hidden from screen readers: nobody can operate it.
        <details key={effects.len()} class="dc-row-fold" aria-hidden="true" ontoggle={found(dispatch)}>
            <summary hidden=true>{ page.words.show_fewer }</summary>
            <p>{ said.join("; ") }</p>
        </details>
    }
}

fn found(dispatch: &Callback<Action>) -> Callback<Event> {
    let dispatch = dispatch.clone();
    Callback::from(move |event: Event| {
        let details = event.target_dyn_into::<Element>();
        if details.is_some_and(|details| details.has_attribute("open")) {
            dispatch.emit(Action::AllRows(true));
        }
    })
}
