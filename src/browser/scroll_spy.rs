//! Where the reader is: the section bar marks the link of the section that stands at the top of the window.
//!
//! Outside of what Yew compares, so that a scroll draws nothing.

use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};

use gloo::events::{EventListener, EventListenerOptions};
use gloo::timers::callback::Timeout;
use web_sys::{DomRect, Element, EventTarget};

use crate::section::Chapter;
use crate::ui::{BAR, CHAPTER, LEADS_TO};

/// Scroll events are throttled to one look in so long.
const PAUSE_MS: u32 = 100;

/// A section is where the reader is from the moment it reaches this part of the window's height.
const LINE: f64 = 0.25;

/// Events of a reader who moves on by hand.
const GOES_ON: [&str; 4] = ["wheel", "touchmove", "keydown", "pointerdown"];

/// Marks within one container, for as long as it lives.
pub struct ScrollSpy {
    container: Element,
    here: RefCell<Option<String>>,
    /// Whether the reader was led here and has not gone on: near its end a page cannot scroll a section to the top.
    led: Cell<bool>,
    waiting: RefCell<Option<Timeout>>,
    listeners: RefCell<Vec<EventListener>>,
}

impl ScrollSpy {
    pub fn within(container: Element) -> Rc<ScrollSpy> {
        let scroll_spy = Rc::new(ScrollSpy {
            container,
            here: RefCell::default(),
            led: Cell::default(),
            waiting: RefCell::default(),
            listeners: RefCell::default(),
        });
        scroll_spy.listeners.replace(listen(&scroll_spy));
        scroll_spy
    }

    /// The reader was led to `part`, or has opened the section it stands in.
    pub fn led_to(&self, part: &Element) {
        let own = |id: &String| self.section(id).is_some_and(|section| section.contains(Some(part)));
        if let Some(id) = self.links().into_iter().map(|(id, _)| id).find(own) {
            self.here.replace(Some(id));
            self.led.set(true);
            self.mark();
        }
    }

    /// The reader has opened this chapter.
    pub fn opened(&self, chapter: Chapter) {
        if let Some(section) = self.section(chapter.id()) {
            self.led_to(&section);
        }
    }

    /// Yew has drawn: the links may be others, and the first time nothing is marked yet.
    pub fn drawn(self: &Rc<Self>) {
        let known = self.here.borrow().is_some();
        if known { self.mark() } else { look_soon(&Rc::downgrade(self)) }
    }

    fn look(&self) {
        let height = web_sys::window().and_then(|window| window.inner_height().ok()?.as_f64());
        let height = height.unwrap_or_default();
        let bounds = |id: &String| self.section(id).map(|section| section.get_bounding_client_rect());
        let in_sight = |bounds: DomRect| bounds.top() < height && bounds.top() + bounds.height() > 0.0;
        if self.led.get() && self.here.borrow().as_ref().and_then(bounds).is_some_and(in_sight) {
            return;
        }
        let reached = |(id, _): &(String, Element)| {
            bounds(id).is_some_and(|bounds| bounds.height() > 0.0 && bounds.top() <= LINE * height)
        };
        self.led.set(false);
        self.here.replace(self.links().into_iter().rfind(reached).map(|(id, _)| id));
        self.mark();
    }

    fn mark(&self) {
        let here = self.here.borrow();
        for (id, link) in self.links() {
            // A failed attribute only leaves a link unmarked.
            if here.as_ref() != Some(&id) {
                let _ = link.remove_attribute("aria-current");
            } else if !link.has_attribute("aria-current") {
                let _ = link.set_attribute("aria-current", "location");
                into_sight(&link);
            }
        }
    }

    /// The links of the bar in their order, with the ids of the sections they lead to.
    fn links(&self) -> Vec<(String, Element)> {
        let Ok(Some(bar)) = self.container.query_selector(&format!("[{BAR}]")) else { return Vec::new() };
        let links = bar.get_elements_by_tag_name("a");
        let links = (0..links.length()).filter_map(|place| links.item(place));
        links.filter_map(|link| Some((link.get_attribute(LEADS_TO)?, link))).collect()
    }

    /// A section with its heading.
    fn section(&self, id: &str) -> Option<Element> {
        let part = self.container.query_selector(&format!("[id=\"{id}\"]")).ok()??;
        part.closest(&format!("[{CHAPTER}]")).ok()?.or(Some(part))
    }
}

/// In the capture phase, because `scroll` does not bubble: scroll containers of the host count too.
fn listen(scroll_spy: &Rc<ScrollSpy>) -> Vec<EventListener> {
    let (Some(window), Some(document)) = (web_sys::window(), scroll_spy.container.owner_document()) else {
        return Vec::new();
    };
    let looks = |target: &EventTarget, event: &'static str| {
        let weak = Rc::downgrade(scroll_spy);
        let options = EventListenerOptions::run_in_capture_phase();
        EventListener::new_with_options(target, event, options, move |_| look_soon(&weak))
    };
    let goes_on = |event: &'static str| {
        let weak = Rc::downgrade(scroll_spy);
        let options = EventListenerOptions::run_in_capture_phase();
        EventListener::new_with_options(&document, event, options, move |_| {
            weak.upgrade().iter().for_each(|scroll_spy| scroll_spy.led.set(false));
        })
    };
    let mut listeners = vec![looks(&document, "scroll"), looks(&window, "resize")];
    listeners.extend(GOES_ON.into_iter().map(goes_on));
    listeners
}

fn look_soon(weak: &Weak<ScrollSpy>) {
    let Some(scroll_spy) = weak.upgrade() else { return };
    if scroll_spy.waiting.borrow().is_some() {
        return;
    }
    let weak = weak.clone();
    let timer = Timeout::new(PAUSE_MS, move || {
        if let Some(scroll_spy) = weak.upgrade() {
            scroll_spy.waiting.take();
            scroll_spy.look();
        }
    });
    scroll_spy.waiting.replace(Some(timer));
}

/// Scrolls the bar, and nothing else, to a link. Not from under a reader who is among its links with the keyboard.
fn into_sight(link: &Element) {
    let Ok(Some(list)) = link.closest("ul:not(:focus-within)") else { return };
    let (link, bar) = (link.get_bounding_client_rect(), list.get_bounding_client_rect());
    if link.left() < bar.left() || link.right() > bar.right() {
        let middle = |bounds: &DomRect| (bounds.left() + bounds.right()) / 2.0;
        list.set_scroll_left(list.scroll_left() + (middle(&link) - middle(&bar)) as i32);
    }
}
