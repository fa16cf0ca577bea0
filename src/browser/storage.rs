//! The visit in the browser's local storage, once a reader has asked for it.
//!
//! Not through gloo's: that stops the program where a browser refuses storage, as it does in many frames.

use std::cell::{Cell, RefCell};

use web_sys::Storage;

use crate::pack::Pack;
use crate::saved::{self, Found, Saved};
use crate::state::State;
use crate::ui::outside::Standing;

/// Keeps the visit of one pack, or does not.
#[derive(Default)]
pub struct Keeper {
    standing: Cell<Standing>,
    /// Where this pack's visits are saved.
    key: RefCell<String>,
    /// What was written last.
    written: RefCell<String>,
}

impl Keeper {
    pub fn standing(&self) -> Standing {
        self.standing.get()
    }

    /// Looks what is saved for this pack, and goes on saving where something of ours is.
    pub fn open(&self, pack: &Pack) -> Option<Saved> {
        self.key.replace(saved::key(pack));
        let (standing, saved) = match self.look() {
            Err(Refused) => (Standing::Refused, None),
            Ok(None) => (Standing::No, None),
            Ok(Some(Found::Ours(saved))) => (Standing::Yes, Some(*saved)),
            Ok(Some(Found::OtherVersion)) => (Standing::OtherVersion, None),
            Ok(Some(Found::Foreign)) => (Standing::Foreign, None),
        };
        self.standing.set(standing);
        saved
    }

    /// Saves from now on, unless something that is not ours has come to stand there.
    pub fn save(&self, state: &State, pack: &Pack) {
        if self.open(pack).is_some() || self.standing.get() == Standing::No {
            self.write(state, pack);
        }
    }

    /// Saves what changed, where the reader has asked for it and has not erased it since, here or in another window.
    pub fn keep(&self, state: &State, pack: &Pack) {
        let asked = matches!(self.standing.get(), Standing::Yes | Standing::Full);
        if !asked || *self.written.borrow() == saved::write(state, pack) {
            return;
        }
        match self.look() {
            Ok(Some(Found::Ours(_))) => self.write(state, pack),
            // Nothing has been saved yet: there was no room.
            Ok(None) if self.standing.get() == Standing::Full => self.write(state, pack),
            _ => {
                self.open(pack);
            }
        }
    }

    /// Erases what is ours, of whatever version, and saves no more.
    pub fn erase(&self, pack: &Pack) {
        if self.look().is_ok_and(|found| found != Some(Found::Foreign))
            && let Some(storage) = storage()
        {
            // Where it cannot be taken away it is still there, and is said to be.
            let _ = storage.remove_item(&self.key.borrow());
        }
        self.written.take();
        self.open(pack);
    }

    fn write(&self, state: &State, pack: &Pack) {
        let text = saved::write(state, pack);
        let written = storage().is_some_and(|storage| storage.set_item(&self.key.borrow(), &text).is_ok());
        self.standing.set(if written { Standing::Yes } else { Standing::Full });
        self.written.replace(if written { text } else { String::new() });
    }

    fn look(&self) -> Result<Option<Found>, Refused> {
        let text = storage().ok_or(Refused)?.get_item(&self.key.borrow()).map_err(|_| Refused)?;
        Ok(text.as_deref().map(saved::read))
    }
}

/// The browser gives no storage to this page.
struct Refused;

fn storage() -> Option<Storage> {
    web_sys::window()?.local_storage().ok()?
}
