//! What was typed into, ticked or picked in the target of an event.

use std::rc::Rc;

use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

/// The text of the input element an event came from; empty where there is none.
pub fn typed(event: &InputEvent) -> Rc<str> {
    event.target_dyn_into::<HtmlInputElement>().map_or_else(|| Rc::from(""), |input| Rc::from(input.value()))
}

/// Whether the checkbox an event came from is ticked.
pub fn ticked(event: &Event) -> bool {
    event.target_dyn_into::<HtmlInputElement>().is_some_and(|input| input.checked())
}

/// The value of the select an event came from; empty where there is none.
pub fn picked(event: &Event) -> String {
    event.target_dyn_into::<HtmlSelectElement>().map(|select| select.value()).unwrap_or_default()
}
