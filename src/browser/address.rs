//! The page's address, for `sync-url`: read at the start and when the reader changes it, written
//! at most once a second.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;

/// Browsers refuse an address that changes much faster.
const PAUSE_MS: u32 = 1_000;

/// The fragment of the page's address, with its `#`; empty where there is none.
pub fn fragment() -> String {
    web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// Writes fragments, the latest one wins.
#[derive(Default)]
pub struct Writer {
    waiting: Rc<RefCell<Waiting>>,
}

#[derive(Default)]
struct Waiting {
    timer: Option<Timeout>,
    latest: Option<String>,
}

impl Writer {
    /// Writes now where nothing was written in the last second, else when that second is over.
    pub fn write(&self, fragment: String) {
        let idle = self.waiting.try_borrow().is_ok_and(|waiting| waiting.timer.is_none());
        if idle {
            replace(&fragment);
            self.pause();
        } else if let Ok(mut waiting) = self.waiting.try_borrow_mut() {
            waiting.latest = Some(fragment);
        }
    }

    fn pause(&self) {
        let shared = self.waiting.clone();
        let timer = Timeout::new(PAUSE_MS, move || {
            let latest = shared.try_borrow_mut().ok().and_then(|mut waiting| {
                waiting.timer = None;
                waiting.latest.take()
            });
            if let Some(fragment) = latest {
                Writer { waiting: shared }.write(fragment);
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
    // A sandboxed frame may refuse: the address then stays as it is.
    let _ = history
        .state()
        .and_then(|state| history.replace_state_with_url(&state, "", Some(&format!("#{fragment}"))));
}

/// Calls back with the fragment whenever the reader changes it.
pub fn on_change(changed: impl Fn(String) + 'static) -> Option<EventListener> {
    let window = web_sys::window()?;
    Some(EventListener::new(&window, "hashchange", move |_| changed(fragment())))
}
