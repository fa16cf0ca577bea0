//! How often one arm of a study saw something.

use std::cmp::Ordering;
use std::num::{NonZeroU32, NonZeroU64};

use super::none_seen::UpTo;
use crate::pack::Percent;
use crate::pack::{Arm, Value};

/// The rate of one arm: a count of people, a printed percentage, or both.
///
/// Only a [`Comparison`](super::Comparison) makes one, and lends it out: it cannot be copied, so no
/// rate outlives its comparator.
#[derive(Debug, PartialEq)]
pub struct Rate {
    number: Number,
    people: NonZeroU32,
    derived: bool,
}

/// A rate without any number is none: read as nobody, it would say that it does not happen.
#[derive(Debug, PartialEq)]
enum Number {
    Counted(u32),
    Printed(Percent),
    Both(u32, Percent),
}

/// What a rate is worth when it is compared.
#[derive(Clone, Copy)]
pub(super) enum Measure {
    /// The source says only that it is less than 1 of 100, and more than nothing.
    BelowOne,
    Exact(Fraction),
}

impl Rate {
    /// Reads one value of an observation.
    ///
    /// `None` without people, with more cases than people, or without any number.
    pub(super) fn read(value: &Value, arm: &Arm) -> Option<Rate> {
        let people = NonZeroU32::new(value.of.unwrap_or(arm.people))?;
        let number = match (value.count, value.percent) {
            (Some(count), None) => Number::Counted(count),
            (None, Some(percent)) => Number::Printed(percent),
            (Some(count), Some(percent)) => Number::Both(count, percent),
            (None, None) => return None,
        };
        let rate = Rate { number, people, derived: value.derived };
        rate.count().is_none_or(|count| count <= people.get()).then_some(rate)
    }

    /// In how many people it was seen, where that is known.
    pub fn count(&self) -> Option<u32> {
        match self.number {
            Number::Counted(count) | Number::Both(count, _) => Some(count),
            Number::Printed(_) => None,
        }
    }

    /// Of how many people; never 0.
    pub fn people(&self) -> u32 {
        self.people.get()
    }

    /// The percentage as the source prints it, where it does.
    pub fn printed(&self) -> Option<Percent> {
        match self.number {
            Number::Printed(printed) | Number::Both(_, printed) => Some(printed),
            Number::Counted(_) => None,
        }
    }

    /// Whether the count is our own calculation from the printed percentage.
    pub fn is_derived(&self) -> bool {
        self.derived
    }

    /// Whether it was counted and seen in nobody. A printed 0 without a count says less.
    pub fn none_seen(&self) -> bool {
        self.count() == Some(0)
    }

    /// Where none were seen, how many there could still be.
    pub fn up_to(&self) -> Option<UpTo> {
        self.none_seen().then(|| UpTo::none_of(self.people))
    }

    /// The source's number: its count, or its percentage where the count is ours or there is none.
    pub(super) fn measure(&self) -> Measure {
        let counted = |count| Measure::Exact(Fraction { part: u64::from(count), of: self.people.into() });
        match self.number {
            Number::Counted(count) => counted(count),
            Number::Both(count, _) if !self.derived => counted(count),
            Number::Printed(printed) | Number::Both(_, printed) if printed.is_below() => Measure::BelowOne,
            Number::Printed(printed) | Number::Both(_, printed) => {
                Measure::Exact(Fraction { part: u64::from(printed.hundredths()), of: WHOLE })
            }
        }
    }

    pub(super) fn of_a_million(&self) -> i64 {
        match self.measure() {
            Measure::BelowOne => 5_000,
            Measure::Exact(fraction) => fraction.round(1_000_000).try_into().unwrap_or(i64::MAX),
        }
    }
}

/// 100 % in hundredths of a percent.
const WHOLE: NonZeroU64 = NonZeroU64::MIN.saturating_add(9_999);

/// An exact share of a whole, both below 2³².
#[derive(Clone, Copy)]
pub(super) struct Fraction {
    pub part: u64,
    pub of: NonZeroU64,
}

impl Fraction {
    /// Of `scale`, rounded half up.
    pub fn round(self, scale: u64) -> u64 {
        let scaled = scale * self.part;
        scaled / self.of + u64::from(2 * (scaled % self.of) >= self.of.get())
    }

    /// How the exact difference to `other`, rounded to a whole of 100, compares with none.
    pub fn compare_rounded(self, other: Fraction) -> Ordering {
        if self.exceeds_by(other, 0) {
            return Ordering::Equal;
        }
        (self.part * other.of.get()).cmp(&(other.part * self.of.get()))
    }

    /// Whether the exact difference to `other`, of 100, rounds to `points`, half away from zero.
    pub fn exceeds_by(self, other: Fraction, points: i32) -> bool {
        let part = |fraction: Fraction| i128::from(fraction.part);
        let of = |fraction: Fraction| i128::from(fraction.of.get());
        let difference = 200 * (part(self) * of(other) - part(other) * of(self));
        let (size, points) = if difference < 0 {
            (-difference, -i128::from(points))
        } else {
            (difference, i128::from(points))
        };
        let unit = of(self) * of(other);
        (2 * points - 1) * unit <= size && size < (2 * points + 1) * unit
    }
}
