//! A query as it is understood: the words that say something, each with what it may mean.

use super::fold;
use super::index::{Index, mix};
use super::lexicon::Weight;
use super::matches::{How, Match, Meaning, Reading};
use super::stem::stem;
use super::wordlist::number_of;

/// Words beyond these are not read.
const MOST_WORDS: usize = 24;
/// What an unknown word weighs, beside 1 to 8 for a known one.
const UNKNOWN: u16 = 6;

/// One word of a query.
#[derive(Debug)]
pub struct QueryWord {
    pub meaning: Meaning,
    pub weight: u16,
}

/// A query with its words.
#[derive(Debug, Default)]
pub struct Query {
    /// Those that say something in their order, then those that only fill: "the", "on".
    pub words: Vec<QueryWord>,
    /// Those that say something, one bit each.
    pub said: u32,
    /// The number of the whole row of words, as phrases have one.
    pub whole: u32,
    /// The words that say most, one bit each: to have met them is to have met the query.
    pub needed: u32,
    pub total: u16,
    /// The meanings of all words, one bit for each ring.
    pub rings: u32,
    /// Whether known words were looked for in other spellings as well.
    pub wide: bool,
}

impl Query {
    fn next_bit(&self) -> u32 {
        let place = u32::try_from(self.words.len()).unwrap_or(u32::MAX);
        1_u32.checked_shl(place).unwrap_or_default()
    }
}

/// The folded words of what was typed.
pub fn words_of(typed: &str) -> Vec<String> {
    fold(typed).split(' ').filter(|word| !word.is_empty()).take(MOST_WORDS).map(String::from).collect()
}

impl Index {
    /// Reads `words`; `wide` looks for other spellings of known words as well.
    pub(super) fn read(&self, words: &[String], wide: bool) -> Query {
        let (said, mut filling): (Vec<_>, Vec<_>) =
            words.iter().enumerate().partition(|(_, word)| self.says(word));
        let mut query = Query {
            whole: words.iter().fold(0, |row, word| mix(row, number_of(stem(word)))),
            wide,
            ..Query::default()
        };
        let said = if said.is_empty() { std::mem::take(&mut filling) } else { said };
        let last = words.len().saturating_sub(1);
        let (mut strong, mut any) = (0, 0);
        for (place, word) in said {
            // A single letter after other words is the start of something nobody can know yet.
            if last > 0 && place == last && word.len() == 1 && self.vocabulary.find(word).is_none() {
                continue;
            }
            let meaning = self.meaning(word, Reading { unfinished: place == last, wide });
            if meaning.drug {
                continue;
            }
            let bit = query.next_bit();
            match meaning.weight {
                Some(Weight::Full) | None => query.needed |= bit,
                Some(Weight::Strong) => strong |= bit,
                Some(_) => {}
            }
            any |= bit;
            let weight = meaning.matches.first().map_or(UNKNOWN, |best| u16::from(self.weight(best.word)));
            query.total += weight;
            query.rings |= meaning.rings;
            query.words.push(QueryWord { meaning, weight });
        }
        if query.needed == 0 {
            query.needed = if strong > 0 { strong } else { any };
        }
        query.said = any;
        for (_, word) in filling {
            let itself = self.vocabulary.find(word).map(|word| Match { word, cost: 0, how: How::EQUAL });
            let meaning = Meaning { matches: itself.into_iter().collect(), ..Meaning::default() };
            query.words.push(QueryWord { meaning, weight: 0 });
        }
        query
    }

    fn says(&self, word: &str) -> bool {
        let known = self.vocabulary.find(word).and_then(|id| self.vocabulary.traits(id));
        known.is_none_or(|traits| traits.weight > Weight::Function)
    }

    /// The same words with two of them joined or one of them split, where that makes known words.
    ///
    /// `head ache` and `stomachache` are how people write; each rewriting changes one place.
    pub(super) fn rewritten(&self, words: &[String]) -> Vec<Vec<String>> {
        let known =
            |word: &str| self.vocabulary.find(word).is_some_and(|id| !self.postings_of(id).is_empty());
        let mut all = Vec::new();
        for (place, word) in words.iter().enumerate() {
            let mut with = |one: &str, other: Option<&str>, skipped: usize| {
                let mut row = words.get(..place).unwrap_or_default().to_vec();
                row.push(String::from(one));
                row.extend(other.map(String::from));
                row.extend_from_slice(words.get(place + skipped..).unwrap_or_default());
                all.push(row);
            };
            if let Some(next) = words.get(place + 1) {
                let joined = String::from(word.as_str()) + next;
                if known(&joined) {
                    with(&joined, None, 2);
                }
            }
            if known(word) {
                continue;
            }
            for at in 2..word.len().saturating_sub(1) {
                let halves = word.split_at_checked(at);
                // "Depresión" is no "de presión": both halves have to say something.
                let tells = |half: &str| known(half) && self.says(half);
                if let Some((one, other)) = halves.filter(|(one, other)| tells(one) && tells(other)) {
                    with(one, Some(other), 1);
                }
            }
        }
        all
    }
}
