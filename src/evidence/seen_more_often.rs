//! What was seen more often with one drug than without it.

use std::cmp::Reverse;

use super::Attribution;
use super::cell::Cell;
use super::comparison::Comparison;
use super::lookup::Lookup;
use super::places::{Outcome, Place};
use crate::pack::AgeGroup;

impl Lookup {
    /// At most `most` effects that were seen more often with this dose than without it, by their places: those with the
    /// largest differences as the sources give them, of equal ones the more pressing, then the pack's order. Totals
    /// are left out.
    ///
    /// The order is one within a drug; it says nothing of another.
    pub fn seen_more_often(
        &self,
        (drug, dose): (usize, usize),
        age: AgeGroup,
        most: usize,
    ) -> Vec<(usize, Comparison<'_>)> {
        let mut seen = Vec::new();
        for (index, _) in self.pack().effects.iter().enumerate().filter(|(_, effect)| !effect.total) {
            let place = Place { outcome: Outcome::Effect(index), drug, dose, age };
            if let Cell::Shown { comparison, .. } = self.cell(place)
                && comparison.attribution() == Attribution::MoreOften
            {
                seen.push((index, comparison));
            }
        }
        let urgency = |index: &usize| self.pack().effects.get(*index).map(|effect| effect.urgency);
        seen.sort_by_key(|(index, comparison)| (Reverse(comparison.excess()), urgency(index)));
        seen.truncate(most);
        seen
    }
}
