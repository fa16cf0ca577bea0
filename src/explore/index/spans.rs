//! Rows of words that stand for a unit, found in what is written and in what is typed.

use super::matches::{How, Token};
use super::reach::{Reach, better, follow};
use super::units::Unit;
use super::vocabulary::{Vocabulary, WordId};
use super::wordlist::number;
use crate::explore::language::LangId;
use crate::explore::language::weight::Weight;

/// Every row of words with its unit.
#[derive(Debug, Default)]
pub struct Spans {
    /// Sorted by the stem of the first word.
    spans: Vec<Span>,
    /// The words of all spans, one span after the other.
    words: Vec<WordId>,
    /// For each word of the vocabulary, the place of the first span that may begin with it, or [`NONE`].
    first: Vec<u32>,
}

/// In [`Spans::first`]: no span begins with the word.
const NONE: u32 = u32::MAX;

#[derive(Clone, Copy, Debug)]
struct Span {
    stem: u32,
    start: u32,
    length: u32,
    unit: Unit,
    lang: Option<LangId>,
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
    pub fn push(
        &mut self,
        vocabulary: &Vocabulary,
        row: &[WordId],
        unit: Unit,
        lang: Option<LangId>,
        of: Rows,
    ) {
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
        let (start, length) = (number(start), number(self.words.len() - start));
        self.spans.push(Span { stem, start, length, unit, lang, of });
    }

    /// Sorts what was pushed; nothing is found before.
    pub fn sort(&mut self, vocabulary: &Vocabulary) {
        self.spans.sort_unstable_by_key(|span| (span.stem, span.start));
        let first = |stem: u32| {
            let place = self.spans.partition_point(|span| span.stem < stem);
            self.spans.get(place).filter(|span| span.stem == stem).map_or(NONE, |_| number(place))
        };
        let stem = |id: WordId| vocabulary.traits(id).map(|traits| traits.stem);
        self.first = (0..vocabulary.len()).map(|id| stem(id).map_or(NONE, first)).collect();
    }

    /// Whether a row may begin with this word.
    pub fn begins(&self, word: WordId) -> bool {
        self.first.get(word as usize).is_some_and(|place| *place != NONE)
    }

    /// The spans that may begin with this word: they stand side by side.
    fn beginning_with(&self, word: WordId) -> impl Iterator<Item = &Span> {
        let from = self.first.get(word as usize).copied().unwrap_or(NONE);
        let spans = self.spans.get(from as usize..).unwrap_or_default();
        let stem = spans.first().map(|span| span.stem);
        spans.iter().take_while(move |span| Some(span.stem) == stem)
    }

    /// The longest rows of words that stand at the beginning of `row`, of these the surest.
    ///
    /// `open`: the last word may be unfinished.
    pub fn reach(&self, vocabulary: &Vocabulary, row: &[Token], open: bool, reads: Reads) -> Option<Reach> {
        let (first, _) = row.split_first()?;
        let mut best: Option<(Reach, &[WordId])> = None;
        for found in first.matches {
            for span in self.beginning_with(found.word) {
                if !reads.meets(span.of) {
                    continue;
                }
                let words = self.words_of(span);
                // An idiom, a foreign thing, and any span that begins with a filler allow not even a light
                // word in between: "a ver dos de todo" is not "a todo".
                let idiom = first.weight == Weight::Function;
                let least = match span.of {
                    Rows::Common | Rows::Around if !idiom => Weight::Full,
                    _ => Weight::Light,
                };
                let Some(mut reach) = follow(vocabulary, row, *found, words, open, least) else { continue };
                let sure = match span.of {
                    Rows::Figure => reach.how == How::EQUAL,
                    Rows::Foreign => words.len() == 1 || !reach.how.any(How::PREFIX),
                    Rows::Common | Rows::Around => true,
                };
                // A span that begins with a filler is an idiom and must match exactly: "un dolor" is not "un doloron".
                if !sure || (idiom && reach.how != How::EQUAL) {
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
