//! What the form control that an event came from holds.

use std::rc::Rc;

use web_sys::{HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};
use yew::prelude::*;

/// The text of an `<input>`; empty if the event came from something else.
pub fn input_text(event: &InputEvent) -> Rc<str> {
    event.target_dyn_into::<HtmlInputElement>().map_or_else(|| Rc::from(""), |input| Rc::from(input.value()))
}

/// The text of a `<textarea>`; empty if the event came from something else.
pub fn textarea_text(event: &InputEvent) -> Rc<str> {
    event.target_dyn_into::<HtmlTextAreaElement>().map_or_else(|| Rc::from(""), |area| Rc::from(area.value()))
}

/// The value of an `<input>` that was changed, a date for example; empty if the event came from something
/// else.
pub fn input_value(event: &Event) -> String {
    event.target_dyn_into::<HtmlInputElement>().map(|input| input.value()).unwrap_or_default()
}

/// Whether a checkbox is ticked; false if the event came from something else.
pub fn is_checked(event: &Event) -> bool {
    event.target_dyn_into::<HtmlInputElement>().is_some_and(|input| input.checked())
}

/// The value of a `<select>`; empty if the event came from something else.
pub fn select_value(event: &Event) -> String {
    event.target_dyn_into::<HtmlSelectElement>().map(|select| select.value()).unwrap_or_default()
}
