//! Whether a phrase is meant by a query, and how well it fits.

use super::index::{Entry, Index, Role};
use super::lexicon::opposite;
use super::matches::{How, bit};
use super::query::Query;

/// What of one phrase has been met so far.
#[derive(Clone, Copy, Debug, Default)]
pub struct Tally {
    /// The query's words that met one of the phrase's.
    pub query: u32,
    /// The phrase's words that were met.
    pub entry: u16,
    pub cost: u16,
    pub how: How,
}

/// How the words of a query and a phrase cover each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cover {
    /// Each has all that counts of the other.
    Both,
    /// The query is part of the phrase.
    Query,
    /// The phrase is part of the query.
    Phrase,
    /// They share some words.
    Some,
}

/// The score of a phrase that fits without any doubt; a typo costs 80 of it.
const PERFECT: u32 = 1_000;
const PER_COST: u32 = 8;
const SAME_WORDS: u32 = 40;
const SAME_LANGUAGE: u32 = 20;
const LOWEST_ROLE: u32 = 16;
/// A phrase of a red flag points at an effect but is none of its names.
const SIGN: u32 = 200;

/// So many other words may stand among those of a red flag.
const SPAN: u32 = 3;
/// A word of so many letters is known again when it is misspelt.
const LONG_WORD: usize = 5;

impl Index {
    /// Every phrase that shares a word with the query, by its number, with what was met of it.
    pub(super) fn tally(&self, query: &Query) -> Vec<(u32, Tally)> {
        let mut tallies = vec![Tally::default(); self.entries.len()];
        let mut met = Vec::new();
        for (place, word) in (0..u32::BITS).zip(&query.words) {
            let own = 1 << place;
            for found in &word.meaning.matches {
                for posting in self.postings_of(found.word) {
                    let (number, bit) = (posting >> 4, 1 << (posting & 15));
                    let Some(tally) = tallies.get_mut(number as usize) else { continue };
                    if tally.query & own != 0 || tally.entry & bit != 0 {
                        continue;
                    }
                    if tally.query == 0 {
                        met.push(number);
                    }
                    tally.query |= own;
                    tally.entry |= bit;
                    tally.cost += u16::from(found.cost);
                    tally.how = tally.how.with(found.how);
                }
            }
        }
        met.into_iter().filter_map(|number| Some((number, *tallies.get(number as usize)?))).collect()
    }

    /// How query and phrase cover each other; none where the phrase is not meant.
    ///
    /// The less they cover, the less a misspelling is believed: sentences are full of words that
    /// look like others.
    pub(super) fn cover(&self, query: &Query, entry: &Entry, tally: Tally) -> Option<Cover> {
        if self.contradicts(query, entry, tally) {
            return None;
        }
        let all_of_query = query.needed & !tally.query == 0;
        let all_of_phrase = entry.needed & !tally.entry == 0;
        // Part of a red flag is no sign of anything.
        let sign = entry.phrase.role == Role::Sign;
        let doubtful = tally.how.any(How::SHORT.with(How::HEAD));
        let (in_query, in_phrase) = self.weights_met(query, entry, tally);
        let half = |part: u16, whole: u16| u32::from(part) * 2 >= u32::from(whole);
        match (all_of_query, all_of_phrase) {
            (true, true) => Some(Cover::Both),
            (true, false) if tally.how.any(How::TYPO) => {
                (!doubtful && !sign && half(in_phrase, entry.total)).then_some(Cover::Query)
            }
            (true, false) => (!sign).then_some(Cover::Query),
            (false, true) => (!doubtful && !tally.how.any(How::BRIEF)).then_some(Cover::Phrase),
            (false, false) => {
                let sure = tally.how == How::EQUAL && !sign;
                (sure && half(in_query, query.total) && half(in_phrase, entry.total)).then_some(Cover::Some)
            }
        }
    }

    /// "High blood sugar" is not "low blood sugar", however many words they share.
    fn contradicts(&self, query: &Query, entry: &Entry, tally: Tally) -> bool {
        let missed = (0..).zip(self.words_of(entry)).filter(|(place, _)| tally.entry & (1 << place) == 0);
        missed
            .filter_map(|(_, word): (u32, _)| opposite(self.vocabulary.traits(*word)?.ring))
            .any(|ring| query.rings & bit(ring) != 0)
    }

    fn weights_met(&self, query: &Query, entry: &Entry, tally: Tally) -> (u16, u16) {
        let words = (0..u32::BITS).zip(&query.words);
        let in_query =
            words.filter(|(place, _)| tally.query & (1 << place) != 0).map(|(_, word)| word.weight).sum();
        let words = (0..u16::BITS).zip(self.words_of(entry));
        let in_phrase = words
            .filter(|(place, _)| tally.entry & (1 << place) != 0)
            .map(|(_, word)| u16::from(self.weight(*word)))
            .sum();
        (in_query, in_phrase)
    }

    /// How well the phrase fits; more is better.
    pub(super) fn score(&self, query: &Query, entry: &Entry, tally: Tally, lang: Option<u8>) -> u32 {
        let (in_query, in_phrase) = self.weights_met(query, entry, tally);
        let shared = u32::from(in_query) + u32::from(in_phrase);
        let both = u32::from(query.total) + u32::from(entry.total);
        let mut score = (PERFECT * shared).checked_div(both).unwrap_or_default();
        score = score.saturating_sub(u32::from(tally.cost) * PER_COST);
        if query.whole == entry.whole {
            score += SAME_WORDS;
        }
        if Some(entry.phrase.lang) == lang {
            score += SAME_LANGUAGE;
        }
        match entry.phrase.role {
            Role::Name => score + LOWEST_ROLE,
            Role::Term => score + LOWEST_ROLE - 1,
            Role::Synonym(place) => score + (LOWEST_ROLE - 2).saturating_sub(u32::from(place)),
            Role::Sign => score.saturating_sub(SIGN),
        }
    }

    /// Whether the words of a red flag stand together in the query, and are sure enough.
    pub(super) fn alarms(&self, query: &Query, entry: &Entry, tally: Tally) -> bool {
        let needed = entry.needed.count_ones();
        let said = tally.query & query.said;
        let span = u32::BITS.saturating_sub(said.leading_zeros() + said.trailing_zeros());
        if entry.needed & !tally.entry != 0 || span > needed + SPAN {
            return false;
        }
        let how = tally.how;
        match needed {
            // A single word sounds no alarm by its beginning, nor by what a short word may have been.
            0 | 1 => {
                let shortest =
                    self.words_of(entry).iter().map(|word| self.vocabulary.word(*word).len()).min();
                let least = if how.any(How::HEAD) { LONG_WORD + 3 } else { LONG_WORD };
                !how.any(How::PREFIX)
                    && (!how.any(How::TYPO) || shortest.is_some_and(|length| length >= least))
            }
            2 => !how.any(How::SHORT.with(How::BRIEF)),
            _ => !how.any(How::BRIEF),
        }
    }
}
