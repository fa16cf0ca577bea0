//! The questions that are asked in everyday words alone, and so are met only whole.

use crate::explore::index::Index;
use crate::explore::index::entries::Entry;
use crate::explore::index::questions::NONE;
use crate::explore::language::weight::Weight;
use crate::explore::reading::query::Query;

impl Index {
    /// The entries that ask just what the query asks, with their numbers.
    pub(super) fn asked(&self, query: &Query) -> impl Iterator<Item = (u32, &Entry)> {
        let asks = query.question != NONE && query.units.iter().all(|said| said.says < Weight::Full);
        let question = if asks { query.question } else { NONE };
        let same = move |entry: &Entry| {
            (question != NONE && entry.question == question)
                || (self.units_of(entry).is_empty() && entry.whole == query.whole)
        };
        (0..).zip(&self.entries).filter(move |(_, entry)| same(entry))
    }
}
