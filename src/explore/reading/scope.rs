//! What holds at one place of a query: what is denied there, and whether it is about the past.

use super::denial::Denial;
use super::pauses::Pauses;
use super::query::{Query, Said};
use crate::explore::index::Index;
use crate::explore::language::contexts::Context;
use crate::explore::language::headings::{Heading, Language};

#[derive(Debug, Default)]
pub(super) struct Scope {
    pub denial: Denial,
    /// How many times "but" came before.
    pub clause: u8,
    /// Where each sentence after the first begins; a "but" begins one as well.
    begins: Vec<usize>,
    /// The place up to which a list is denied: "no fever, chest pain, or cough".
    listed: usize,
    /// The place of the first word after the last "no".
    pub denied: usize,
    /// Where the words stand that tell of what is long past.
    pub past: Vec<usize>,
    /// Whether a word for "now" was met.
    pub now: bool,
}

impl Scope {
    /// The number of the sentence, counted from 0.
    pub fn sentence(&self) -> u8 {
        u8::try_from(self.begins.len()).unwrap_or(u8::MAX)
    }

    /// Moves on to the word at `place`: a full stop ends a denial, a comma may; `told`: whether anything was said since
    /// the last "no". "No problems until today, chest pain" denies no pain.
    pub fn comes_to(&mut self, place: usize, pauses: Pauses, told: bool) {
        if pauses.stop(place) {
            (self.denial, self.listed) = (Denial::None, 0);
            self.begins.push(place);
        } else if pauses.comma(place) && place < self.listed {
            self.denial = Denial::Open;
        } else if pauses.comma(place) && matches!(self.denial, Denial::Felt(_)) {
            self.denial = Denial::Done;
        } else if pauses.comma(place) && told && matches!(self.denial, Denial::Open | Denial::Around) {
            self.denial = Denial::None;
        }
    }

    /// Ends a denial at a word that begins what is there or is wished; `told`: whether anything was said
    /// since the last "no".
    pub fn meets(&mut self, language: &Language, word: &str, told: bool) {
        use Heading::{Anything, Somebody, Tells, Wants};
        if matches!(self.denial, Denial::Open | Denial::Around) && language.has(Anything, word) {
            self.denial = Denial::Done;
        }
        let ends = match self.denial {
            Denial::All => language.has(Tells, word) || language.has(Somebody, word),
            Denial::Felt(_) | Denial::Done => language.has(Tells, word),
            Denial::Open => told && language.has(Wants, word),
            Denial::None | Denial::Around | Denial::Part => false,
        };
        if ends {
            self.denial = Denial::None;
        }
    }

    /// Applies the context word at `place`.
    pub fn turns(&mut self, turn: Context, place: usize, query: &mut Query) {
        match turn {
            Context::DenyAll => self.denial = Denial::All,
            Context::Deny => self.denial = Denial::Open,
            Context::Or | Context::And if self.denial == Denial::All => {}
            // "Neither … nor", "ni … ni": who begins with it denies.
            Context::Or if self.denial != Denial::None || place == 0 => self.denial = Denial::Open,
            Context::Or => {}
            Context::And if self.denial != Denial::Open => self.denial = Denial::None,
            Context::And => {}
            Context::But => {
                self.denial = Denial::None;
                self.clause = self.clause.saturating_add(1);
                self.begins.push(place);
            }
            Context::Past => {
                query.past |= bit(self.sentence());
                self.past.push(place);
            }
            Context::Now => self.now = true,
            Context::Ask => query.asks = true,
            // "The pimples aren't going away", "no se me quitó": not over.
            Context::Fine | Context::Gone | Context::Over if self.denial == Denial::Open => {
                self.denial = Denial::None;
            }
            Context::Fine | Context::Gone | Context::Over => {
                let last = query.units.last_mut().filter(|said| said.clause == self.clause && said.binds);
                match last {
                    Some(last) => last.denied = true,
                    None if turn == Context::Over => self.denial = Denial::Open,
                    None => {}
                }
            }
        }
    }
}

/// The bit of a sentence in [`Query::past`]; none from the 64th on.
pub(super) fn bit(sentence: u8) -> u64 {
    1_u64.checked_shl(u32::from(sentence)).unwrap_or_default()
}

impl Index {
    /// Finds how far a list that is denied from `from` on goes: "no A, B, or C", "no A, B ni C". An "or"
    /// without a comma before it may join two of one kind instead: "no rest, trouble eating or drinking".
    pub(super) fn lists(&self, scope: &mut Scope, from: usize, words: &[String], pauses: Pauses) {
        use Heading::{Nor, Somebody, Turn};
        let language = &self.vocabulary.language;
        let mut commas = false;
        for (next, word) in words.iter().enumerate().skip(from) {
            let ends =
                pauses.stop(next) || language.has(Somebody, word) || language.has(Heading::Tells, word);
            if ends || language.has(Turn(Context::But), word) {
                return;
            }
            let nor = language.has(Nor, word);
            if nor && commas || language.has(Turn(Context::Or), word) && pauses.comma(next) {
                scope.listed = next;
                return;
            }
            commas |= pauses.comma(next);
        }
    }
}

impl Query {
    /// Marks the sentences that are dated in the past, unless the query has a word for "now". A sentence with
    /// only a date dates the one before.
    pub(super) fn date(&mut self, scope: &Scope, language: &Language, words: &[String]) {
        let starts = std::iter::once(0).chain(scope.begins.iter().copied());
        let ends = scope.begins.iter().copied().chain([words.len()]);
        for (sentence, (start, end)) in (0..).zip(starts.zip(ends)) {
            if language.is_dated(words.get(start..end).unwrap_or_default()) {
                self.past |= bit(sentence);
            }
        }
        for sentence in (1..=scope.sentence()).rev() {
            let tells = self.units.iter().any(|said| said.sentence == sentence && said.binds);
            if self.is_past(sentence) && !tells {
                self.past |= bit(sentence - 1);
            }
        }
        if scope.now {
            self.past = 0;
        }
    }

    fn is_past(&self, sentence: u8) -> bool {
        self.past & bit(sentence) != 0
    }

    /// Whether something is told of what is long past.
    pub(in crate::explore) fn is_over(&self, said: &Said) -> bool {
        self.is_past(said.sentence) && !said.since
    }
}
