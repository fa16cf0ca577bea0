//! What was typed into the target of an event.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

/// The text of the input element an event came from; empty where there is none.
pub fn typed(event: &InputEvent) -> Rc<str> {
    event.target_dyn_into::<HtmlInputElement>().map_or_else(|| Rc::from(""), |input| Rc::from(input.value()))
}

/// Whether the checkbox an event came from is ticked.
pub fn ticked(event: &Event) -> bool {
    event.target_dyn_into::<HtmlInputElement>().is_some_and(|input| input.checked())
}
