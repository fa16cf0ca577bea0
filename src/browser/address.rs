//! The page's address, for `sync-url`: read at the start and when it changes, written at most once a second.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Event, EventTarget};
use yew::platform::spawn_local;

/// The least time between two writes: browsers refuse an address that changes much faster.
const PAUSE_MS: u32 = 1_000;

/// The fragment of the page's address, with its `#`; empty where there is none.
pub fn fragment() -> String {
    let href = web_sys::window().and_then(|window| window.location().href().ok()).unwrap_or_default();
    href.find('#').map(|at| href.split_at(at).1.to_owned()).unwrap_or_default()
}

/// The address of the page without its fragment; `None` unless it is `http` or `https`: nobody else could
/// open a `file:`, `blob:` or `about:srcdoc`.
pub fn page() -> Option<String> {
    let href = web_sys::window()?.location().href().ok()?;
    let address = href.split('#').next()?;
    address.starts_with("http").then(|| address.to_owned())
}

/// Makes the new fragment from the present one, which comes with its `#`. `None`: leave the address alone.
pub type Make = Box<dyn FnOnce(&str) -> Option<String>>;

/// Writes fragments, the latest one wins.
#[derive(Default)]
pub struct Writer {
    waiting: Rc<RefCell<Waiting>>,
}

#[derive(Default)]
struct Waiting {
    timer: Option<Timeout>,
    latest: Option<Make>,
}

impl Writer {
    /// Writes now if nothing was written in the last second, else when that second is over. `make` gets the
    /// fragment of that moment; a later call replaces one that waits.
    pub fn write(&self, make: Make) {
        let idle = self.waiting.try_borrow().is_ok_and(|waiting| waiting.timer.is_none());
        if idle {
            if let Some(fragment) = make(&fragment()) {
                // First: a host that is notified synchronously may make us write again.
                self.pause();
                replace(&fragment);
            }
        } else if let Ok(mut waiting) = self.waiting.try_borrow_mut() {
            waiting.latest = Some(make);
        }
    }

    /// Drops the write that waits, if any.
    pub fn forget(&self) {
        if let Ok(mut waiting) = self.waiting.try_borrow_mut() {
            waiting.latest = None;
        }
    }

    fn pause(&self) {
        let shared = self.waiting.clone();
        let timer = Timeout::new(PAUSE_MS, move || {
            let latest = shared.try_borrow_mut().ok().and_then(|mut waiting| {
                waiting.timer = None;
                waiting.latest.take()
            });
            if let Some(make) = latest {
                Writer { waiting: shared }.write(make);
            }
        });
        if let Ok(mut waiting) = self.waiting.try_borrow_mut() {
            waiting.timer = Some(timer);
        }
    }
}

fn replace(fragment: &str) {
    let Some(window) = web_sys::window() else { return };
    let Ok(history) = window.history() else { return };
    let Ok(address) = window.location().href() else { return };
    // Whole, because a bare fragment belongs to the address that a `<base>` of the host may name.
    let address = [address.split('#').next().unwrap_or_default(), "#", fragment].concat();
    // A sandboxed frame may refuse: the address then stays as it is.
    let _ = history.state().and_then(|state| history.replace_state_with_url(&state, "", Some(&address)));
}

/// Calls `changed` when the address may have changed: on `hashchange`, and on `currententrychange` where the
/// browser has the Navigation API, which reports a host's `pushState` too. Always in a later microtask,
/// because browsers report our own writes synchronously.
pub fn on_change(changed: impl Fn() + Clone + 'static) -> Vec<EventListener> {
    let soon = move |_: &Event| {
        let changed = changed.clone();
        spawn_local(async move { changed() });
    };
    let Some(window) = web_sys::window() else { return Vec::new() };
    let mut listeners = vec![EventListener::new(&window, "hashchange", soon.clone())];
    let navigation = Reflect::get(&window, &JsValue::from_str("navigation")).unwrap_or_default();
    if let Some(navigation) = navigation.dyn_ref::<EventTarget>() {
        listeners.push(EventListener::new(navigation, "currententrychange", soon));
    }
    listeners
}
