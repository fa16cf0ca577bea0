//! The card: which rows a patient sees first, and in which order.

use serde::Deserialize;

use super::walk::{Target, Walk, Walker};
use super::{BenefitId, EffectId, TopicId};

/// A row of the card, written as `{"topic": "how-to-use"}`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum CardRow {
    /// What each drug answers to this topic, in brief.
    Topic(TopicId),
    /// What trials saw of this benefit, with the drug and without.
    Benefit(BenefitId),
    /// At most so many effects that were seen more often with a drug: those with the largest differences.
    SeenMoreOften(u8),
    /// A total of the side effects, with the drug and without.
    Total(EffectId),
}

impl Walk for CardRow {
    fn walk(&self, to: &mut Walker) {
        match self {
            CardRow::Topic(id) => to.refer("topic", Target::Topic, id),
            CardRow::Benefit(id) => to.refer("benefit", Target::Benefit, id),
            CardRow::SeenMoreOften(_) => {}
            CardRow::Total(id) => to.refer("total", Target::Effect, id),
        }
    }
}
