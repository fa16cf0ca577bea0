//! How sure a difference is: the source's own interval, else Newcombe's where there are counts.

use super::rate::Rate;
use super::span::Span;
use crate::pack;

/// Who worked out an interval.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The source prints the difference and its interval.
    Source,
    /// We did, from the counts of the source.
    Counts,
    /// We did, from counts that are themselves our calculation.
    DerivedCounts,
}

/// A difference with its 95 % interval.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DifferenceInterval {
    /// In tenths of 100 people. A source may adjust it (for study or severity), so it need not be
    /// the difference of the two sides shown.
    pub difference: i32,
    pub span: Span,
    pub origin: Origin,
}

impl DifferenceInterval {
    pub(super) fn printed(printed: &pack::Difference) -> Option<DifferenceInterval> {
        let span = Span::read(&printed.interval)?;
        Some(DifferenceInterval { difference: printed.value.tenths(), span, origin: Origin::Source })
    }

    pub(super) fn computed(with: &Rate, without: &Rate) -> Option<DifferenceInterval> {
        let side = |rate: &Rate| rate.count().map(|count| (count, rate.people()));
        let (low, difference, high) = newcombe(side(with)?, side(without)?);
        let derived = with.is_derived() || without.is_derived();
        Some(DifferenceInterval {
            difference: tenths(difference),
            span: Span { low: tenths(low), high: tenths(high) },
            origin: if derived { Origin::DerivedCounts } else { Origin::Counts },
        })
    }
}

/// The hybrid score interval of a difference between two proportions, without continuity
/// correction: low end, difference, high end, each from -1 to 1.
///
/// Method 10 of Newcombe, Statistics in Medicine 1998;17:873-890, from Wilson's interval of each
/// side. A side is (count, people); one without people counts as 0 of 1.
pub fn newcombe(with: (u32, u32), without: (u32, u32)) -> (f64, f64, f64) {
    let ((low1, share1, high1), (low2, share2, high2)) = (wilson(with), wilson(without));
    let difference = share1 - share2;
    let hypotenuse = |one: f64, two: f64| (one * one + two * two).sqrt();
    let low = difference - hypotenuse(share1 - low1, high2 - share2);
    let high = difference + hypotenuse(high1 - share1, share2 - low2);
    (low.max(-1.0), difference, high.min(1.0))
}

/// Wilson's score interval of one proportion: low end, proportion, high end.
fn wilson((count, people): (u32, u32)) -> (f64, f64, f64) {
    /// The 97.5 % point of the standard normal distribution.
    const Z: f64 = 1.959_963_984_540_054;
    let people = f64::from(people.max(1));
    let share = (f64::from(count) / people).min(1.0);
    let middle = 2.0 * people * share + Z * Z;
    let reach = Z * (Z * Z + 4.0 * people * share * (1.0 - share)).sqrt();
    let scale = 2.0 * (people + Z * Z);
    // Rounding errors must not push an end past the share itself.
    let low = ((middle - reach) / scale).max(0.0).min(share);
    let high = ((middle + reach) / scale).max(share).min(1.0);
    (low, share, high)
}

/// Tenths of 100, half a tenth rounded away from zero.
#[expect(clippy::cast_possible_truncation, reason = "the share lies between -1 and 1")]
fn tenths(share: f64) -> i32 {
    let size = (share.abs() * 1_000.0 + 0.5) as i32;
    if share < 0.0 { -size } else { size }
}
