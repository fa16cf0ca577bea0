//! Whether a phrase is meant by a query, and how well it fits.

use crate::explore::index::Index;
use crate::explore::index::entries::Entry;
use crate::explore::index::matches::How;
use crate::explore::index::material::To;
use crate::explore::index::reach::UnitMatch;
use crate::explore::index::units::{Means, Unit};
use crate::explore::language::weight::Weight;
use crate::explore::reading::query::{Query, Said};

/// What of one phrase has been met so far.
#[derive(Clone, Copy, Debug, Default)]
pub struct Tally {
    /// The query's units that met one of the phrase's.
    pub query: u64,
    /// The phrase's units that were met.
    pub entry: u16,
    pub cost: u16,
    pub how: How,
}

/// How the units of a query and a phrase cover each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cover {
    /// Each has all that counts of the other.
    Both,
    /// The query is part of the phrase.
    Query,
    /// The phrase is part of the query.
    Phrase,
    /// They share some units.
    Some,
}

impl Index {
    /// Every phrase that shares a unit with the query, by its number, with what was met of it.
    pub(super) fn tally(&self, query: &Query) -> Vec<(u32, Tally)> {
        let mut tallies = vec![Tally::default(); self.entries.len()];
        let mut met = Vec::new();
        for (place, said) in (0..u64::BITS).zip(&query.units) {
            let own = 1 << place;
            for found in &said.matches {
                for posting in self.postings_of(found.unit) {
                    let (number, bit) = (posting >> 4, 1 << (posting & 15));
                    let denies = || self.entries.get(number as usize).is_some_and(|entry| entry.denies);
                    if said.denied && !denies() {
                        continue;
                    }
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
        if query.needed == 0 {
            return None;
        }
        let elsewhere = self.is_elsewhere(query, entry, tally);
        if elsewhere || self.speaks_against(query, entry, tally) || self.contradicts(query, entry, tally) {
            return None;
        }
        let all_of_query = query.needed & !tally.query == 0;
        let all_of_phrase = entry.needed & !tally.entry == 0;
        if !self.tells(query, entry, tally) {
            return None;
        }
        let doubtful = tally.how.any(How::SHORT.with(How::HEAD));
        let alone = tally.query.count_ones() == 1;
        let (in_query, in_phrase) = self.weights_met(query, entry, tally);
        let half = |part: u16, whole: u16| u32::from(part) * 2 >= u32::from(whole);
        match (all_of_query, all_of_phrase) {
            (true, true) => (!(alone && tally.how.any(How::SHORT))).then_some(Cover::Both),
            (true, false) if tally.how.any(How::TYPO) => {
                (!doubtful && half(in_phrase, entry.total)).then_some(Cover::Query)
            }
            (true, false) => Some(Cover::Query),
            (false, true) => {
                let left = (query.needed & !tally.query).count_ones();
                // "Car rental" is not "rectal": a misspelling is believed where most of the rest agrees.
                let guessed = tally.how.any(How::TYPO) && left > tally.query.count_ones();
                let sure = !doubtful && !guessed && !tally.how.any(How::PREFIX);
                (sure && !query.is_strange(tally.query)).then_some(Cover::Phrase)
            }
            (false, false) => {
                let sure = tally.how == How::EQUAL && query.unknown == 0;
                (sure && half(in_query, query.total) && half(in_phrase, entry.total)).then_some(Cover::Some)
            }
        }
    }

    /// Whether something was met that says what it is: "bad" alone is not "bad breath", and of "my waist hurts" the
    /// waist alone is no blister there.
    fn tells(&self, query: &Query, entry: &Entry, tally: Tally) -> bool {
        let full = || {
            let units = (0_u32..).zip(self.units_of(entry));
            units.filter(|(_, unit)| self.says(**unit) == Weight::Full)
        };
        let mut met = full().filter(|(place, _)| tally.entry & (1 << place) != 0);
        let unmet = || (0..u64::BITS).zip(&query.units).filter(|(place, _)| tally.query & (1 << place) == 0);
        let part = |unit: &UnitMatch| self.is_part(unit.unit);
        // Of a question a place alone is even less: "herpes on my lips" is not "put it on my lips".
        let asks = matches!(entry.phrase.to, To::Topic(_));
        let all = entry.needed & !tally.entry == 0;
        let tells = |said: &Said| {
            let full = asks && said.says == Weight::Full;
            // "Bad back" is no blister there: how it is tells what it is.
            let how = !all && said.says == Weight::Strong;
            !said.denied && (said.binds || full || how || said.is_unknown())
        };
        // Another part is a detail where all of the phrase was said; else "hair on my chin" is not "pimples on my chin".
        let detail = |said: &Said| all && said.matches.iter().any(part);
        let whole = !unmet().any(|(_, said)| tells(said) && !detail(said));
        if full().next().is_none() {
            // Nor is a form alone: "the pill" is no piece of one in the stool.
            let units = (0_u32..).zip(self.units_of(entry));
            let mut met = units.filter(|(place, _)| tally.entry & (1 << place) != 0);
            let form = |unit: Unit| self.means(unit).is_some_and(Means::is_medicine);
            return query.needed & !tally.query == 0 && (all || asks || met.any(|(_, unit)| !form(*unit)));
        }
        met.any(|(_, unit)| whole || !self.is_part(*unit))
    }

    /// A part of the body, a sensation or an event that was said and that the record is not about.
    fn speaks_against(&self, query: &Query, entry: &Entry, tally: Tally) -> bool {
        let unmet = (0..u64::BITS).zip(&query.units).filter(|(place, _)| tally.query & (1 << place) == 0);
        unmet
            .filter(|(_, said)| said.binds && !said.denied)
            .any(|(_, said)| !said.matches.iter().any(|found| self.accepts(entry.phrase.to, found.unit)))
    }

    /// Whether no other part of the body was named, and nothing foreign: a stroke is no matter of crooked teeth.
    pub(super) fn is_about(&self, query: &Query, effect: usize) -> bool {
        let to = To::Effect(effect);
        let places = query.units.iter().filter(|said| said.binds && !said.denied).filter_map(|said| {
            said.matches.first().filter(|best| self.is_part(best.unit) || self.is_foreign(best.unit))
        });
        places.into_iter().all(|best| self.accepts(to, best.unit))
    }

    /// "Pain in my hip" is not "muscle pain": each names a part that the other does not.
    fn is_elsewhere(&self, query: &Query, entry: &Entry, tally: Tally) -> bool {
        let part = |unit: &Unit| self.is_part(*unit);
        let unsaid = (0..)
            .zip(self.units_of(entry))
            .any(|(place, unit): (u32, _)| tally.entry & (1 << place) == 0 && part(unit));
        let unmet = || (0..u64::BITS).zip(&query.units).filter(|(place, _)| tally.query & (1 << place) == 0);
        unsaid
            && unmet()
                .any(|(_, said)| !said.denied && said.matches.first().is_some_and(|best| part(&best.unit)))
    }

    /// "High blood sugar" is not "low blood sugar", however many words they share.
    fn contradicts(&self, query: &Query, entry: &Entry, tally: Tally) -> bool {
        let missed = (0..).zip(self.units_of(entry)).filter(|(place, _)| tally.entry & (1 << place) == 0);
        missed
            .filter_map(|(_, unit): (u32, _)| match self.means(*unit) {
                Some(Means::Concept { opposite, .. }) => *opposite,
                _ => None,
            })
            .any(|opposite| query.says(opposite))
    }
}
