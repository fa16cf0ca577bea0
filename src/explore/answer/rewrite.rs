//! Other ways to part what was typed into words.

use crate::explore::index::Index;
use crate::explore::index::vocabulary::WordId;

/// More ways to part a query are not tried.
const MOST_ROWS: usize = 12;
/// Among more words that nobody knows none is looked for in two of them.
const MOST_STRANGE: usize = 4;

impl Index {
    /// The same words with two of them joined or one of them split, where that makes known words.
    ///
    /// `head ache` and `stomachache` are how people write; each rewriting changes one place.
    pub(super) fn rewritten(&self, words: &[String]) -> Vec<Vec<String>> {
        let known = |word: &str| self.vocabulary.find(word).is_some_and(|id| self.is_met(id));
        let strange = |word: &str| word.len() > 1 && self.vocabulary.find(word).is_none();
        let few = words.iter().filter(|word| strange(word)).count() <= MOST_STRANGE;
        let mut all = Vec::new();
        for (place, word) in words.iter().enumerate() {
            if all.len() >= MOST_ROWS {
                break;
            }
            let mut with = |one: &str, other: Option<&str>, skipped: usize| {
                let mut row = words.get(..place).unwrap_or_default().to_vec();
                row.push(String::from(one));
                row.extend(other.map(String::from));
                row.extend_from_slice(words.get(place + skipped..).unwrap_or_default());
                all.push(row);
            };
            if let Some(next) = words.get(place + 1) {
                let joined = String::from(word.as_str()) + next;
                // "No se" is no "nose".
                let says = |word: &String| !self.is_everyday(word);
                // Two words that nobody knows may be one that was heard: "rin voke".
                let heard = || few && strange(word) && strange(next);
                if (known(&joined) && (says(word) || says(next))) || heard() {
                    with(&joined, None, 2);
                }
            }
            if known(word) || self.is_everyday(word) || word.bytes().all(|letter| letter.is_ascii_digit()) {
                continue;
            }
            for at in 2..word.len().saturating_sub(1) {
                let halves = word.split_at_checked(at);
                // "Depresión" is no "de presión": both halves have to say something.
                let tells = |half: &str| known(half) && !self.fills(half);
                if let Some((one, other)) = halves.filter(|(one, other)| tells(one) && tells(other)) {
                    with(one, Some(other), 1);
                }
            }
        }
        all
    }

    /// Whether a word stands in a phrase or begins a row that means something.
    fn is_met(&self, word: WordId) -> bool {
        self.spans.begins(word) || !self.postings_of(self.unit_of(word)).is_empty()
    }
}
