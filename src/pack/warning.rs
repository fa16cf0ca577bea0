//! Warnings: the boxed ones with every origin of every risk, and the others.

use serde::Deserialize;

use super::walk::{Target, Walk, Walker};
use super::{Cites, DrugId, EffectId, RiskId, Text, WarningId};

/// A kind of harm that warnings of several drugs name alike.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Risk {
    pub id: RiskId,
    pub name: Text,
    /// The effects it covers.
    #[serde(default)]
    pub effects: Vec<EffectId>,
}

impl Walk for Risk {
    fn walk(&self, to: &mut Walker) {
        let Risk { id, name, effects } = self;
        to.id(id);
        to.field("name", name);
        to.refer_all("effects", Target::Effect, effects);
    }
}

/// One drug's warning.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Warning {
    pub id: WarningId,
    pub drug: DrugId,
    pub kind: WarningKind,
    #[serde(default)]
    pub risks: Vec<WarnedRisk>,
}

impl Walk for Warning {
    fn walk(&self, to: &mut Walker) {
        let Warning { id, drug, kind: _, risks } = self;
        to.id(id);
        to.refer("drug", Target::Drug, drug);
        to.field("risks", risks);
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum WarningKind {
    /// The strictest warning of the FDA, in a box at the head of the label.
    Boxed,
    /// Another warning of the label.
    Other,
}

/// One risk of a warning: what it is, where it was seen, what the label advises.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct WarnedRisk {
    pub risk: RiskId,
    pub text: Text,
    /// Where the evidence comes from, in the order to be shown: this drug first.
    #[serde(default)]
    pub origins: Vec<Origin>,
    pub advice: Text,
    /// For editors: what another drug's label says of this risk and this one does not, and where that was
    /// looked up. Without it every part of one drug stands with the others too.
    pub confirmed: Option<Confirmed>,
    #[serde(default)]
    pub cites: Cites,
}

/// A difference between labels that was looked up in both.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Confirmed {
    pub text: Text,
    #[serde(default)]
    pub cites: Cites,
}

impl Walk for Confirmed {
    fn walk(&self, to: &mut Walker) {
        let Confirmed { text, cites } = self;
        to.field("text", text);
        to.field("cites", cites);
    }
}

impl Walk for WarnedRisk {
    fn walk(&self, to: &mut Walker) {
        let WarnedRisk { risk, text, origins, advice, confirmed, cites } = self;
        to.refer("risk", Target::Risk, risk);
        to.field("text", text);
        to.field("origins", origins);
        to.field("advice", advice);
        to.field("confirmed", confirmed);
        to.field("cites", cites);
    }
}

/// {this drug | another of its class} × {this illness | another} × in whom.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Origin {
    pub drug: OriginDrug,
    pub illness: OriginIllness,
    /// In whom, in plain words: a whole sentence.
    pub who: Text,
    /// In whom, in a few words that end a line: "people with rheumatoid arthritis".
    pub people: Option<Text>,
}

impl Walk for Origin {
    fn walk(&self, to: &mut Walker) {
        let Origin { drug: _, illness: _, who, people } = self;
        to.field("who", who);
        to.field("people", people);
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum OriginDrug {
    /// Seen with this drug.
    This,
    /// Seen with drugs of the class, this one named among them or not told apart.
    Class,
    /// Seen with another drug of the class.
    Another,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum OriginIllness {
    /// In people treated for the illness of this pack.
    This,
    /// In people treated for another illness.
    Another,
    /// The source does not say in which illness.
    Unstated,
}
