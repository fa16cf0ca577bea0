//! One widget and the page's address, for `sync-url`: what the address asks for, and what is chosen written into it.

use std::cell::{Cell, RefCell};

use gloo::events::EventListener;

use super::address;
use crate::fragment;
use crate::pack::Pack;
use crate::state::{State, Wish};

/// What the address and the widget know of each other, while the host asks for it.
pub struct SyncUrl {
    on: Cell<bool>,
    /// What the address asked for when it was last read or written.
    asked: RefCell<Wish>,
    writer: address::Writer,
    listeners: Cell<Vec<EventListener>>,
}

impl SyncUrl {
    /// Off; the address has been read as it is now.
    pub fn new() -> SyncUrl {
        SyncUrl {
            on: Cell::new(false),
            asked: RefCell::new(fragment::read(&address::fragment())),
            writer: address::Writer::default(),
            listeners: Cell::default(),
        }
    }

    pub fn is_on(&self) -> bool {
        self.on.get()
    }

    /// Follows the address from now on: `changed` is called when it may have become another.
    pub fn follow(&self, changed: impl Fn() + Clone + 'static) {
        self.on.set(true);
        self.listeners.set(address::on_change(changed));
    }

    /// Leaves the address alone; what waits to be written is not written any more.
    pub fn leave(&self) {
        self.on.set(false);
        self.listeners.take();
        self.writer.forget();
    }

    /// Forgets what was read: all that the address asks for is news again.
    pub fn read_anew(&self) {
        self.asked.take();
    }

    /// What the address asks for, where that is not what it was last read or written as.
    pub fn news(&self) -> Option<Wish> {
        if !self.is_on() {
            return None;
        }
        let wish = fragment::read(&address::fragment());
        (self.asked.replace(wish.clone()) != wish).then_some(wish)
    }

    /// Writes what `make` makes of the fragment that is there, at most once a second.
    pub fn write(&self, make: address::Make) {
        if self.is_on() {
            self.writer.write(make);
        }
    }

    /// The fragment to be written over this one; `None` where that is not ours, or was changed and is not yet applied.
    pub fn written(&self, there: &str, state: &State, pack: &Pack) -> Option<String> {
        if fragment::read(there) != *self.asked.borrow() {
            return None;
        }
        let written = fragment::write(there, state, pack)?;
        // With its `#`, as it will be read back: foreign parts may begin with a `#` of their own.
        self.asked.replace(fragment::read(&format!("#{written}")));
        Some(written)
    }
}
