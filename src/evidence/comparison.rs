//! A rate beside its comparator: the only thing views may draw rates from.

use super::attribution::Attribution;
use super::interval::DifferenceInterval;
use super::of_hundred::OfHundred;
use super::rate::Rate;
use crate::pack::{Ages, Arm, ArmId, Observation, Study};

/// What one study saw with a drug, and what it saw without.
///
/// It is made from a study and an observation of it, and only where both sides have a number:
///
/// ```
/// use drug_compare::evidence::{Comparison, OfHundred};
/// use drug_compare::pack::{Arm, Observation, Study};
///
/// fn row(study: &Study, observation: &Observation, arm: &Arm) -> Option<OfHundred> {
///     Comparison::new(study, observation, arm).map(|comparison| comparison.of_hundred())
/// }
/// ```
///
/// One arm is not enough, for the fields are private and there is no other constructor:
///
/// ```compile_fail,E0451
/// use drug_compare::evidence::{Comparison, Rate};
/// use drug_compare::pack::{Arm, Observation, Study};
///
/// fn alone<'p>(study: &'p Study, observation: &'p Observation, arm: &'p Arm, with: Rate) -> Comparison<'p> {
///     Comparison { study, observation, arm, with, ..Comparison::new(study, observation, arm).unwrap() }
/// }
/// ```
///
/// A rate is lent:
///
/// ```
/// use drug_compare::evidence::{Comparison, Rate};
///
/// fn lent<'c>(comparison: &'c Comparison) -> &'c Rate {
///     comparison.with()
/// }
/// ```
///
/// It cannot be taken out to stand alone:
///
/// ```compile_fail,E0507
/// use drug_compare::evidence::{Comparison, Rate};
///
/// fn lone(comparison: &Comparison) -> Rate {
///     *comparison.with()
/// }
/// ```
#[derive(Debug, PartialEq)]
pub struct Comparison<'p> {
    study: &'p Study,
    observation: &'p Observation,
    arm: &'p Arm,
    with: Rate,
    without: Rate,
}

impl<'p> Comparison<'p> {
    /// Compares `arm` with the comparator of its study.
    ///
    /// `None` where the observation or the arm is not of this study, where the arm has no drug of
    /// the pack or is itself the comparator, and where either side lacks a sound number.
    pub fn new(study: &'p Study, observation: &'p Observation, arm: &'p Arm) -> Option<Comparison<'p>> {
        let side = |id: &ArmId| {
            let arm = study.arm(id)?;
            let value = observation.values.iter().find(|value| value.arm == *id)?;
            Rate::read(value, arm)
        };
        let fits = observation.study == study.id && arm.drug.is_some() && arm.id != study.without;
        let (with, without) = (side(&arm.id)?, side(&study.without)?);
        fits.then_some(Comparison { study, observation, arm, with, without })
    }

    /// The rate with the drug.
    pub fn with(&self) -> &Rate {
        &self.with
    }

    /// The rate without it.
    pub fn without(&self) -> &Rate {
        &self.without
    }

    /// How many weeks people were compared.
    pub fn weeks(&self) -> u16 {
        self.study.weeks
    }

    /// The ages of the people who took part.
    pub fn ages(&self) -> Ages {
        self.study.ages
    }

    pub fn study(&self) -> &'p Study {
        self.study
    }

    pub fn observation(&self) -> &'p Observation {
        self.observation
    }

    /// The arm that got the drug.
    pub fn arm(&self) -> &'p Arm {
        self.arm
    }

    /// With, without and difference as they are shown.
    pub fn of_hundred(&self) -> OfHundred {
        OfHundred::new(&self.with, &self.without)
    }

    /// How sure the difference is: the source's own interval, else ours from counts, else none.
    pub fn interval(&self) -> Option<DifferenceInterval> {
        let printed = self.observation.differences.iter().find(|difference| difference.arm == self.arm.id);
        printed
            .and_then(DifferenceInterval::printed)
            .or_else(|| DifferenceInterval::computed(&self.with, &self.without))
    }

    /// How many of a million more with the drug than without it, before any rounding for readers; of a printed "less
    /// than 1 of 100" half of that.
    pub(super) fn excess(&self) -> i64 {
        self.with.of_a_million() - self.without.of_a_million()
    }

    /// Whether it was seen more often, about as often or less often than without the drug.
    pub fn attribution(&self) -> Attribution {
        Attribution::of(&self.with, &self.without)
    }
}
