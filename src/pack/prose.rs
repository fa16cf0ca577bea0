//! The prose around the facts: about the illness, the other ways, and what has changed.

use serde::Deserialize;

use super::walk::{Target, Walk, Walker};
use super::{AlternativeId, Cites, Date, DrugId, Id, Statement, Text};

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
        let Background { id, heading, paragraphs, points, cites } = self;
        to.id(id);
        to.field("heading", heading);
        to.field("paragraphs", paragraphs);
        to.field("points", points);
        to.field("cites", cites);
    }
}

/// Another way than the drugs of the pack, doing nothing new among them: a short card.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Alternative {
    pub id: AlternativeId,
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
        let Alternative { id, name, tried, what, benefit, harm, effort, cites } = self;
        to.id(id);
        to.field("name", name);
        to.field("tried", tried);
        to.field("what", what);
        to.field("benefit", benefit);
        to.field("harm", harm);
        to.field("effort", effort);
        to.field("cites", cites);
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
        let Change { id, drugs, then, now, since: _ } = self;
        to.id(id);
        to.refer_all("drugs", Target::Drug, drugs);
        to.field("then", then);
        to.field("now", now);
    }
}
