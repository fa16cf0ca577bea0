//! What a closed row says when it is opened, as plain text: find-in-page reaches it there, and opens the row.

use web_sys::Element;
use yew::prelude::*;

use crate::pack::Effect;
use crate::state::Action;
use crate::ui::page::Page;

/// A `<details>` of its own without a summary to press: the row's button opens it, and so does the browser when it
/// finds something inside.
pub fn fold(page: &Page, effect: &Effect, open: bool, dispatch: &Callback<Action>, content: Html) -> Html {
    html! {
        <details class="dc-row-fold" {open} ontoggle={found(effect, dispatch)}>
            <summary hidden=true>{ page.words.what_to_do }</summary>
            if open { { content } } else { <p>{ text(page, effect) }</p> }
        </details>
    }
}

fn text(page: &Page, effect: &Effect) -> String {
    [&effect.term, &effect.feels, &effect.advice, &effect.clinic].map(|text| page.plain(text)).join(" ")
}

/// Find-in-page opens it: the state follows.
fn found(effect: &Effect, dispatch: &Callback<Action>) -> Callback<Event> {
    let (effect, dispatch) = (effect.id.clone(), dispatch.clone());
    Callback::from(move |event: Event| {
        let own = |details: &Element| details.class_list().contains("dc-row-fold");
        let details = event.target_dyn_into::<Element>().filter(own);
        if details.is_some_and(|details| details.has_attribute("open")) {
            dispatch.emit(Action::Open(effect.clone()));
        }
    })
}
