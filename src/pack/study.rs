//! Studies with their arms.

use std::rc::Rc;

use serde::Deserialize;

use super::walk::{Target, Walk, Walker};
use super::{Ages, ArmId, Cites, DoseId, DrugId, StudyId, Text};

/// A trial, or a pool of trials that its source reports as one.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Study {
    pub id: StudyId,
    /// Like "TRuE-AD1 and TRuE-AD2".
    pub name: Text,
    /// Registry numbers like `NCT03745638`.
    #[serde(default)]
    pub registry: Vec<Rc<str>>,
    /// How long people were compared.
    pub weeks: u16,
    pub ages: Ages,
    /// Who took part, in plain words: how severe, what was used before.
    pub people: Text,
    /// What people could use beside it, in plain words: "Everyone could also use a steroid cream."
    pub beside: Text,
    /// What the comparator got, in plain words: "pills without medicine".
    pub comparator: Text,
    /// The arm that the others are compared with.
    pub without: ArmId,
    #[serde(default)]
    pub arms: Vec<Arm>,
    /// Which rows its table has: "Listed from 1 of 100 on."
    pub cut_off: Option<Text>,
    /// True where every row of the label's table stands in this pack: only then is an effect that has none "not in the
    /// label's list".
    #[serde(default)]
    pub whole: bool,
    pub rank: StudyRank,
    #[serde(default)]
    pub cites: Cites,
}

impl Walk for Study {
    fn walk(&self, to: &mut Walker) {
        let Study {
            id,
            name,
            registry,
            weeks: _,
            ages: _,
            people,
            beside,
            comparator,
            without: _,
            arms,
            cut_off,
            whole: _,
            rank: _,
            cites,
        } = self;
        to.id(id);
        to.field("name", name);
        to.plain_all("registry", registry);
        to.field("people", people);
        to.field("beside", beside);
        to.field("comparator", comparator);
        to.field("arms", arms);
        to.field("cut_off", cut_off);
        to.field("cites", cites);
    }
}

/// What kind of study a number comes from; editors prefer the first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum StudyRank {
    LabelPool,
    PublishedPool,
    Trial,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Arm {
    /// Unique within its study.
    pub id: ArmId,
    pub name: Text,
    /// A drug of this pack, with its dose; neither for the comparator and for drugs outside the pack.
    pub drug: Option<DrugId>,
    pub dose: Option<DoseId>,
    /// People in the arm.
    pub people: u32,
}

impl Walk for Arm {
    fn walk(&self, to: &mut Walker) {
        let Arm { id, name, drug, dose: _, people: _ } = self;
        to.id(id);
        to.field("name", name);
        if let Some(drug) = drug {
            to.refer("drug", Target::Drug, drug);
        }
    }
}
