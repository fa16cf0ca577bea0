//! Rows of words that stand for a unit, found in what is written and in what is typed.

use super::contexts::denies;
use super::lexicon::{Weight, joins};
use super::matches::{How, Match};
use super::units::Unit;
use super::vocabulary::{Vocabulary, WordId};

/// One word of a row that is read: what it may be, and how much it says.
#[derive(Clone, Copy, Debug)]
pub struct Token<'t> {
    pub matches: &'t [Match],
    pub weight: Weight,
}

impl Token<'_> {
    /// Whether it is a known word as it stands.
    pub fn is_known(&self) -> bool {
        self.matches.first().is_some_and(|found| found.how == How::EQUAL)
    }

    /// Whether it says that what comes is not there.
    fn denies(&self, vocabulary: &Vocabulary) -> bool {
        self.is_known() && self.matches.first().is_some_and(|found| denies(vocabulary.word(found.word)))
    }

    /// Whether another thing begins after it: "fever and blisters" are no fever blisters.
    fn joins(&self, vocabulary: &Vocabulary) -> bool {
        self.is_known() && self.matches.first().is_some_and(|found| joins(vocabulary.word(found.word)))
    }
}

/// Every row of words with its unit.
#[derive(Debug, Default)]
pub struct Spans {
    /// Sorted by the stem of the first word.
    spans: Vec<Span>,
    /// The words of all spans, one span after the other.
    words: Vec<WordId>,
    /// For each word of the vocabulary, whether a span may begin with it.
    begins: Vec<bool>,
}

#[derive(Clone, Copy, Debug)]
struct Span {
    stem: u32,
    start: u32,
    length: u32,
    unit: Unit,
    lang: u8,
    of: Rows,
}

/// Which rows a row of words is one of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rows {
    /// Those that everything is made of.
    Common,
    /// What stands around a red flag.
    Around,
    /// What nothing is about.
    Foreign,
    /// What means something else only where its words stand side by side.
    Figure,
}

/// What is read, and so which rows are met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reads {
    /// A phrase that answers: it is about what it says.
    Phrase,
    /// A query, for an answer. What stands around a red flag is only words there: an elephant is no flu.
    Answer,
    /// A query or a phrase, for a red flag: nothing foreign hides it.
    Sign,
}

impl Reads {
    fn meets(self, rows: Rows) -> bool {
        match rows {
            Rows::Common => true,
            Rows::Figure => self != Reads::Phrase,
            Rows::Around => self == Reads::Sign,
            Rows::Foreign => self == Reads::Answer,
        }
    }
}

/// The longest rows that begin at a word.
#[derive(Debug, Default)]
pub struct Reach {
    /// How many tokens they take.
    pub tokens: usize,
    words: u32,
    /// Its last words are not said yet.
    broken: bool,
    pub cost: u8,
    pub how: How,
    /// What the surest row means, all of it at once.
    pub units: Vec<Unit>,
    /// What other rows of as many words may mean instead.
    pub others: Vec<UnitMatch>,
    /// The language of the surest row.
    pub lang: u8,
    /// The first token that was read as a misspelling, counted from the first, and what it was read as.
    pub corrected: Option<(usize, WordId)>,
}

/// A unit that a typed word may mean.
#[derive(Clone, Copy, Debug)]
pub struct UnitMatch {
    pub unit: Unit,
    pub cost: u8,
    pub how: How,
    pub lang: u8,
    pub corrected: Option<(usize, WordId)>,
}

/// So many words may stand between two of a row: "loss of all my appetite".
const MOST_BETWEEN: usize = 3;
/// The last word is still being typed.
const UNFINISHED: u8 = 8;

impl Spans {
    /// Takes a row of words. What only fills counts at its end, and where fewer than two other words stand:
    /// "dying to" is not "dying", but "short of breath" is "short breath".
    pub fn push(&mut self, vocabulary: &Vocabulary, row: &[WordId], unit: Unit, lang: u8, of: Rows) {
        let fills =
            |word: &WordId| vocabulary.traits(*word).is_some_and(|traits| traits.weight == Weight::Function);
        let start = self.words.len();
        // A figure of speech stands as it is: "spot on" is no spot.
        let short = of == Rows::Figure || row.iter().filter(|word| !fills(word)).count() < 2;
        let last = row.len().saturating_sub(1);
        let stands = |word: &WordId| !fills(word) || joins(vocabulary.word(*word));
        let telling = row.iter().enumerate().filter(|(place, word)| short || *place == last || stands(word));
        self.words.extend(telling.map(|(_, word)| *word));
        let Some(stem) =
            self.words.get(start).and_then(|word| vocabulary.traits(*word)).map(|traits| traits.stem)
        else {
            return;
        };
        let number = |place: usize| u32::try_from(place).unwrap_or(u32::MAX);
        self.spans.push(Span {
            stem,
            start: number(start),
            length: number(self.words.len() - start),
            unit,
            lang,
            of,
        });
    }

