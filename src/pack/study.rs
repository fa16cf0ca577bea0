//! Studies with their arms, and what was observed in them.

use std::rc::Rc;

use serde::Deserialize;

use super::walk::{Target, Walk, Walker};
use super::{Ages, ArmId, Cites, DoseId, DrugId, Id, OutcomeId, StudyId, Text};

/// A trial, or a pool of trials that its source reports as one.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Study {
    pub id: Id,
    /// Like "TRuE-AD1 and TRuE-AD2".
    pub name: Text,
    /// Registry numbers like `NCT03745638`.
    #[serde(default)]
    pub registry: Vec<Rc<str>>,
    /// How long people were compared.
    pub weeks: u16,
    pub ages: Ages,
    /// Who took part, in plain words: how severe, what was used before.
    pub people: Text,
    /// What people could use beside it, in plain words: "Everyone could also use a steroid cream."
    pub beside: Text,
    /// What the comparator got, in plain words: "pills without medicine".
    pub comparator: Text,
    /// The arm that the others are compared with.
    pub without: ArmId,
    #[serde(default)]
    pub arms: Vec<Arm>,
    /// Which rows its table has: "Listed from 1 of 100 on."
    pub cut_off: Option<Text>,
    /// True where every row of the label's table stands in this pack: only then is an effect that has none "not in the
    /// label's list".
    #[serde(default)]
    pub whole: bool,
    pub rank: StudyRank,
    #[serde(default)]
    pub cites: Cites,
}

impl Walk for Study {
    fn walk(&self, to: &mut Walker) {
        to.id(&self.id);
        to.field("name", &self.name);
        to.plain_all("registry", &self.registry);
        to.field("people", &self.people);
        to.field("beside", &self.beside);
        to.field("comparator", &self.comparator);
        to.field("arms", &self.arms);
        to.field("cut_off", &self.cut_off);
        to.field("cites", &self.cites);
    }
}

/// What kind of study a number comes from; editors prefer the first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum StudyRank {
    LabelPool,
    PublishedPool,
    Trial,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Arm {
    /// Unique within its study.
    pub id: Id,
    pub name: Text,
    /// A drug of this pack, with its dose; neither for the comparator and for drugs outside the pack.
    pub drug: Option<DrugId>,
    pub dose: Option<DoseId>,
    /// People in the arm.
    pub people: u32,
}

impl Walk for Arm {
    fn walk(&self, to: &mut Walker) {
        to.id(&self.id);
        to.field("name", &self.name);
        if let Some(drug) = &self.drug {
            to.refer("drug", Target::Drug, drug);
        }
    }
}

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
        to.id(&self.id);
        to.refer("effect", Target::Outcome, &self.effect);
        to.refer("study", Target::Study, &self.study);
        to.field("note", &self.note);
        to.field("cites", &self.cites);
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
    pub percent: Option<Rc<str>>,
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
    pub value: Rc<str>,
    pub interval: Interval,
}

/// Both ends of a 95 % interval, as printed.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Interval {
    pub low: Rc<str>,
    pub high: Rc<str>,
}

/// A cell without a number, and why.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Gap {
    pub id: Id,
    pub effect: OutcomeId,
    pub drug: DrugId,
    /// The doses meant; empty for all.
    #[serde(default)]
    pub doses: Vec<DoseId>,
    /// The ages meant; all where absent.
    pub ages: Option<Ages>,
    pub reason: GapReason,
    /// What the source does say.
    pub note: Option<Text>,
    #[serde(default)]
    pub cites: Cites,
}

impl Walk for Gap {
    fn walk(&self, to: &mut Walker) {
        to.id(&self.id);
        to.refer("effect", Target::Outcome, &self.effect);
        to.refer("drug", Target::Drug, &self.drug);
        to.field("note", &self.note);
        to.field("cites", &self.cites);
    }
}

/// The kinds of empty cell, none of which says that it does not happen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum GapReason {
    /// It was seen in fewer than 1 of 100 people, and in nobody without the drug.
    BelowOneNoneWithout,
    /// It was seen in fewer than 1 of 100 people, and less often without the drug.
    BelowOneLessWithout,
    /// The label names it and prints no number.
    NamedWithoutNumber,
    /// The label names it; its number stands in a part that could not be read.
    NamedNumberNotRead,
    /// The part of the label where it would stand could not be read.
    PartNotRead,
    /// The label's list was read and does not have it; the list is not a full one.
    NotInList,
    /// The label gives no such number: of a total or a benefit, which stand in no list.
    NotGiven,
    /// It cannot be said of this drug: tablet residue of a cream.
    DoesNotApply,
    /// Nobody studied it in these people.
    NotStudied,
}
