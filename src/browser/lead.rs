//! Leading the reader to a part of the page: scroll and focus, and leave the address alone.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// Scrolls to the part with this id and moves the focus there. An unknown id does nothing.
pub fn to(container: &Element, id: &str) {
    let plain = id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'.');
    if !plain {
        return;
    }
    if let Ok(Some(part)) = container.query_selector(&format!("[id=\"{id}\"]")) {
        part.scroll_into_view();
        if let Some(part) = part.dyn_ref::<HtmlElement>() {
            // A part that cannot take the focus has still been scrolled to.
            let _ = part.focus();
        }
    }
}
