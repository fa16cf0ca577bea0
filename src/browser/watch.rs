//! Whether somebody else has changed what the widget drew: page translators, readers aloud, dictionaries.
//!
//! Yew writes a changed text into the node it once made. Where that node was wrapped, split or replaced, the reader
//! would go on seeing the old words under a new heading. So what was touched is drawn anew, whole, at the next change.

use std::cell::Cell;
use std::rc::Rc;

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement, HtmlInputElement, MutationObserver, MutationObserverInit};

use super::focus::active;

/// Watches one container for as long as it lives.
pub struct Watch {
    container: Element,
    observer: Option<MutationObserver>,
    seen: Rc<Seen>,
    /// What the browser calls.
    _told: Closure<dyn FnMut()>,
}

#[derive(Default)]
struct Seen {
    /// Whether Yew is drawing.
    drawing: Cell<bool>,
    touched: Cell<bool>,
    /// Whether anybody has ever touched it.
    wary: Cell<bool>,
}

impl Seen {
    /// A drawing that takes long is one that Yew pauses in, and what is told then may be somebody else's: it is
    /// taken for that where somebody is known to be at work.
    fn changes(&self) {
        if self.drawing.get() {
            self.touched.set(self.touched.get() || self.wary.get());
        } else {
            self.touched.set(true);
            self.wary.set(true);
        }
    }
}

impl Watch {
    /// `heard` is called after each turn in which something changed.
    pub fn over(container: Element, heard: impl Fn() + 'static) -> Watch {
        let seen = Rc::new(Seen::default());
        let told = Closure::new({
            let seen = seen.clone();
            move || {
                seen.changes();
                heard();
            }
        });
        let observer = observe(&container, told.as_ref()).ok();
        Watch { container, observer, seen, _told: told }
    }

    /// Whether anybody else has changed anything since it was forgotten.
    pub fn touched(&self) -> bool {
        if !self.seen.drawing.get() && self.untold() {
            self.seen.changes();
        }
        self.seen.touched.get()
    }

    /// All will be drawn anew.
    pub fn forget(&self) {
        self.untold();
        self.seen.touched.set(false);
    }

    /// Whether Yew is drawing.
    pub fn is_drawing(&self) -> bool {
        self.seen.drawing.get()
    }

    /// Yew will draw next.
    pub fn drawing(&self) {
        self.seen.drawing.set(true);
    }

    /// Yew has drawn, whether or not anything had to change. What the browser has not told of yet is Yew's: others
    /// that watch are told in the same turn, after this.
    pub fn drawn(&self) {
        self.untold();
        self.seen.drawing.set(false);
    }

    pub fn container(&self) -> &Element {
        &self.container
    }

    /// Changes something that nobody else has touched by that.
    pub fn quietly(&self, change: impl FnOnce()) {
        if self.untold() {
            self.seen.changes();
        }
        change();
        self.untold();
    }

    /// Whether there are changes that the browser has not told of yet; they are not told any more.
    fn untold(&self) -> bool {
        self.observer.as_ref().is_some_and(|observer| observer.take_records().length() > 0)
    }

    /// The control that has the focus, as it can be found again when all is drawn anew.
    pub fn focus(&self) -> Option<Focus> {
        let active = active(&self.container)?;
        let tag = active.tag_name();
        let alike = self.container.get_elements_by_tag_name(&tag);
        let place = (0..alike.length()).find(|place| alike.item(*place).as_ref() == Some(&active))?;
        Some(Focus { tag, place, caret: active.dyn_ref::<HtmlInputElement>().and_then(caret) })
    }

    /// Gives the focus back where it was; what has it by now, for a reader was led there, keeps it.
    pub fn refocus(&self, Focus { tag, place, caret }: &Focus) {
        if self.focus().is_some() {
            return;
        }
        let Some(found) = self.container.get_elements_by_tag_name(tag).item(*place) else { return };
        // What cannot have the focus, or a caret, leaves it where it is.
        if let Some(element) = found.dyn_ref::<HtmlElement>() {
            let _ = element.focus();
        }
        if let (Some(input), Some((start, end))) = (found.dyn_ref::<HtmlInputElement>(), caret) {
            let _ = input.set_selection_range(*start, *end);
        }
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        if let Some(observer) = &self.observer {
            observer.disconnect();
        }
    }
}

/// A control by its place among those of its kind.
pub struct Focus {
    tag: String,
    place: u32,
    /// Where the next letter goes, in a field.
    caret: Option<(u32, u32)>,
}

fn caret(input: &HtmlInputElement) -> Option<(u32, u32)> {
    Some((input.selection_start().ok()??, input.selection_end().ok()??))
}

fn observe(container: &Element, told: &JsValue) -> Result<MutationObserver, JsValue> {
    let observer = MutationObserver::new(told.unchecked_ref())?;
    let what = MutationObserverInit::new();
    what.set_child_list(true);
    what.set_character_data(true);
    what.set_subtree(true);
    observer.observe_with_options(container, &what)?;
    Ok(observer)
}
