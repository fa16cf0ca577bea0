//! What is saved on the reader's own device: the choices and the visit as text, and back.
//!
//! Pure. The text has a format marker with a version, so that neither foreign text nor another version is
//! taken for a visit. It is read whole or not at all: the next change overwrites it, and a field that was
//! skipped could hold a reader's notes.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::pack::{AgeGroup, DoseId, DrugId, EffectId, Pack};
use crate::snapshot::{self, Change};
use crate::state::visit::{self, Visit};
use crate::state::{Action, Gathered, State, Wish};

/// The version this build reads and writes. Raise it with every new field and every new value of a field.
const FORMAT: u32 = 1;

/// What is written. Not the language: the page decides that.
#[derive(Serialize)]
struct Written<'s> {
    #[serde(rename = "drug-compare")]
    format: u32,
    drugs: Vec<DrugId>,
    doses: BTreeMap<DrugId, DoseId>,
    age: AgeGroup,
    pinned: &'s [EffectId],
    visit: &'s Visit,
}

/// The format marker that identifies our data, whatever version the rest has.
#[derive(Deserialize)]
struct Mark {
    #[serde(rename = "drug-compare")]
    format: u32,
}

/// What is read: an unknown field is an error.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Stored {
    #[serde(rename = "drug-compare")]
    _format: u32,
    drugs: Option<Vec<DrugId>>,
    #[serde(default)]
    doses: BTreeMap<DrugId, DoseId>,
    age: Option<AgeGroup>,
    pinned: Option<Vec<EffectId>>,
    #[serde(default)]
    visit: Visit,
}

impl From<Stored> for Saved {
    fn from(Stored { drugs, doses, age, pinned, visit, .. }: Stored) -> Saved {
        let doses = doses.into_iter().collect();
        Saved { wish: Wish { drugs, doses, age, pinned, ..Wish::default() }, visit }
    }
}

/// What was saved, to be restored.
#[derive(Debug, PartialEq)]
pub struct Saved {
    wish: Wish,
    visit: Visit,
}

impl Saved {
    /// `state` with all of it that the pack knows.
    pub fn restore(self, state: &State, pack: &Pack) -> State {
        let state = state.reduce(pack, Action::Merge(self.wish));
        state.reduce(pack, Action::Visit(visit::Action::Replace(Box::new(self.visit))))
    }

    /// What was put together by hand, as far as the pack knows it.
    pub fn gathered(&self, pack: &Pack) -> Gathered {
        let known = |id: &&EffectId| pack.effect(*id).is_some();
        let pinned = self.wish.pinned.iter().flatten().filter(known).cloned().collect();
        Gathered { pinned, visit: self.visit.clone().known_to(pack) }
    }
}

/// What stands where visits are saved.
#[derive(Debug, PartialEq)]
pub enum Found {
    Ours(Box<Saved>),
    /// Ours, of another version of this program: there is something in it that this one does not know.
    OtherVersion,
    Foreign,
}

/// Where a pack's visits are saved.
pub fn key(pack: &Pack) -> String {
    format!("drug-compare:{}", pack.head.id)
}

/// The text to save; what was searched for is not in it.
pub fn write(state: &State, pack: &Pack) -> String {
    let Change { drugs, doses, age, .. } = snapshot::change(state, pack);
    let State { pinned, visit, .. } = state;
    let written = Written { format: FORMAT, drugs, doses, age, pinned, visit };
    // Ids, numbers and texts can always be written.
    serde_json::to_string(&written).unwrap_or_default()
}

pub fn read(text: &str) -> Found {
    match serde_json::from_str(text) {
        Ok(Mark { format: FORMAT }) => match serde_json::from_str::<Stored>(text) {
            Ok(stored) => Found::Ours(Box::new(stored.into())),
            Err(_) => Found::OtherVersion,
        },
        Ok(Mark { .. }) => Found::OtherVersion,
        Err(_) => Found::Foreign,
    }
}
