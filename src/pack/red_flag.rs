//! Signs of harm that need help at once or today.

use serde::Deserialize;

use super::walk::{Target, Walk, Walker};
use super::{Cites, EffectId, Id, Phrases, Sign, Text};

/// A sign that needs help at once or today.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RedFlag {
    pub id: Id,
    #[serde(default)]
    pub level: Level,
    /// What a person notices: "Chest pain or pressure".
    pub name: Text,
    /// What to do now. The first sentence is what is read first: it says whom to call.
    pub advice: Text,
    /// What people type.
    pub phrases: Phrases,
    /// What else means it, in whatever words.
    #[serde(default)]
    pub signs: Vec<Sign>,
    /// True where nothing else may stand beside it: no effect, no question, no medicine that was found with it.
    #[serde(default)]
    pub alone: bool,
    /// True where only a search leads to it: what these medicines do not bring about, and somebody types all the same.
    #[serde(default)]
    pub unlisted: bool,
    /// The effects it may be a sign of.
    #[serde(default)]
    pub effects: Vec<EffectId>,
    #[serde(default)]
    pub cites: Cites,
}

impl Walk for RedFlag {
    fn walk(&self, to: &mut Walker) {
        let RedFlag { id, level: _, name, advice, phrases, signs, alone: _, unlisted: _, effects, cites } =
            self;
        to.id(id);
        to.field("name", name);
        to.field("advice", advice);
        to.field("phrases", phrases);
        to.field("signs", signs);
        to.refer_all("effects", Target::Effect, effects);
        to.field("cites", cites);
    }
}

/// How soon help is needed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// At once.
    #[default]
    Emergency,
    /// The clinic is called today.
    Urgent,
}
