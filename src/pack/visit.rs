//! What a reader brings to the visit: what matters, their situation, how they are, and questions.

use serde::Deserialize;

use super::walk::{Target, Walk, Walker};
use super::{
    AgeGroup, BurdenId, DrugId, EffectId, FactId, MatterId, OutcomeId, QuestionId, RiskId, SituationId, Text,
    TopicId, WarningId,
};

/// A question to ask at the visit.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Question {
    pub id: QuestionId,
    pub text: Text,
    /// The drugs it fits; empty for all.
    #[serde(default)]
    pub drugs: Vec<DrugId>,
    /// The matters it belongs to.
    #[serde(default)]
    pub matters: Vec<MatterId>,
    /// The effects it is suggested for.
    #[serde(default)]
    pub effects: Vec<EffectId>,
    /// The situations it is suggested in.
    #[serde(default)]
    pub situations: Vec<SituationId>,
}

impl Walk for Question {
    fn walk(&self, to: &mut Walker) {
        let Question { id, text, drugs, matters, effects, situations } = self;
        to.id(id);
        to.field("text", text);
        to.refer_all("drugs", Target::Drug, drugs);
        to.refer_all("matters", Target::Matter, matters);
        to.refer_all("effects", Target::Effect, effects);
        to.refer_all("situations", Target::Situation, situations);
    }
}

/// Something that matters to people when they choose.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Matter {
    pub id: MatterId,
    pub name: Text,
    /// The topics whose rows it brings up.
    #[serde(default)]
    pub topics: Vec<TopicId>,
    /// The effects and benefits whose rows it brings up.
    #[serde(default)]
    pub outcomes: Vec<OutcomeId>,
    /// Whether it brings up what was seen more often with a drug.
    #[serde(default)]
    pub seen_more_often: bool,
}

impl Walk for Matter {
    fn walk(&self, to: &mut Walker) {
        let Matter { id, name, topics, outcomes, seen_more_often: _ } = self;
        to.id(id);
        to.field("name", name);
        to.refer_all("topics", Target::Topic, topics);
        to.refer_all("outcomes", Target::Outcome, outcomes);
    }
}

/// Something that is so for a reader, and that labels speak of: "I smoke, or used to smoke".
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Situation {
    pub id: SituationId,
    /// As a reader says it of themselves.
    pub name: Text,
    /// The age group it is; such a situation is not ticked, it follows the age that was chosen.
    pub age: Option<AgeGroup>,
    /// Every warned risk whose label speaks of it.
    #[serde(default)]
    pub risks: Vec<RiskMention>,
    /// Every other statement that speaks of it.
    #[serde(default)]
    pub facts: Vec<FactMention>,
    /// Drugs without a statement, and why.
    #[serde(default)]
    pub silences: Vec<Silence>,
}

impl Walk for Situation {
    fn walk(&self, to: &mut Walker) {
        let Situation { id, name, age: _, risks, facts, silences } = self;
        to.id(id);
        to.field("name", name);
        to.field("risks", risks);
        to.field("facts", facts);
        to.field("silences", silences);
    }
}

/// A risk of a warning that speaks of a situation: its text and advice are shown word for word.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RiskMention {
    pub warning: WarningId,
    pub risk: RiskId,
    /// Which of its origins speak of the situation, the first is 1: they stand open. All of them are there to unfold.
    #[serde(default)]
    pub origins: Vec<usize>,
}

impl Walk for RiskMention {
    fn walk(&self, to: &mut Walker) {
        let RiskMention { warning, risk, origins: _ } = self;
        to.refer("warning", Target::Warning, warning);
        to.refer("risk", Target::Risk, risk);
    }
}

/// A fact that speaks of a situation, shown word for word.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FactMention {
    pub fact: FactId,
    /// Which parts of it: 0 is its text, 1 its first point. Left out: the whole.
    #[serde(default)]
    pub parts: Vec<usize>,
    /// Which of these parts say what another statement of the same drug says here too: where it is told in short, they are
    /// left off.
    #[serde(default)]
    pub again: Vec<usize>,
}

impl FactMention {
    /// Whether the part is about the situation: one of the listed parts, or any if none is listed.
    pub fn speaks(&self, part: usize) -> bool {
        self.parts.is_empty() || self.parts.contains(&part)
    }

    /// Whether the part has to be shown wherever the fact is. Part 0 is the fact's sentence, 1 and on are its
    /// points; with no parts listed, only the sentence has to be.
    pub fn tells(&self, part: usize) -> bool {
        if self.parts.is_empty() { part == 0 } else { self.parts.contains(&part) }
    }

    /// Whether the part is shown on paper: it has to be, and repeats no other statement of the drug.
    pub fn in_short(&self, part: usize) -> bool {
        self.tells(part) && !self.again.contains(&part)
    }
}

impl Walk for FactMention {
    fn walk(&self, to: &mut Walker) {
        let FactMention { fact, parts: _, again: _ } = self;
        to.refer("fact", Target::Fact, fact);
    }
}

/// That the label of a drug has no statement on a situation that we could show.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Silence {
    pub drug: DrugId,
    pub reason: SilenceReason,
}

impl Walk for Silence {
    fn walk(&self, to: &mut Walker) {
        let Silence { drug, reason: _ } = self;
        to.refer("drug", Target::Drug, drug);
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum SilenceReason {
    /// The part where it would stand could not be read.
    PartNotRead,
    /// The label was read and does not say.
    NotStated,
}

/// What the illness does to people, asked when they judge whether it is under control. No score comes of it.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Burden {
    pub id: BurdenId,
    /// As a reader ticks it, of the last week: "Itch woke me up at night."
    pub text: Text,
}

impl Walk for Burden {
    fn walk(&self, to: &mut Walker) {
        let Burden { id, text } = self;
        to.id(id);
        to.field("text", text);
    }
}
