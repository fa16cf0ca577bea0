//! What no study has a number for, and why.

use serde::Deserialize;

use super::walk::{Target, Walk, Walker};
use super::{Ages, Cites, DoseId, DrugId, Id, OutcomeId, Text};

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
        let Gap { id, effect, drug, doses: _, ages: _, reason: _, note, cites } = self;
        to.id(id);
        to.refer("effect", Target::Outcome, effect);
        to.refer("drug", Target::Drug, drug);
        to.field("note", note);
        to.field("cites", cites);
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
