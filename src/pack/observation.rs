//! What was observed in studies: the rows of their tables.

use serde::Deserialize;

use super::walk::{Target, Walk, Walker};
use super::{ArmId, Cites, Id, OutcomeId, Percent, Points, StudyId, Text};

/// What one study saw of one effect or benefit, in each of its arms: a row of a table.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Observation {
    pub id: Id,
    /// An effect or a benefit.
    pub effect: OutcomeId,
    pub study: StudyId,
    /// Whether this is the row shown; the others stand under "other studies".
    #[serde(default)]
    pub shown: bool,
    #[serde(default)]
    pub values: Vec<Value>,
    /// Differences that the source prints.
    #[serde(default)]
    pub differences: Vec<Difference>,
    /// What the row counts, where that needs saying: "Counts colds, sinus and throat infections together."
    pub note: Option<Text>,
    #[serde(default)]
    pub cites: Cites,
}

impl Walk for Observation {
    fn walk(&self, to: &mut Walker) {
        let Observation { id, effect, study, shown: _, values: _, differences: _, note, cites } = self;
        to.id(id);
        to.refer("effect", Target::Outcome, effect);
        to.refer("study", Target::Study, study);
        to.field("note", note);
        to.field("cites", cites);
    }
}

/// One cell of a row. It has a count, a percentage, or both.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Value {
    pub arm: ArmId,
    /// People in whom it was seen.
    pub count: Option<u32>,
    /// As printed in the source: `23`, `53.8` or `<1`.
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub percent: Option<Percent>,
    /// Of how many, where that is not everyone in the arm.
    pub of: Option<u32>,
    /// True where the count is our own calculation from the printed percentage.
    #[serde(default)]
    pub derived: bool,
    /// The source's own 95 % interval, in percent as printed.
    pub interval: Option<Interval>,
}

/// A difference to the comparator, in percentage points, as the source prints it.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Difference {
    pub arm: ArmId,
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub value: Points,
    pub interval: Interval,
}

/// Both ends of a 95 % interval, as printed.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Interval {
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub low: Points,
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub high: Points,
}
