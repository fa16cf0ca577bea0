//! How far a row of words is met by what is read.

use super::matches::{How, Match, Token};
use super::units::Unit;
use super::vocabulary::{Vocabulary, WordId};
use crate::explore::language::LangId;
use crate::explore::language::weight::Weight;

/// So many words may stand between two of a row: "loss of all my appetite".
const MOST_BETWEEN: usize = 3;
/// The last word is still being typed.
const UNFINISHED: u8 = 8;

/// The longest rows that begin at a word.
#[derive(Debug, Default)]
pub struct Reach {
    /// How many tokens they take.
    pub tokens: usize,
    /// How many of a row's words they are.
    pub words: u32,
    /// Its last words are not said yet.
    pub broken: bool,
    pub cost: u8,
    pub how: How,
    /// What the surest row means, all of it at once.
    pub units: Vec<Unit>,
    /// What other rows of as many words may mean instead.
    pub others: Vec<UnitMatch>,
    /// The language of the surest row.
    pub lang: Option<LangId>,
    /// The first token that was read as a misspelling, counted from the first, and what it was read as.
    pub corrected: Option<(usize, WordId)>,
}

impl Reach {
    /// Whether anything that says something stands between its words in the `row` that begins with it.
    pub fn skips(&self, row: &[Token]) -> bool {
        let told = row.iter().take(self.tokens).filter(|token| token.weight > Weight::Function).count();
        told > self.words as usize
    }

    /// Its units, each as one that may be meant.
    pub fn matches(&self) -> impl Iterator<Item = UnitMatch> {
        let Reach { cost, how, lang, corrected, .. } = *self;
        self.units.iter().map(move |unit| UnitMatch { unit: *unit, cost, how, lang, corrected })
    }
}

/// A unit that a typed word may mean.
#[derive(Clone, Copy, Debug)]
pub struct UnitMatch {
    pub unit: Unit,
    pub cost: u8,
    pub how: How,
    pub lang: Option<LangId>,
    pub corrected: Option<(usize, WordId)>,
}

/// Reads `words` off the beginning of `row`, whose first token is taken for `first`.
///
/// Words of the weight of `parting` or more may not stand between them.
pub fn follow(
    vocabulary: &Vocabulary,
    row: &[Token],
    first: Match,
    words: &[WordId],
    open: bool,
    parting: Weight,
) -> Option<Reach> {
    let (head, rest) = words.split_first()?;
    let mut reach = Reach { tokens: 1, words: 1, cost: first.cost, how: first.how, ..Reach::default() };
    reach.corrected = first.how.any(How::TYPO).then_some((0, first.word));
    reach.cost = reach.cost.saturating_add(u8::from(first.word != *head));
    for wanted in rest {
        // A word that only fills belongs to the one before it: "I keep passing out on" is not "keeps on".
        let fills = vocabulary.traits(*wanted).is_some_and(|traits| traits.weight == Weight::Function);
        let parting = if fills { parting.min(Weight::Light) } else { parting };
        let same = |found: &&Match| found.word == *wanted || same_stem(vocabulary, found.word, *wanted);
        let mut between = 0;
        let met = loop {
            let Some(token) = row.get(reach.tokens) else { break None };
            reach.tokens += 1;
            if let Some(found) = token.matches.iter().find(same) {
                break Some(found);
            }
            let parts = token.weight >= parting || token.joins(vocabulary) || token.parts(vocabulary);
            if between == MOST_BETWEEN || parts {
                return None;
            }
            between += 1;
        };
        match met {
            Some(found) => {
                let other = u8::from(found.word != *wanted);
                reach.cost = reach.cost.saturating_add(found.cost).saturating_add(other);
                reach.how = reach.how.with(found.how);
                if found.how.any(How::TYPO) {
                    reach.corrected = reach.corrected.or(Some((reach.tokens - 1, found.word)));
                }
                reach.words += 1;
            }
            None if open && between == 0 && !reach.how.any(How::PREFIX) => {
                reach.cost = reach.cost.saturating_add(UNFINISHED);
                reach.how = reach.how.with(How::PREFIX);
                reach.broken = true;
                break;
            }
            None => return None,
        }
    }
    Some(reach)
}

fn same_stem(vocabulary: &Vocabulary, one: WordId, other: WordId) -> bool {
    let stem = |word: WordId| vocabulary.traits(word).map(|traits| traits.stem);
    stem(one) == stem(other)
}

/// The longer and surer of two. Equal rows mean all they stand for; other spellings are other meanings.
pub fn better<'w>(best: (Reach, &'w [WordId]), next: (Reach, &'w [WordId])) -> (Reach, &'w [WordId]) {
    let rank = |(reach, _): &(Reach, &[WordId])| (!reach.broken, reach.words, u8::MAX - reach.cost);
    let (mut first, second) = if rank(&next) > rank(&best) { (next, best) } else { (best, next) };
    if first.1 == second.1 {
        let new = second.0.units.into_iter().filter(|unit| !first.0.units.contains(unit));
        let new: Vec<Unit> = new.collect();
        first.0.units.extend(new);
    } else if first.0.words == second.0.words && first.0.how != How::EQUAL {
        first.0.others.extend(second.0.matches());
        first.0.others.extend(second.0.others);
    }
    first
}
