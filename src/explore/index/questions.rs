//! Questions that are made of everyday words alone: "how do I take it", "para qué sirve".
//!
//! None of their words says anything by itself, so such a phrase is known only whole: by the words that are
//! left without articles, pronouns and names of medicines.

use super::vocabulary::WordId;
use super::{Index, mix};
use crate::explore::language::headings::Heading;
use crate::explore::language::weight::Weight;

/// Reserved: no question has this number.
pub const NONE: u32 = 0;

impl Index {
    /// The number of the question that a row of words asks: a hash of its light words and question words.
    pub(in crate::explore) fn question(&self, row: impl Iterator<Item = WordId>) -> u32 {
        let asks = |word: &WordId| {
            let light = self.vocabulary.traits(*word).is_some_and(|traits| traits.weight == Weight::Light);
            light || self.vocabulary.language.has(Heading::Question, self.vocabulary.word(*word))
        };
        let stem = |word: WordId| self.vocabulary.traits(word).map_or(0, |traits| traits.stem);
        row.filter(asks).fold(NONE, |row, word| mix(row, stem(word)))
    }
}
