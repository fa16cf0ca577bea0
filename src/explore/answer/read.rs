//! What one reading of a query found, before any of it is a hit.

use std::cmp::Reverse;

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
    pub hits: Vec<Scored>,
    /// Those of them that were said whole, and nothing else.
    pub whole: Vec<Scored>,
    /// Those that were said whole, whatever else was said.
    pub said: Vec<Scored>,
    /// Whether something was met that covers the whole query.
    pub covered: bool,
}

/// A phrase that was met, and how well.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scored {
    pub score: u32,
    /// The number of its entry.
    pub entry: u32,
    pub kind: Kind,
}

impl Scored {
    /// The greatest is the best; of equal scores the first entry.
    pub fn rank(&self) -> (u32, Reverse<u32>) {
        (self.score, Reverse(self.entry))
    }
}

impl Read {
    /// The one that found the better phrase.
    pub fn or_better(self, other: Read) -> Read {
        let names = |read: &Read| read.query.medicines.len();
        let best = |read: &Read| read.hits.iter().map(Scored::rank).max();
        if best(&other) > best(&self) || names(&other) > names(&self) { other } else { self }
    }
}
