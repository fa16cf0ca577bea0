//! What was seen more often with one drug than without it.

use super::Attribution;
use super::cell::Cell;
use super::comparison::Comparison;
use super::lookup::Lookup;
use super::of_hundred::{Difference, Direction, Share};
use super::places::{Outcome, Place};
use crate::pack::AgeGroup;

impl Lookup {
    /// At most `most` effects that were seen more often with this dose than without it, by their places: those with the
    /// largest differences as they are shown, equal ones in the pack's order. Totals are left out.
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
        seen.sort_by_key(|(_, comparison)| std::cmp::Reverse(more(comparison.of_hundred().difference)));
        seen.truncate(most);
        seen
    }
}

/// How many tenths of 100 more; of a range its middle.
fn more(difference: Difference) -> u16 {
    match difference {
        Difference::By(Direction::More, Share::Whole(count)) => u16::from(count) * 10,
        Difference::By(Direction::More, Share::Tenths(tenths)) => tenths,
        Difference::Between { direction: Direction::More, low, .. } => u16::from(low) * 10 + 5,
        Difference::By(..) | Difference::Between { .. } | Difference::Zero | Difference::WithinOne => 0,
    }
}
