//! What is felt elsewhere: "my chest itches and my back hurts" is no pain in the chest.

use super::alarm::Spot;
use crate::explore::index::Index;
use crate::explore::index::units::Means;
use crate::explore::reading::query::{Query, Said};

impl Index {
    /// Whether something that a sign rests on is felt in another part of the body, in a complaint of its own.
    pub(super) fn is_felt_elsewhere(&self, query: &Query, taken: &[&Spot]) -> bool {
        let said = |spot: &Spot| query.units.get(spot.place);
        let (parts, felt): (Vec<&Spot>, Vec<&Spot>) = taken.iter().partition(|spot| self.is_part(spot.unit));
        let of = |complaint: u8| {
            query.units.iter().enumerate().filter(move |(_, said)| said.complaint == complaint)
        };
        let other = |(place, own): (usize, &Said)| {
            let near = |part: &Said| self.is_within(part, own) || self.is_within(own, part);
            let taken = |part: &&Spot| part.place == place || said(part).is_some_and(near);
            self.names_part(own) && !parts.iter().any(taken)
        };
        // "Eczema on my eyelids", not "the eyes of my dad".
        let told = |complaint: u8| of(complaint).any(|(_, own)| self.is_felt(own) && (own.binds || !own.led));
        felt.into_iter().filter_map(said).any(|felt| {
            let apart = |part: &&Spot| {
                said(part).is_some_and(|own| own.complaint != felt.complaint && told(own.complaint))
            };
            of(felt.complaint).any(other) && parts.iter().any(apart)
        })
    }

    /// Whether one part lies within another: the hand within the arm.
    fn is_within(&self, inner: &Said, outer: &Said) -> bool {
        let within = inner.matches.first().and_then(|best| match self.means(best.unit) {
            Some(Means::Concept { within, .. }) => Some(within),
            _ => None,
        });
        within.is_some_and(|within| outer.matches.iter().any(|found| within.contains(&found.unit)))
    }
}
