//! Words that a misspelling may stand for: by letters, by sound, by their beginning.

use super::vocabulary::{Vocabulary, WordId};
use crate::explore::text::{sound, typo};

/// Shorter words sound like too many others.
const SHORTEST_SOUND: usize = 3;
/// From here on a sound may have a typo as well.
const LONG_SOUND: usize = 7;

impl Vocabulary {
    /// Calls `visit` with every word that is `limit` typos or fewer from `typed`, and how many.
    ///
    /// Two words `n` typos apart differ in at most `2n` letters of their signatures and in `n` of length,
    /// which rules out almost all before a spelling is compared.
    pub fn near(&self, typed: &str, limit: u8, mut visit: impl FnMut(WordId, u8)) {
        let own = typo::signature(typed.as_bytes());
        let length = u8::try_from(typed.len()).unwrap_or(u8::MAX);
        for ((id, &signature), &other) in (0..).zip(&self.signatures).zip(&self.lengths) {
            if (own ^ signature).count_ones() > u32::from(limit) * 2 || length.abs_diff(other) > limit {
                continue;
            }
            let limit = limit.min(typo::allowed(usize::from(length.max(other))));
            if let Some(typos) = typo::distance(typed.as_bytes(), self.word(id).as_bytes(), limit) {
                visit(id, typos);
            }
        }
    }

    /// Calls `visit` with every word that sounds like `typed`, or in a long word nearly so, and with its typos.
    pub fn alike(&self, typed: &str, mut visit: impl FnMut(WordId, u8)) {
        let (mut own, mut other) = (String::new(), String::new());
        sound::sound_into(typed, &mut own);
        let limit = u8::from(own.len() >= LONG_SOUND);
        for id in (0..self.len()).filter(|id| self.word(*id).len() >= SHORTEST_SOUND) {
            sound::sound_into(self.word(id), &mut other);
            if let Some(typos) = typo::distance(own.as_bytes(), other.as_bytes(), limit) {
                visit(id, typos);
            }
        }
    }

    /// Calls `visit` with every longer word of whose beginning `typed` is a misspelling by one letter.
    pub fn near_beginning(&self, typed: &str, mut visit: impl FnMut(WordId)) {
        let own = typo::signature(typed.as_bytes());
        for ((id, &signature), &other) in (0..).zip(&self.signatures).zip(&self.lengths) {
            if (own & !signature).count_ones() <= 1
                && usize::from(other) > typed.len()
                && typo::distance_to_beginning(typed.as_bytes(), self.word(id).as_bytes(), 1).is_some()
            {
                visit(id);
            }
        }
    }
}
