//! The phrases of an index by the units they have.

use super::material::{Phrase, To};
use super::questions::NONE;
use super::spans::Reads;
use super::units::{Means, Unit};
use super::vocabulary::WordId;
use super::{Index, mix, unit_number};
use crate::explore::language::contexts::Context;
use crate::explore::language::weight::Weight;

/// The most units of a phrase that count.
pub(super) const MOST_UNITS: usize = 16;

/// A phrase with its units.
#[derive(Debug)]
pub(in crate::explore) struct Entry {
    pub phrase: Phrase,
    /// The units that say something, as a range of [`Index::units`].
    units: (u32, u8),
    /// A hash of all its words, the same for singular and plural.
    pub whole: u32,
    /// The number of the question it is, if it has only everyday words and so is met only whole; else
    /// [`NONE`].
    pub question: u32,
    /// The units that must be met, one bit for each.
    pub needed: u16,
    /// What all its units weigh.
    pub total: u16,
    /// It says that something is not there: "no appetite".
    pub denies: bool,
}

impl Index {
    /// Adds a phrase whose words are `row`; `all` is a buffer for its units, overwritten.
    pub(super) fn push(&mut self, phrase: Phrase, row: &[WordId], all: &mut Vec<Unit>) {
        let stem = |word: &WordId| self.vocabulary.traits(*word).map_or(0, |traits| traits.stem);
        let whole = row.iter().fold(0, |whole, word| mix(whole, stem(word)));
        self.units_of_row(row, Reads::Phrase, all);
        let (first, accepted) = (self.units.len(), self.accepted.len());
        let (mut any, mut strong, mut full) = (0_u16, 0, 0);
        let (mut denies, mut named, mut tells) = (false, false, false);
        for unit in all.iter().copied() {
            let means = self.means.get(unit as usize);
            if let Some(Means::Context(context)) = means {
                denies |= *context == Context::Deny;
                continue;
            }
            let says = self.says(unit);
            named |= means.is_some();
            tells |= means.map_or(says == Weight::Full, |means| !means.is_medicine());
            let place = self.units.len() - first;
            if says == Weight::Function || place == MOST_UNITS {
                continue;
            }
            let bit = 1 << place;
            any |= bit;
            strong |= if says >= Weight::Strong { bit } else { 0 };
            full |= if says == Weight::Full { bit } else { 0 };
            self.accepted.extend(means.map(|_| (phrase.to, unit)));
            self.units.push(unit);
        }
        let mut question = NONE;
        if !tells {
            if !named {
                question = self.question(row.iter().copied());
            }
            self.units.truncate(first);
            self.accepted.truncate(accepted);
            (any, strong, full) = (0, 0, 0);
        }
        let needed = [full, strong, any].into_iter().find(|bits| *bits > 0).unwrap_or_default();
        let units = (unit_number(first), u8::try_from(any.count_ones()).unwrap_or_default());
        self.entries.push(Entry { phrase, units, whole, question, needed, total: 0, denies });
    }

    /// Makes the postings from the entries: counts them per unit, then puts each in its place.
    pub(super) fn post(&mut self) {
        let mut from = vec![0_u32; self.means.len() + self.vocabulary.len() as usize + 1];
        for unit in &self.units {
            if let Some(count) = from.get_mut(*unit as usize) {
                *count += 1;
            }
        }
        let mut sum = 0;
        for slot in &mut from {
            sum += std::mem::replace(slot, sum);
        }
        let mut next = from.clone();
        let mut postings = vec![0; self.units.len()];
        for (number, entry) in (0_u32..).zip(&self.entries) {
            for (place, unit) in (0_u32..).zip(self.units_of(entry)) {
                let Some(at) = next.get_mut(*unit as usize) else { continue };
                if let Some(slot) = postings.get_mut(*at as usize) {
                    *slot = number << 4 | place;
                }
                *at += 1;
            }
        }
        self.postings = postings;
        self.postings_from = from;
    }

    /// Weighs the units, and sums them up for each entry: a unit weighs more the fewer phrases have it.
    pub(super) fn weigh(&mut self) {
        let phrases = u32::try_from(self.entries.len()).unwrap_or(u32::MAX);
        let units = unit_number(self.means.len()) + self.vocabulary.len();
        self.weights = (0..units)
            .map(|unit| match self.says(unit) {
                Weight::Light | Weight::Function => 1,
                Weight::Strong => 2,
                Weight::Full => {
                    let among = u32::try_from(self.postings_of(unit).len()).unwrap_or(u32::MAX).max(1);
                    let rare = phrases.checked_div(among).and_then(u32::checked_ilog2).unwrap_or_default();
                    u8::try_from((3 + rare / 2).min(8)).unwrap_or_default()
                }
            })
            .collect();
        let mut entries = std::mem::take(&mut self.entries);
        for entry in &mut entries {
            entry.total = self.units_of(entry).iter().map(|unit| u16::from(self.weight(*unit))).sum();
        }
        self.entries = entries;
    }

    pub(in crate::explore) fn units_of(&self, entry: &Entry) -> &[Unit] {
        let (start, length) = entry.units;
        self.units.get(start as usize..start as usize + usize::from(length)).unwrap_or_default()
    }

    /// Where a unit occurs: the number of an entry, shifted left by 4, and the unit's place in it.
    pub(in crate::explore) fn postings_of(&self, unit: Unit) -> &[u32] {
        let start = self.postings_from.get(unit as usize);
        let end = self.postings_from.get(unit as usize + 1);
        start
            .zip(end)
            .and_then(|(start, end)| self.postings.get(*start as usize..*end as usize))
            .unwrap_or_default()
    }

    pub(in crate::explore) fn weight(&self, unit: Unit) -> u8 {
        self.weights.get(unit as usize).copied().unwrap_or(1)
    }

    /// Whether a unit that was said does not speak against a record.
    pub(in crate::explore) fn accepts(&self, to: To, unit: Unit) -> bool {
        let own = |unit: Unit| self.accepted.binary_search(&(to, unit)).is_ok();
        own(unit)
            || matches!(self.means(unit), Some(Means::Concept { within, .. }) if within.iter().any(|whole| own(*whole)))
    }
}
