//! What was typed into, ticked or picked in the target of an event.

use std::rc::Rc;

use web_sys::{HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};
use yew::prelude::*;

/// The text of the input element an event came from; empty where there is none.
pub fn typed(event: &InputEvent) -> Rc<str> {
    event.target_dyn_into::<HtmlInputElement>().map_or_else(|| Rc::from(""), |input| Rc::from(input.value()))
}

/// The text of the text area an event came from; empty where there is none.
pub fn written(event: &InputEvent) -> Rc<str> {
    event.target_dyn_into::<HtmlTextAreaElement>().map_or_else(|| Rc::from(""), |area| Rc::from(area.value()))
}

/// The value of the input that a change came from; empty where there is none.
pub fn changed(event: &Event) -> String {
    event.target_dyn_into::<HtmlInputElement>().map(|input| input.value()).unwrap_or_default()
}

/// Whether the checkbox an event came from is ticked.
pub fn ticked(event: &Event) -> bool {
    event.target_dyn_into::<HtmlInputElement>().is_some_and(|input| input.checked())
}

/// The value of the select an event came from; empty where there is none.
pub fn picked(event: &Event) -> String {
    event.target_dyn_into::<HtmlSelectElement>().map(|select| select.value()).unwrap_or_default()
}
