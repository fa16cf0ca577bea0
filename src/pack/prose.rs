//! The prose around the facts: about the illness, the other ways, and what has changed.

use serde::Deserialize;

use super::walk::{Target, Walk, Walker};
use super::{Cites, Date, DrugId, Id, Statement, Text};

/// A piece of prose for the section "About".
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Background {
    pub id: Id,
    pub heading: Text,
    #[serde(default)]
    pub paragraphs: Vec<Text>,
    #[serde(default)]
    pub points: Vec<Text>,
    #[serde(default)]
    pub cites: Cites,
}

impl Walk for Background {
    fn walk(&self, to: &mut Walker) {
        to.id(&self.id);
        to.field("heading", &self.heading);
        to.field("paragraphs", &self.paragraphs);
        to.field("points", &self.points);
        to.field("cites", &self.cites);
    }
}

/// Another way than the drugs of the pack, doing nothing new among them: a short card.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Alternative {
    pub id: Id,
    pub name: Text,
    /// What it is called by those who have tried it; without it, it is not asked whether they have.
    pub tried: Option<Text>,
    /// What it is.
    pub what: Text,
    /// What it can do for the illness.
    pub benefit: Text,
    /// What it can harm.
    pub harm: Text,
    /// What it asks of the reader.
    pub effort: Text,
    #[serde(default)]
    pub cites: Cites,
}

impl Walk for Alternative {
    fn walk(&self, to: &mut Walker) {
        to.id(&self.id);
        to.field("name", &self.name);
        to.field("tried", &self.tried);
        to.field("what", &self.what);
        to.field("benefit", &self.benefit);
        to.field("harm", &self.harm);
        to.field("effort", &self.effort);
        to.field("cites", &self.cites);
    }
}

/// Where an earlier article no longer fits what the labels say.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Change {
    pub id: Id,
    /// The drugs concerned; empty for the whole class.
    #[serde(default)]
    pub drugs: Vec<DrugId>,
    pub then: Statement,
    pub now: Statement,
    /// When it changed; `None` where it was already so.
    pub since: Option<Date>,
}

impl Walk for Change {
    fn walk(&self, to: &mut Walker) {
        to.id(&self.id);
        to.refer_all("drugs", Target::Drug, &self.drugs);
        to.field("then", &self.then);
        to.field("now", &self.now);
    }
}
