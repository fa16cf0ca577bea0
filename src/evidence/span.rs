//! Both ends of an interval, as they are shown.

use crate::pack::Interval;

/// Both ends of a 95 % interval, in tenths of 100 people (percentage points × 10).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    pub low: i32,
    pub high: i32,
}

impl Span {
    /// A printed interval; `None` where the ends are the wrong way round.
    pub(super) fn read(Interval { low, high }: &Interval) -> Option<Span> {
        let ordered = low.hundredths() <= high.hundredths();
        ordered.then(|| Span { low: low.tenths(), high: high.tenths() })
    }

    /// Whether the interval, as shown, leaves open that there is no difference.
    pub fn includes_zero(self) -> bool {
        self.low <= 0 && 0 <= self.high
    }
}
