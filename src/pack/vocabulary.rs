//! The words that a search understands: complaints by concept, names of other medicines, questions, absences.

use std::rc::Rc;

use serde::Deserialize;

use super::walk::{Target, Walk, Walker};
use super::{Cites, ConceptId, Id, Phrases, Text, TopicId};

/// One thing that complaints are made of, with all the words for it.
///
/// A word that stands in concepts of different kinds means all of them at once: "headache" is head and pain.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Concept {
    pub id: ConceptId,
    pub kind: ConceptKind,
    /// Everyday, regional and often misspelt words and phrases; accents and plurals need not be repeated. A span of
    /// numbers like "120–199", also in a phrase, stands for each of them.
    pub words: Phrases,
    /// What it is a part of: where the whole is meant, so is this.
    #[serde(default)]
    pub within: Vec<ConceptId>,
    /// What says the contrary.
    pub opposite: Option<ConceptId>,
}

impl Walk for Concept {
    fn walk(&self, to: &mut Walker) {
        let Concept { id, kind: _, words, within, opposite } = self;
        to.id(id);
        to.field("words", words);
        to.refer_all("within", Target::Concept, within);
        if let Some(opposite) = opposite {
            to.refer("opposite", Target::Concept, opposite);
        }
    }
}

/// What a concept says. Parts, sensations, events and illnesses that a query names have to be met.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ConceptKind {
    /// Where: "belly".
    Part,
    /// How it feels or looks: "pain", "swollen".
    Sensation,
    /// What happens: "vomiting".
    Event,
    /// The name of an illness: "stroke".
    Illness,
    /// How it is: "sudden", "on one side".
    Quality,
    /// What stands around it: "at the gym", "four tablets", "dying to". It tells, and no answer has to be about it.
    Circumstance,
    /// What is taken, and taking it: "pill", "took"; names of medicines count as one.
    Medicine,
    /// What nothing in the pack is about: "varicose veins", "mortgage". With it there is no answer but silence.
    Foreign,
    /// Words that mean something else where they stand side by side: "ice cream", "back to work". What they would mean
    /// by themselves is not said.
    Figure,
}

/// Concepts that mean something together.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Sign {
    /// One concept of each group has to be there, in any order.
    pub all: Vec<Vec<ConceptId>>,
    /// With one of these in the same complaint it means something else: a pimple on the chest that hurts.
    #[serde(default)]
    pub unless: Vec<ConceptId>,
    /// One of these explains it wherever it is said: an arm that hurts since a vaccination.
    #[serde(default)]
    pub explained_by: Vec<ConceptId>,
}

impl Walk for Sign {
    fn walk(&self, to: &mut Walker) {
        let Sign { all, unless, explained_by } = self;
        to.refer_groups("all", Target::Concept, all);
        to.refer_all("unless", Target::Concept, unless);
        to.refer_all("explained_by", Target::Concept, explained_by);
    }
}

/// What people type who ask a question that a topic answers.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Ask {
    pub id: Id,
    pub topic: TopicId,
    pub phrases: Phrases,
    /// What may be named beside them: whatever pills for "depression" are, the question is whether they mix.
    #[serde(default)]
    pub beside: Vec<ConceptId>,
}

impl Walk for Ask {
    fn walk(&self, to: &mut Walker) {
        let Ask { id, topic, phrases, beside } = self;
        to.id(id);
        to.refer("topic", Target::Topic, topic);
        to.field("phrases", phrases);
        to.refer_all("beside", Target::Concept, beside);
    }
}

/// A medicine that is not in the pack.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Medicine {
    pub id: Id,
    /// As its package writes it.
    pub name: Rc<str>,
    /// What each language calls it, where that is not one name.
    #[serde(default)]
    pub called: Option<Text>,
    /// Its other names.
    #[serde(default)]
    pub also: Vec<Rc<str>>,
}

impl Walk for Medicine {
    fn walk(&self, to: &mut Walker) {
        let Medicine { id, name, called, also } = self;
        to.id(id);
        to.plain("name", name);
        to.field("called", called);
        to.plain_all("also", also);
    }
}

/// A complaint that the sources were searched for and do not name.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Absence {
    pub id: Id,
    /// Plain words: "Hair loss".
    pub name: Text,
    pub signs: Vec<Sign>,
    /// The sources that were read whole.
    pub cites: Cites,
}

impl Walk for Absence {
    fn walk(&self, to: &mut Walker) {
        let Absence { id, name, signs, cites } = self;
        to.id(id);
        to.field("name", name);
        to.field("signs", signs);
        to.field("cites", cites);
    }
}
