//! What waits until all rows are asked for, as plain text: find-in-page reaches it there, and all rows come.

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

/// A `<details>` without a summary to press: only the browser opens it, when it finds something inside. One that has
/// been opened makes room for a closed one.
#[component]
pub fn Waiting(WaitingProps { page, effects, dispatch }: &WaitingProps) -> Html {
    let text = |effect: &Effect| [&effect.name, &effect.term].map(|text| page.plain(text)).join(", ");
    let said: Vec<String> =
        effects.iter().filter_map(|place| page.pack.effects.get(*place)).map(text).collect();
    html! {
        // Nobody can press it, so nobody hears of it.
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