    /// Sorts what was pushed; nothing is found before.
    pub fn sort(&mut self, vocabulary: &Vocabulary) {
        self.spans.sort_by_key(|span| span.stem);
        let begins = |stem: u32| self.spans.binary_search_by_key(&stem, |span| span.stem).is_ok();
        self.begins = (0..vocabulary.len())
            .map(|id| vocabulary.traits(id).is_some_and(|traits| begins(traits.stem)))
            .collect();
    }

    /// Whether a row may begin with this word.
    pub fn begins(&self, word: WordId) -> bool {
        self.begins.get(word as usize).copied().unwrap_or_default()
    }

    /// The longest rows of words that stand at the beginning of `row`, of these the surest.
    ///
    /// `open`: the last word may be unfinished.
    pub fn reach(&self, vocabulary: &Vocabulary, row: &[Token], open: bool, reads: Reads) -> Option<Reach> {
        let (first, _) = row.split_first()?;
        let mut best: Option<(Reach, &[WordId])> = None;
        for found in first.matches.iter().filter(|found| self.begins(found.word)) {
            let Some(stem) = vocabulary.traits(found.word).map(|traits| traits.stem) else { continue };
            let from = self.spans.partition_point(|span| span.stem < stem);
            for span in self.spans.iter().skip(from).take_while(|span| span.stem == stem) {
                if !reads.meets(span.of) {
                    continue;
                }
                let words = self.words_of(span);
                // So is what begins with a word that only fills: "a todo" is not "a ver dos de todo".
                let turn = first.weight == Weight::Function;
                let least = match span.of {
                    Rows::Common | Rows::Around if !turn => Weight::Full,
                    _ => Weight::Light,
                };
                let Some(mut reach) = follow(vocabulary, row, *found, words, open, least) else { continue };
                // What begins with a word that only fills is a turn of speech: "un dolor" is no "un doloron".
                let sure = match span.of {
                    Rows::Figure => reach.how == How::EQUAL,
                    Rows::Foreign => words.len() == 1 || !reach.how.any(How::PREFIX),
                    Rows::Common | Rows::Around => true,
                };
                if !sure || (first.weight == Weight::Function && reach.how != How::EQUAL) {
                    continue;
                }
                (reach.units, reach.lang) = (vec![span.unit], span.lang);
                best = Some(match best {
                    None => (reach, words),
                    Some(best) => better(best, (reach, words)),
                });
            }
        }
        best.map(|(reach, _)| reach)
    }

    fn words_of(&self, span: &Span) -> &[WordId] {
        let start = span.start as usize;
        self.words.get(start..start + span.length as usize).unwrap_or_default()
    }
}

/// Reads `words` off the beginning of `row`, whose first token is taken for `first`.
///
/// Words of the weight of `parting` or more may not stand between them.
fn follow(
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
        let same = |found: &&Match| found.word == *wanted || same_stem(vocabulary, found.word, *wanted);
        let mut between = 0;
        let met = loop {
            let Some(token) = row.get(reach.tokens) else { break None };
            reach.tokens += 1;
            if let Some(found) = token.matches.iter().find(same) {
                break Some(found);
            }
            let parts = token.weight >= parting || token.joins(vocabulary) || token.denies(vocabulary);
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
fn better<'w>(best: (Reach, &'w [WordId]), next: (Reach, &'w [WordId])) -> (Reach, &'w [WordId]) {
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

impl Reach {
    /// Its units, each as one that may be meant.
    pub fn matches(&self) -> impl Iterator<Item = UnitMatch> {
        let Reach { cost, how, lang, corrected, .. } = *self;
        self.units.iter().map(move |unit| UnitMatch { unit: *unit, cost, how, lang, corrected })
    }
}
