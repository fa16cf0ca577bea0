//! Whether a phrase that was met is known again in what was typed.

use super::index::Index;
use super::query::words_of;

impl Index {
    /// Whether a word of `phrase` that tells something stands in what was `typed`, whole.
    pub fn shares_a_word(&self, typed: &str, phrase: &str) -> bool {
        let typed = words_of(typed);
        words_of(phrase).iter().any(|word| !self.fills(word) && typed.contains(word))
    }
}
