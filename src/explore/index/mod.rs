//! The index: every phrase a pack knows, by the units its words stand for.
//!
//! [`Index::of`] takes from a pack what can be found ([`material`]); [`Index::new`] numbers its words ([`wordlist`],
//! [`vocabulary`]), finds the units that rows of them stand for ([`spans`], [`reach`]), and keeps each phrase by its
//! units ([`entries`]) and each sign of a red flag as a rule ([`signs`]).

mod alphabet;
mod build;
mod by_length;
pub mod entries;
pub mod matches;
pub mod material;
mod near;
mod of_pack;
pub mod questions;
pub mod reach;
mod rows;
mod sections;
pub mod signs;
mod sounds;
pub mod spans;
mod strung;
pub mod units;
pub mod vocabulary;
pub mod wordlist;

use std::rc::Rc;

use self::entries::Entry;
use self::material::To;
use self::sections::Sections;
use self::signs::{Flag, Rule};
use self::spans::Spans;
use self::units::{Means, Unit};
use self::vocabulary::Vocabulary;
use crate::explore::language::LangId;

/// A searchable set of phrases. Built once; searching does not change it.
#[derive(Debug, Default)]
pub struct Index {
    pub(super) vocabulary: Vocabulary,
    pub(super) spans: Spans,
    pub(super) means: Vec<Means>,
    pub(super) entries: Vec<Entry>,
    pub(super) flags: Vec<Flag>,
    pub(super) rules: Vec<Rule>,
    /// The units that signs rest on, sorted.
    signed: Vec<Unit>,
    sections: Sections,
    langs: Vec<Rc<str>>,
    /// The units of all entries, one entry after the other.
    pub(super) units: Vec<Unit>,
    /// For each unit where its postings begin, and last where they end.
    pub(super) postings_from: Vec<u32>,
    /// Entry and place within it: `entry << 4 | place`.
    pub(super) postings: Vec<u32>,
    /// What each unit weighs: 1 for one that says little, up to 8 for a rare one.
    pub(super) weights: Vec<u8>,
    /// The record that the illness itself is.
    pub(super) illness: Option<To>,
    /// Which units each record accepts, sorted.
    pub(super) accepted: Vec<(To, Unit)>,
}

impl Index {
    /// A language of the index; that of its primary subtag where there is none.
    pub(super) fn lang(&self, lang: &str) -> Option<LangId> {
        let place = |wanted: &str| self.langs.iter().position(|own| own.as_ref() == wanted);
        let primary = lang.split('-').next().unwrap_or_default();
        place(lang).or_else(|| place(primary)).and_then(|place| u8::try_from(place).ok()).map(LangId)
    }

    /// The code of a language; empty for none.
    pub(super) fn code(&self, lang: Option<LangId>) -> Rc<str> {
        let code = lang.and_then(|LangId(place)| self.langs.get(usize::from(place)));
        code.cloned().unwrap_or_else(|| Rc::from(""))
    }

    /// Whether a phrase or a sign has this unit.
    pub(super) fn has(&self, unit: Unit) -> bool {
        !self.postings_of(unit).is_empty() || self.signed.binary_search(&unit).is_ok()
    }
}

/// A count as units and places are numbered; an index of four billion is beyond it.
pub(super) fn unit_number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// The number of a row of words, from the number of the row so far and the next word's.
pub(super) fn mix(hash: u32, stem: u32) -> u32 {
    hash.rotate_left(5).wrapping_mul(0x9e37_79b1) ^ stem
}
