//! Rows of words that stand for a unit, found in what is written and in what is typed.

use super::matches::{How, Match};
use super::reach::{Reach, better, follow};
use super::units::Unit;
use super::vocabulary::{Vocabulary, WordId};
use super::weight::Weight;

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

    /// Whether it says that what comes is not there, or is wished.
    pub fn parts(&self, vocabulary: &Vocabulary) -> bool {
        self.is_known()
            && self
                .matches
                .first()
                .is_some_and(|found| vocabulary.traits(found.word).is_some_and(|traits| traits.parts))
    }

    /// Whether another thing begins after it: "fever and blisters" are no fever blisters.
    pub fn joins(&self, vocabulary: &Vocabulary) -> bool {
        self.is_known()
            && self
                .matches
                .first()
                .is_some_and(|found| vocabulary.traits(found.word).is_some_and(|traits| traits.joins))
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
        let keeps =
            |word: &WordId| vocabulary.traits(*word).is_some_and(|traits| traits.keeps || traits.joins);
        let stands = |word: &WordId| !fills(word) || keeps(word);
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
