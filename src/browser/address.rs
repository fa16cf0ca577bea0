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
    let href = web_sys::window().and_then(|window| window.location().href().ok()).unwrap_or_default();
    href.find('#').map(|at| href.split_at(at).1.to_owned()).unwrap_or_default()
}

/// Makes the fragment to write from the one that is there; `None` where that one is not ours.
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
    /// Writes now where nothing was written in the last second, else when that second is over: onto what
    /// stands in the address by then.
    pub fn write(&self, make: Make) {
        let idle = self.waiting.try_borrow().is_ok_and(|waiting| waiting.timer.is_none());
        if idle {
            if let Some(fragment) = make(&fragment()) {
                replace(&fragment);
                self.pause();
            }
        } else if let Ok(mut waiting) = self.waiting.try_borrow_mut() {
            waiting.latest = Some(make);
        }
    }

    /// What waits is not written any more.
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

/// Calls back with the fragment whenever the reader changes it.
pub fn on_change(changed: impl Fn(String) + 'static) -> Option<EventListener> {
    let window = web_sys::window()?;
    Some(EventListener::new(&window, "hashchange", move |_| changed(fragment())))
}
