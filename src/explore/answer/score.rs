//! How well a phrase that is meant fits.

use super::judge::Tally;
use crate::explore::index::Index;
use crate::explore::index::entries::Entry;
use crate::explore::index::material::Role;
use crate::explore::language::LangId;
use crate::explore::reading::query::Query;

/// The score of a phrase that fits without any doubt; a typo costs 80 of it.
const PERFECT: u32 = 1_000;
const PER_COST: u32 = 8;
const SAME_WORDS: u32 = 40;
const SAME_LANGUAGE: u32 = 20;
const LOWEST_ROLE: u32 = 16;

impl Index {
    pub(super) fn weights_met(&self, query: &Query, entry: &Entry, tally: Tally) -> (u16, u16) {
        let units = (0..u64::BITS).zip(&query.units);
        let in_query =
            units.filter(|(place, _)| tally.query & (1 << place) != 0).map(|(_, said)| said.weight).sum();
        let units = (0..u16::BITS).zip(self.units_of(entry));
        let in_phrase = units
            .filter(|(place, _)| tally.entry & (1 << place) != 0)
            .map(|(_, unit)| u16::from(self.weight(*unit)))
            .sum();
        (in_query, in_phrase)
    }

    /// How well the phrase fits; more is better.
    pub(super) fn score(&self, query: &Query, entry: &Entry, tally: Tally, lang: Option<LangId>) -> u32 {
        let (in_query, in_phrase) = self.weights_met(query, entry, tally);
        let shared = u32::from(in_query) + u32::from(in_phrase);
        let both = u32::from(query.total) + u32::from(entry.total);
        let mut score = (PERFECT * shared).checked_div(both).unwrap_or_default();
        score = score.saturating_sub(u32::from(tally.cost) * PER_COST);
        if query.whole == entry.whole {
            score += SAME_WORDS;
        }
        score + preferred(entry, lang)
    }

    /// How well a question fits that was asked whole.
    pub(super) fn score_of_question(entry: &Entry, lang: Option<LangId>) -> u32 {
        PERFECT + preferred(entry, lang)
    }
}

/// What breaks ties: the reader's language, then what the phrase is to its record.
fn preferred(entry: &Entry, lang: Option<LangId>) -> u32 {
    let language = if lang.is_some() && entry.phrase.lang == lang { SAME_LANGUAGE } else { 0 };
    language
        + match entry.phrase.role {
            Role::Name => LOWEST_ROLE,
            Role::Term => LOWEST_ROLE - 1,
            Role::Synonym(place) => (LOWEST_ROLE - 2).saturating_sub(u32::from(place)),
        }
}
