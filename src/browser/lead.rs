//! Leading the reader to a part of the page and back: scroll and focus, and leave the address alone.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use super::drawing::Drawing;
use super::scroll_spy::ScrollSpy;
use crate::ui::Lead;

/// Leads within one container.
pub struct Leader {
    container: Element,
    drawing: Rc<Drawing>,
    /// Where to, once it stands there.
    wanted: RefCell<Option<Lead>>,
    /// The citation whose source the reader was led to.
    cite: RefCell<Option<Element>>,
    scroll_spy: Rc<ScrollSpy>,
}

impl Leader {
    pub fn new(container: Element, drawing: Rc<Drawing>, scroll_spy: Rc<ScrollSpy>) -> Leader {
        Leader { container, drawing, wanted: RefCell::default(), cite: RefCell::default(), scroll_spy }
    }

    /// Leads when what it leads to has been opened and drawn.
    pub fn lead_soon(self: &Rc<Self>, lead: Lead) {
        self.wanted.replace(Some(lead));
        let leader = self.clone();
        Timeout::new(0, move || leader.go_on()).forget();
    }

    /// Leads where it is to, unless there is still something to be drawn: on a slow phone Yew pauses, and what is led to
    /// may not be there yet. To be called again when it has drawn.
    pub fn go_on(&self) {
        if self.drawing.is_done() {
            let wanted = self.wanted.take();
            wanted.into_iter().for_each(|lead| self.lead(lead));
        }
    }

    fn lead(&self, lead: Lead) {
        match lead {
            Lead::To(id) => self.to(&id),
            Lead::ToSource(id, cite) => {
                self.cite.replace(Some(cite));
                self.to(&id);
            }
            Lead::Back => self.cite.take().iter().for_each(|cite| self.show(cite)),
        }
    }

    /// An unknown id does nothing.
    fn to(&self, id: &str) {
        let plain = id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'.');
        if plain && let Ok(Some(part)) = self.container.query_selector(&format!("[id=\"{id}\"]")) {
            self.show(&part);
        }
    }

    fn show(&self, part: &Element) {
        show(part);
        self.scroll_spy.led_to(part);
    }
}

/// Opens what a part is folded in, scrolls to it and moves the focus there.
fn show(part: &Element) {
    let mut folded = part.closest("details:not([open])");
    while let Ok(Some(details)) = folded {
        // An attribute that cannot be set leaves the part folded, and the loop must end.
        if details.set_attribute("open", "").is_err() {
            break;
        }
        folded = details.closest("details:not([open])");
    }
    part.scroll_into_view();
    if let Some(part) = part.dyn_ref::<HtmlElement>() {
        // A part that cannot take the focus has still been scrolled to.
        let _ = part.focus();
    }
}
