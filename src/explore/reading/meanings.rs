//! What each word of a query may be, before it is read in its row.

use super::query::Meaning;
use super::spellings::Reading;
use crate::explore::index::Index;
use crate::explore::index::matches::{How, Match};
use crate::explore::language::weight::Weight;
use crate::explore::language::when::is_number;

impl Index {
    /// What each of `words` may be, and how much it says; `wide` looks for other spellings of known words as well.
    pub(in crate::explore) fn meanings(&self, words: &[String], wide: bool) -> Vec<Meaning> {
        let last = words.len().saturating_sub(1);
        let meaning = |(place, word): (usize, &String)| match self.vocabulary.find(word) {
            Some(known) if self.fills(word) => {
                (vec![Match { word: known, cost: 0, how: How::EQUAL }], Weight::Function)
            }
            // A single letter after other words is the start of something nobody can know yet.
            None if last > 0 && place == last && word.len() == 1 => (Vec::new(), Weight::Function),
            _ => {
                let reading = Reading { unfinished: place == last, wide };
                let (matches, weight) = self.weighed(self.meaning(word, reading));
                // "5 years": how many does not part what belongs together.
                (matches, if is_number(word) { Weight::Light } else { weight })
            }
        };
        words.iter().enumerate().map(meaning).collect()
    }

    /// The matches with how much they say: what is only guessed says as much as the guess that says most.
    fn weighed(&self, matches: Vec<Match>) -> (Vec<Match>, Weight) {
        let weight = |found: &Match| self.vocabulary.traits(found.word).map(|traits| traits.weight);
        let sure = matches.iter().find(|found| !found.how.any(How::PREFIX.with(How::TYPO))).and_then(weight);
        let guessed = matches.iter().filter_map(weight).max();
        let weight = sure.or(guessed).unwrap_or(Weight::Full);
        (matches, weight)
    }

    /// Whether a word only fills a sentence.
    pub(in crate::explore) fn fills(&self, word: &str) -> bool {
        let known = self.vocabulary.find(word).and_then(|id| self.vocabulary.traits(id));
        known.is_some_and(|traits| traits.weight == Weight::Function)
    }
}
