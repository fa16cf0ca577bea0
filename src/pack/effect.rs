//! What a drug may do, harm or benefit, and the words for it.

use serde::Deserialize;

use super::walk::{Target, Walk, Walker};
use super::{AreaId, BenefitId, Cites, ConceptId, EffectId, Phrases, Text};

/// A side effect.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Effect {
    /// The label term in kebab-case.
    pub id: EffectId,
    /// Plain words: "cold sores".
    pub name: Text,
    /// In a few words what sets it apart, where another effect is named much like it, or what it counts besides.
    /// At most 55 characters in English.
    pub brief: Option<Text>,
    /// The label's own term: "Herpes simplex".
    pub term: Text,
    /// What it feels like, or how it shows.
    pub feels: Text,
    #[serde(rename = "action")]
    pub urgency: Urgency,
    /// True for an everyday illness ("common cold"): it may ask for a call, and is not listed among the serious.
    #[serde(default)]
    pub everyday: bool,
    /// What to do when you notice it.
    pub advice: Text,
    /// What the clinic may do.
    pub clinic: Text,
    pub area: AreaId,
    /// What people type.
    pub synonyms: Phrases,
    /// Where it may be felt or seen beside the parts that its names and synonyms name.
    #[serde(default)]
    pub parts: Vec<ConceptId>,
    /// True where the effect counts several terms or is a total ("any side effect"), not one complaint.
    #[serde(default)]
    pub total: bool,
    /// True for the illness itself getting worse, which trials count as a side effect: among "most often seen" it would
    /// read as something that the drugs do.
    #[serde(default)]
    pub illness: bool,
    #[serde(default)]
    pub cites: Cites,
}

impl Walk for Effect {
    fn walk(&self, to: &mut Walker) {
        let Effect {
            id,
            name,
            brief,
            term,
            feels,
            urgency: _,
            everyday: _,
            advice,
            clinic,
            area,
            synonyms,
            parts,
            total: _,
            illness: _,
            cites,
        } = self;
        to.id(id);
        to.field("name", name);
        to.field("brief", brief);
        to.field("term", term);
        to.field("feels", feels);
        to.field("advice", advice);
        to.field("clinic", clinic);
        to.refer("area", Target::Area, area);
        to.field("synonyms", synonyms);
        to.refer_all("parts", Target::Concept, parts);
        to.field("cites", cites);
    }
}

/// What to do, the most pressing first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Action"))]
#[serde(rename_all = "kebab-case")]
pub enum Urgency {
    /// Get help at once.
    Emergency,
    /// Call the clinic today.
    CallToday,
    /// Mention it at the next visit.
    Mention,
    /// It shows on a blood test.
    BloodTest,
}

impl Urgency {
    /// The word in JSON, which styles go by.
    pub const fn id(self) -> &'static str {
        match self {
            Urgency::Emergency => "emergency",
            Urgency::CallToday => "call-today",
            Urgency::Mention => "mention",
            Urgency::BloodTest => "blood-test",
        }
    }
}

/// The most areas of a pack: a reader's filter is a set of so many places.
pub const MOST_AREAS: usize = 64;

/// A part of the body, in plain words.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Area {
    pub id: AreaId,
    pub name: Text,
}

impl Walk for Area {
    fn walk(&self, to: &mut Walker) {
        let Area { id, name } = self;
        to.id(id);
        to.field("name", name);
    }
}

/// Something a drug is taken for.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Benefit {
    pub id: BenefitId,
    /// "Clear or almost clear skin".
    pub name: Text,
    /// How trials measured it, in plain words.
    pub meaning: Text,
    /// The measure's own name: "vIGA-AD 0/1".
    pub term: Text,
    #[serde(default)]
    pub cites: Cites,
}

impl Walk for Benefit {
    fn walk(&self, to: &mut Walker) {
        let Benefit { id, name, meaning, term, cites } = self;
        to.id(id);
        to.field("name", name);
        to.field("meaning", meaning);
        to.field("term", term);
        to.field("cites", cites);
    }
}
