//! "X of 100": how a rate, its comparator and their difference are shown so that they agree.
//!
//! - With and without are rounded half up to a whole of 100.
//! - More than nothing is never shown as 0 but as `<1`, which stands for any value strictly between
//!   0 and 1 of 100.
//! - Where the rounded sides differ by another number than the exact difference rounds to, all three
//!   of the row show one decimal, and the difference is that of the decimals shown.
//! - Where one side is `<1` and the other is `n`, the difference lies strictly between `n - 1` and
//!   `n`, and those two are its range. This holds also where counts would allow a sharper one: the
//!   reader can check it from the numbers in view, and the exact difference rounds to one of its
//!   ends. Beside 0 the difference is the `<1` itself. Where both sides are `<1` it is less than 1
//!   either way.
//!
//! Differences round half away from zero, so that swapping the sides only swaps more and fewer.

use super::rate::{Fraction, Measure, Rate};

/// What one side of a row shows, of 100.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Share {
    /// Nobody. "None seen" only where [`Rate::none_seen`] says that nobody was counted.
    Zero,
    /// `<1`: somebody, and less than 1.
    BelowOne,
    /// 1 to 100.
    Whole(u8),
    /// In tenths: 538 is 53.8 of 100.
    Tenths(u16),
}

impl Share {
    /// How many of 100 icons are filled. `<1` fills none: its sentence says what it is.
    pub fn fill(self) -> u8 {
        match self {
            Share::Zero | Share::BelowOne => 0,
            Share::Whole(count) => count,
            Share::Tenths(tenths) => small((u64::from(tenths) + 5) / 10),
        }
    }

    fn whole(fraction: Fraction) -> Share {
        match small(fraction.round(100)) {
            0 if fraction.part == 0 => Share::Zero,
            0 => Share::BelowOne,
            count => Share::Whole(count),
        }
    }
}

fn small(count: u64) -> u8 {
    u8::try_from(count).map_or(100, |count| count.min(100))
}

/// Whether there is more of it with the drug, or fewer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    More,
    Fewer,
}

/// With the drug less without it, as the shown numbers give it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Difference {
    /// Both sides show the same number.
    Zero,
    /// Exactly so many; [`Share::BelowOne`] is "less than 1". Never [`Share::Zero`].
    By(Direction, Share),
    /// From `low` to `high`, which is one more; `low` may be 0.
    Between { direction: Direction, low: u8, high: u8 },
    /// Less than 1, and nobody can say in which direction.
    WithinOne,
}

impl Difference {
    /// `Whole` or `Zero` on one side, `<1` on the other.
    fn beside_below_one(other: u8, direction: Direction) -> Difference {
        match (other.checked_sub(1), direction) {
            (Some(low), direction) => Difference::Between { direction, low, high: other },
            (None, Direction::More) => Difference::By(Direction::Fewer, Share::BelowOne),
            (None, Direction::Fewer) => Difference::By(Direction::More, Share::BelowOne),
        }
    }
}

/// The three numbers of a row; they always agree with each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OfHundred {
    pub with: Share,
    pub without: Share,
    pub difference: Difference,
}

impl OfHundred {
    pub(super) fn new(with: &Rate, without: &Rate) -> OfHundred {
        let share = |measure| match measure {
            Measure::BelowOne => Share::BelowOne,
            Measure::Exact(fraction) => Share::whole(fraction),
        };
        let (exact_with, exact_without) = (with.measure(), without.measure());
        let (with, without) = (share(exact_with), share(exact_without));
        let difference = match (with, without) {
            (Share::BelowOne, Share::BelowOne) => Difference::WithinOne,
            (Share::BelowOne, other) => Difference::beside_below_one(other.fill(), Direction::Fewer),
            (other, Share::BelowOne) => Difference::beside_below_one(other.fill(), Direction::More),
            _ => match (exact_with, exact_without) {
                (Measure::Exact(exact_with), Measure::Exact(exact_without)) => {
                    let apart = i32::from(with.fill()) - i32::from(without.fill());
                    if !exact_with.exceeds_by(exact_without, apart) {
                        return OfHundred::in_tenths(exact_with, exact_without);
                    }
                    by(apart, |size| Share::Whole(small(size.into())))
                }
                _ => Difference::WithinOne,
            },
        };
        OfHundred { with, without, difference }
    }

    fn in_tenths(with: Fraction, without: Fraction) -> OfHundred {
        let tenths =
            |fraction: Fraction| u16::try_from(fraction.round(1_000)).map_or(1_000, |t| t.min(1_000));
        let (with, without) = (tenths(with), tenths(without));
        let difference = by(i32::from(with) - i32::from(without), Share::Tenths);
        OfHundred { with: Share::Tenths(with), without: Share::Tenths(without), difference }
    }
}

fn by(apart: i32, share: impl Fn(u16) -> Share) -> Difference {
    let direction = if apart > 0 { Direction::More } else { Direction::Fewer };
    match u16::try_from(apart.unsigned_abs()).unwrap_or(u16::MAX) {
        0 => Difference::Zero,
        size => Difference::By(direction, share(size)),
    }
}
