//! Both ends of an interval, as they are shown.

use crate::pack::{Interval, Points};

/// Both ends of a 95 % interval, in tenths of 100 people (percentage points × 10).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    pub low: i32,
    pub high: i32,
}

impl Span {
    /// A printed interval; `None` where an end is no number or the ends are the wrong way round.
    pub(super) fn read(printed: &Interval) -> Option<Span> {
        let (low, high) = (Points::parse(&printed.low)?, Points::parse(&printed.high)?);
        (low <= high).then(|| Span { low: low.tenths(), high: high.tenths() })
    }

    /// Whether the interval, as shown, leaves open that there is no difference.
    pub fn includes_zero(self) -> bool {
        self.low <= 0 && 0 <= self.high
    }
}
