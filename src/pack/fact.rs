//! Facts in words: rows of questions with an answer per drug.

use serde::Deserialize;

use super::walk::{Target, Walk, Walker};
use super::{AgeGroup, Cites, DrugId, FactId, Id, Phrases, Text, TopicId};

/// A question that every drug answers: a row of the comparison.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Topic {
    pub id: TopicId,
    /// As a patient asks it: "How is it taken?"
    pub question: Text,
    /// The question in a word or two, as a card names its row: "For whom". At most 45 characters in English.
    pub brief: Option<Text>,
    pub section: TopicSection,
    /// The age group it asks about: whoever chooses that one finds it first on the card.
    pub age: Option<AgeGroup>,
    /// The age groups at which a card leaves it out, for nobody of that age asks: pregnancy, of children.
    #[serde(default)]
    pub not_at: Vec<AgeGroup>,
    /// True for the one topic that says whether the drugs mix with other medicines: who searches for a medicine that is
    /// not in the pack is led there.
    #[serde(default)]
    pub other_medicines: bool,
}

impl Walk for Topic {
    fn walk(&self, to: &mut Walker) {
        let Topic { id, question, brief, section: _, age: _, not_at: _, other_medicines: _ } = self;
        to.id(id);
        to.field("question", question);
        to.field("brief", brief);
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum TopicSection {
    Compare,
    Care,
}

/// What one drug answers to one topic.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Fact {
    pub id: FactId,
    pub topic: TopicId,
    pub drug: DrugId,
    /// The answer in a sentence or two. Written alike where it is alike: neighbours with the same words share a cell.
    pub text: Text,
    /// The answer in a few words, for a card: as true as `text`, at most 45 characters in English, 55 in Spanish.
    pub brief: Option<Text>,
    /// Details as a list, seven at the most.
    #[serde(default)]
    pub points: Vec<Text>,
    /// True where the current label was not read for this, and the text says so.
    #[serde(default)]
    pub unchecked: bool,
    #[serde(default)]
    pub cites: Cites,
}

impl Walk for Fact {
    fn walk(&self, to: &mut Walker) {
        let Fact { id, topic, drug, text, brief, points, unchecked: _, cites } = self;
        to.id(id);
        to.refer("topic", Target::Topic, topic);
        to.refer("drug", Target::Drug, drug);
        to.field("text", text);
        to.field("brief", brief);
        to.field("points", points);
        to.field("cites", cites);
    }
}

/// A word that needs explaining.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Term {
    pub id: Id,
    pub term: Text,
    pub meaning: Text,
    /// The words by which texts use it, singular and plural: at the first of them it is explained in place.
    #[serde(default)]
    pub forms: Phrases,
}

impl Walk for Term {
    fn walk(&self, to: &mut Walker) {
        let Term { id, term, meaning, forms } = self;
        to.id(id);
        to.field("term", term);
        to.field("meaning", meaning);
        to.field("forms", forms);
    }
}
