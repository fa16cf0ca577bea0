//! Whether foreign code has changed the DOM that the widget drew: page translators, read-aloud tools, dictionaries.
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
    /// Kept alive for the observer, which calls it.
    _changed: Closure<dyn FnMut()>,
}

#[derive(Default)]
struct Seen {
    /// Whether Yew is drawing.
    drawing: Cell<bool>,
    touched: Cell<bool>,
    /// Whether a foreign change was ever seen.
    wary: Cell<bool>,
}

impl Seen {
    /// Mutations reported during a render are taken for Yew's. Once a foreign change has been seen they count
    /// as foreign, because Yew may yield in the middle of a long render.
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
    /// Watches `container`. `heard` is called after each task in which anything below it changed, by
    /// whomever.
    pub fn over(container: Element, heard: impl Fn() + 'static) -> Watch {
        let seen = Rc::new(Seen::default());
        let changed = Closure::new({
            let seen = seen.clone();
            move || {
                seen.changes();
                heard();
            }
        });
        let observer = observe(&container, changed.as_ref()).ok();
        Watch { container, observer, seen, _changed: changed }
    }

    /// Whether anything but Yew has changed the DOM since the last [`forget`](Self::forget).
    pub fn touched(&self) -> bool {
        if !self.seen.drawing.get() && self.take_pending() {
            self.seen.changes();
        }
        self.seen.touched.get()
    }

    /// Call before a full redraw: whatever was touched is replaced.
    pub fn forget(&self) {
        self.take_pending();
        self.seen.touched.set(false);
    }

    /// Whether Yew is drawing.
    pub fn is_drawing(&self) -> bool {
        self.seen.drawing.get()
    }

    /// Call before each render.
    pub fn drawing(&self) {
        self.seen.drawing.set(true);
    }

    /// Call after each render, even if it changed nothing. Discards the pending mutation records: they are
    /// Yew's, for other observers of the page run only after this.
    pub fn drawn(&self) {
        self.take_pending();
        self.seen.drawing.set(false);
    }

    pub fn container(&self) -> &Element {
        &self.container
    }

    /// Makes a change of our own, which does not count as foreign.
    pub fn quietly(&self, change: impl FnOnce()) {
        if self.take_pending() {
            self.seen.changes();
        }
        change();
        self.take_pending();
    }

    /// Whether mutation records are pending; discards them.
    fn take_pending(&self) -> bool {
        self.observer.as_ref().is_some_and(|observer| observer.take_records().length() > 0)
    }

    /// The focused control of the container, so that it can be found again after a full redraw.
    pub fn focus(&self) -> Option<Focus> {
        let active = active(&self.container)?;
        let tag = active.tag_name();
        let alike = self.container.get_elements_by_tag_name(&tag);
        let place = (0..alike.length()).find(|place| alike.item(*place).as_ref() == Some(&active))?;
        Some(Focus { tag, place, caret: active.dyn_ref::<HtmlInputElement>().and_then(caret) })
    }

    /// Gives the focus back, unless something in the container has it by now: the reader was led there.
    pub fn refocus(&self, Focus { tag, place, caret }: &Focus) {
        if self.focus().is_some() {
            return;
        }
        let Some(found) = self.container.get_elements_by_tag_name(tag).item(*place) else { return };
        // An element that takes no focus or no caret changes nothing.
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

/// A control by its tag and its place among the elements of that tag.
pub struct Focus {
    tag: String,
    place: u32,
    /// The selection in a field, as start and end.
    caret: Option<(u32, u32)>,
}

fn caret(input: &HtmlInputElement) -> Option<(u32, u32)> {
    Some((input.selection_start().ok()??, input.selection_end().ok()??))
}

fn observe(container: &Element, changed: &JsValue) -> Result<MutationObserver, JsValue> {
    let observer = MutationObserver::new(changed.unchecked_ref())?;
    let what = MutationObserverInit::new();
    what.set_child_list(true);
    what.set_character_data(true);
    what.set_subtree(true);
    observer.observe_with_options(container, &what)?;
    Ok(observer)
}
