//! The visit in the browser's local storage, once a reader has asked for it.
//!
//! Not through gloo's: that stops the program where a browser refuses storage, as it does in many frames.

use std::cell::{Cell, RefCell};

use gloo::events::EventListener;
use web_sys::Storage;

use crate::pack::Pack;
use crate::saved::{self, Found, Saved};
use crate::state::{Gathered, State};
use crate::ui::platform::SaveStatus;

/// Saves the visit of one pack, once asked to.
#[derive(Default)]
pub struct VisitStorage {
    status: Cell<SaveStatus>,
    /// Where this pack's visits are saved.
    key: RefCell<String>,
    /// The text of the state that was last written, or last taken over from another window: a state that
    /// gives the same text needs no saving.
    written: RefCell<String>,
    /// The merge base: what this window and the storage last had in common.
    known: RefCell<Gathered>,
}

impl VisitStorage {
    pub fn status(&self) -> SaveStatus {
        self.status.get()
    }

    /// Reads what is saved for this pack. If it is ours, saving goes on.
    pub fn open(&self, pack: &Pack) -> Option<Saved> {
        self.key.replace(saved::key(pack));
        let (status, saved) = match self.look() {
            Err(Refused) => (SaveStatus::Refused, None),
            Ok(None) => (SaveStatus::No, None),
            Ok(Some(Found::Ours(saved))) => (SaveStatus::Yes, Some(*saved)),
            Ok(Some(Found::OtherVersion)) => (SaveStatus::OtherVersion, None),
            Ok(Some(Found::Foreign)) => (SaveStatus::Foreign, None),
        };
        self.status.set(status);
        self.known.replace(saved.as_ref().map(|saved| saved.gathered(pack)).unwrap_or_default());
        saved
    }

    /// Saves from now on, unless something that is not ours is stored under the key. What another window has
    /// saved is merged. Returns the state to go on with.
    pub fn save(&self, state: State, pack: &Pack) -> State {
        match self.open(pack) {
            Some(theirs) => {
                self.known.take();
                self.bring_together(state, &theirs, pack)
            }
            None if self.status.get() == SaveStatus::No => self.write(state, pack),
            None => state,
        }
    }

    /// Saves what changed, if the reader has asked for saving and has not erased it since, here or in another
    /// window. Returns the state to go on with: what another window or widget has saved since is merged.
    pub fn keep(&self, state: State, pack: &Pack) -> State {
        let asked = matches!(self.status.get(), SaveStatus::Yes | SaveStatus::Full);
        if !asked || *self.written.borrow() == saved::write(&state, pack) {
            return state;
        }
        match self.look() {
            Ok(Some(Found::Ours(theirs))) => self.bring_together(state, &theirs, pack),
            // Nothing has been saved yet: there was no room.
            Ok(None) if self.status.get() == SaveStatus::Full => self.write(state, pack),
            _ => {
                self.open(pack);
                state
            }
        }
    }

    /// Takes over what another window has stored. Returns the state to go on with, whose drugs, doses and age
    /// stay as they are. Writes nothing that is stored already, or two windows would answer each other for
    /// ever.
    pub fn follow(&self, state: State, pack: &Pack) -> State {
        match (self.status.get(), self.look()) {
            (SaveStatus::Yes | SaveStatus::Full, Ok(Some(Found::Ours(theirs)))) => {
                let there = theirs.gathered(pack);
                let together = Gathered::of(&state).together(&self.known.borrow(), &there);
                if together != there {
                    return self.bring_together(state, &theirs, pack);
                }
                let state = together.restore(&state, pack);
                self.settle(&state, pack);
                state
            }
            (SaveStatus::No | SaveStatus::Elsewhere, Ok(Some(Found::Ours(_)))) => {
                self.status.set(SaveStatus::Elsewhere);
                state
            }
            _ => {
                self.open(pack);
                state
            }
        }
    }

    /// Erases what is ours, of any version, and stops saving.
    pub fn erase(&self, pack: &Pack) {
        if self.look().is_ok_and(|found| found != Some(Found::Foreign))
            && let Some(storage) = storage()
        {
            // If it cannot be removed, `open` finds it below and views say so.
            let _ = storage.remove_item(&self.key.borrow());
        }
        self.written.take();
        self.open(pack);
    }

    fn bring_together(&self, state: State, theirs: &Saved, pack: &Pack) -> State {
        let together = Gathered::of(&state).together(&self.known.borrow(), &theirs.gathered(pack));
        self.write(together.restore(&state, pack), pack)
    }

    fn write(&self, state: State, pack: &Pack) -> State {
        let text = saved::write(&state, pack);
        if storage().is_some_and(|storage| storage.set_item(&self.key.borrow(), &text).is_ok()) {
            self.settle(&state, pack);
        } else {
            self.status.set(SaveStatus::Full);
            self.written.take();
        }
        state
    }

    /// Notes that the storage holds this state.
    fn settle(&self, state: &State, pack: &Pack) {
        self.status.set(SaveStatus::Yes);
        self.written.replace(saved::write(state, pack));
        self.known.replace(Gathered::of(state));
    }

    fn look(&self) -> Result<Option<Found>, Refused> {
        let text = storage().ok_or(Refused)?.get_item(&self.key.borrow()).map_err(|_| Refused)?;
        Ok(text.as_deref().map(saved::read))
    }
}

/// The browser gives no storage to this page.
struct Refused;

/// Calls `look` whenever another window has changed what is stored for this site.
pub fn on_change(look: impl Fn() + 'static) -> Option<EventListener> {
    Some(EventListener::new(web_sys::window()?.as_ref(), "storage", move |_| look()))
}

fn storage() -> Option<Storage> {
    web_sys::window()?.local_storage().ok()?
}
