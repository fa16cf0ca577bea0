//! What one reading of a query found, before any of it is a hit.

use super::hit::Kind;
use crate::explore::reading::pauses::Pauses;
use crate::explore::reading::query::{Meaning, Query};

/// What one reading of a query found among the phrases.
pub(super) struct Read {
    pub words: Vec<String>,
    pub pauses: Pauses,
    /// What each of the words may be: it is looked up once and read for answers and for signs.
    pub meanings: Vec<Meaning>,
    pub query: Query,
    /// Score in the upper half, entry and kind in the lower: the greatest is the best.
    pub hits: Vec<u64>,
    /// Those of them that were said whole, and nothing else.
    pub whole: Vec<u64>,
    /// Those that were said whole, whatever else was said.
    pub said: Vec<u64>,
    /// Whether something was met that covers the whole query.
    pub covered: bool,
}

impl Read {
    /// The one that found the better phrase.
    pub fn or_better(self, other: Read) -> Read {
        let names = |read: &Read| read.query.medicines.len();
        if other.hits.iter().max() > self.hits.iter().max() || names(&other) > names(&self) {
            other
        } else {
            self
        }
    }
}

/// The better hit is the greater number; of equals the first entry.
pub(super) fn packed(score: u32, entry: u32, kind: Kind) -> u64 {
    u64::from(score) << 32 | u64::from(!entry & 0x0fff_ffff) << 4 | kind as u64
}

pub(super) fn kind_from(number: u64) -> Kind {
    [Kind::Topic, Kind::Exact, Kind::Prefix, Kind::Synonym]
        .into_iter()
        .find(|kind| *kind as u64 == number)
        .unwrap_or(Kind::Typo)
}
