//! Words that a misspelling may stand for: by letters, by sound, by their beginning.

use super::by_length::ByLength;
use super::sounds::Sounds;
use super::vocabulary::{Vocabulary, WordId};
use crate::explore::text::{sound, typo};

/// Shorter words sound like too many others.
const SHORTEST_SOUND: usize = 3;
/// From here on a sound may have a typo as well.
const LONG_SOUND: usize = 7;

impl Vocabulary {
    /// Calls `visit` with every word that is `limit` typos or fewer from `typed`, and how many.
    ///
    /// Of two words `n` typos apart each has at most `n` letters that the other has not, and their lengths differ by `n`
    /// at most, which rules out almost all before a spelling is compared.
    pub fn near(&self, typed: &str, limit: u8, mut visit: impl FnMut(WordId, u8)) {
        let (most, letters) = (usize::from(limit), u32::from(limit));
        let lengths = typed.len().saturating_sub(most)..=typed.len() + most;
        for id in self.by_length().like(typo::signature(typed.as_bytes()), lengths, letters, letters) {
            let word = self.word(id);
            let limit = limit.min(typo::allowed(word.len().max(typed.len())));
            if let Some(typos) = typo::distance(typed.as_bytes(), word.as_bytes(), limit) {
                visit(id, typos);
            }
        }
    }

    /// Calls `visit` with every word that sounds like `typed`, or in a long word nearly so, and with its typos.
    pub fn alike(&self, typed: &str, mut visit: impl FnMut(WordId, u8)) {
        let sounds = self.sounds.get_or_init(|| Sounds::of(self.words.iter()));
        let mut own = String::new();
        sound::sound_into(typed, &mut own);
        let limit = u8::from(own.len() >= LONG_SOUND);
        for (id, typos) in sounds.near(&own, limit) {
            if self.word(id).len() >= SHORTEST_SOUND {
                visit(id, typos);
            }
        }
    }

    /// Calls `visit` with every longer word of whose beginning `typed` is a misspelling by one letter.
    pub fn near_beginning(&self, typed: &str, mut visit: impl FnMut(WordId)) {
        let signature = typo::signature(typed.as_bytes());
        for id in self.by_length().like(signature, typed.len() + 1..=usize::MAX, 1, u32::BITS) {
            if typo::distance_to_beginning(typed.as_bytes(), self.word(id).as_bytes(), 1).is_some() {
                visit(id);
            }
        }
    }

    fn by_length(&self) -> &ByLength {
        self.by_length.get_or_init(|| ByLength::of(self.words.iter()))
    }
}
