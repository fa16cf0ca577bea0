//! Whether a study saw something more often with the drug than without it.

use std::cmp::Ordering;

use super::rate::{Measure, Rate};

/// Where an effect belongs when a reader asks "is it the drug?".
///
/// The line is a difference that rounds to 1 of 100. Where a source prints only `<1`, it is the
/// range shown that must begin at 1. Intervals do not move the line: only some labels print counts,
/// and a drug whose label does would seem milder than one whose label prints rounded percentages.
/// They are told beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Attribution {
    /// At least 1 of 100 more with the drug.
    MoreOften,
    /// Less than 1 of 100 apart, once rounded.
    AboutTheSame,
    /// At least 1 of 100 fewer with the drug.
    LessOften,
    /// There are no two numbers to compare.
    NoComparison,
}

impl Attribution {
    pub(super) fn of(with: &Rate, without: &Rate) -> Attribution {
        let side = match (with.measure(), without.measure()) {
            (Measure::Exact(with), Measure::Exact(without)) => with.compare_rounded(without),
            (Measure::Exact(with), Measure::BelowOne) if with.round(100) >= 2 => Ordering::Greater,
            (Measure::BelowOne, Measure::Exact(without)) if without.round(100) >= 2 => Ordering::Less,
            _ => Ordering::Equal,
        };
        match side {
            Ordering::Greater => Attribution::MoreOften,
            Ordering::Equal => Attribution::AboutTheSame,
            Ordering::Less => Attribution::LessOften,
        }
    }
}
