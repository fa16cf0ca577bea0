//! Small sets, copied rather than shared: a filter is a handful of numbers.

use crate::pack::MOST_AREAS;

/// The longest list that a set is of; the others are a handful.
const _: () = assert!(MOST_AREAS <= u64::BITS as usize, "every area of a pack has its place in a set");

/// A small set of places, 0 to 63. As a filter, the empty set lets everything through.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PlaceSet(u64);

impl PlaceSet {
    /// The set with `place` added, or removed where it was in.
    pub fn toggled(self, place: usize) -> PlaceSet {
        PlaceSet(self.0 ^ PlaceSet::bit(place))
    }

    /// The set of `places`; those beyond 63 are left out.
    pub fn of(places: impl IntoIterator<Item = usize>) -> PlaceSet {
        PlaceSet(places.into_iter().fold(0, |bits, place| bits | PlaceSet::bit(place)))
    }

    pub fn contains(self, place: usize) -> bool {
        self.0 & PlaceSet::bit(place) != 0
    }

    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    pub fn len(self) -> usize {
        self.0.count_ones() as usize
    }

    /// Whether a filter of this set lets `place` through.
    pub fn lets(self, place: usize) -> bool {
        self.is_empty() || self.contains(place)
    }

    fn bit(place: usize) -> u64 {
        u32::try_from(place).ok().and_then(|place| 1_u64.checked_shl(place)).unwrap_or_default()
    }
}
