//! Leading the reader to a part of the page and back: scroll and focus, and leave the address alone.

use std::cell::RefCell;

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use crate::ui::Lead;

/// Leads within one container.
pub struct Leader {
    container: Element,
    /// The citation whose source the reader was led to.
    cite: RefCell<Option<Element>>,
}

impl Leader {
    pub fn new(container: Element) -> Leader {
        Leader { container, cite: RefCell::default() }
    }

    pub fn lead(&self, lead: Lead) {
        match lead {
            Lead::To(id) => self.to(&id),
            Lead::ToSource(id, cite) => {
                self.cite.replace(Some(cite));
                self.to(&id);
            }
            Lead::Back => self.cite.take().iter().for_each(show),
        }
    }

    /// An unknown id does nothing.
    fn to(&self, id: &str) {
        let plain = id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'.');
        if plain && let Ok(Some(part)) = self.container.query_selector(&format!("[id=\"{id}\"]")) {
            show(&part);
        }
    }
}

/// Scrolls to a part and moves the focus there.
fn show(part: &Element) {
    part.scroll_into_view();
    if let Some(part) = part.dyn_ref::<HtmlElement>() {
        // A part that cannot take the focus has still been scrolled to.
        let _ = part.focus();
    }
}
