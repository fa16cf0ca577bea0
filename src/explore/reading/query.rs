//! A query as it is understood: the units that say something, and how they are said.

use crate::cut::cut;
use crate::explore::index::matches::Match;
use crate::explore::index::reach::UnitMatch;
use crate::explore::index::units::Unit;
use crate::explore::language::weight::Weight;
use crate::explore::text::fold::spell;

/// Words beyond these are not read.
pub(super) const MOST_WORDS: usize = 64;
/// The most letters of a query. More than anybody types; what is longer is cut before it is read.
pub const MAX_QUERY_CHARS: usize = 500;
/// From so many words on some are beside the point.
const SENTENCE: usize = 4;

/// What one word may be, the surest first, and how much it says.
pub type Meaning = (Vec<Match>, Weight);

/// One thing that was said.
#[derive(Debug)]
pub struct Said {
    /// What it may be, the surest first.
    pub matches: Vec<UnitMatch>,
    pub weight: u16,
    pub says: Weight,
    /// Whether an answer has to be about it.
    pub binds: bool,
    /// "No chest pain": whether it is said not to be there.
    pub denied: bool,
    /// How many "but"s stand before it.
    pub clause: u8,
    /// And how many sentences.
    pub sentence: u8,
    /// The number of the complaint that it belongs to.
    pub complaint: u8,
    /// Whether it is told behind something that is long past, and is not: "my dad died of a stroke and my face is numb".
    pub since: bool,
    /// Whether it is told of what stands before it: "of my dad", "with coffee".
    pub led: bool,
    /// The place of its first word among those typed.
    pub word: usize,
    /// The letters of that word.
    pub length: usize,
}

/// A query with its units.
#[derive(Debug, Default)]
pub struct Query {
    /// In their order.
    pub units: Vec<Said>,
    /// The number of the whole row of words, as phrases have one.
    pub whole: u32,
    /// Its number as a question of everyday words.
    pub question: u32,
    /// The units that say most, one bit each: to have met them is to have met the query.
    pub needed: u64,
    pub total: u16,
    /// How many words were typed.
    pub words: usize,
    /// The medicines that were named.
    pub medicines: Vec<UnitMatch>,
    /// The sentences that tell of what was long ago, one bit each.
    pub past: u64,
    /// It is asked whether it may happen.
    pub asks: bool,
    /// The words that tell something and are not known in any spelling, one bit each.
    pub unknown: u64,
}

/// The spelt words of what was typed.
pub fn words_of(typed: &str) -> Vec<String> {
    spell(cut(typed, MAX_QUERY_CHARS))
        .split(' ')
        .filter(|word| !word.is_empty())
        .take(MOST_WORDS)
        .map(String::from)
        .collect()
}

impl Said {
    /// Whether it tells something in a word that is not known in any spelling.
    pub fn is_unknown(&self) -> bool {
        self.matches.is_empty() && self.says == Weight::Full
    }
}

impl Query {
    /// Whether one of its words means exactly this.
    pub fn says(&self, unit: Unit) -> bool {
        self.units.iter().any(|said| said.matches.iter().any(|found| found.unit == unit))
    }

    /// Whether two of its units, by their places, are of one complaint.
    pub fn is_one_complaint(&self, one: usize, other: usize) -> bool {
        let complaint = |place: usize| self.units.get(place).map(|said| said.complaint);
        complaint(one) == complaint(other)
    }

    /// Whether as many words are not known as were met, or more in a sentence: "bitcoin price" is another price.
    pub fn is_strange(&self, met: u64) -> bool {
        let (met, unknown) = ((met & self.needed).count_ones(), self.unknown.count_ones());
        unknown > met || (unknown > 0 && unknown == met && self.words < SENTENCE)
    }
}
