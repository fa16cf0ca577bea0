//! Names of records, a type for each kind: a dose where a drug is meant does not compile.
//!
//! ```compile_fail,E0308
//! use drug_compare::pack::{DoseId, DrugId};
//! let drug: DrugId = DoseId::from("15-mg");
//! ```

use std::borrow::Borrow;
use std::fmt;
use std::ops::Deref;
use std::rc::Rc;

use serde::{Deserialize, Serialize};

/// The name of a record that no other refers to, unique among the records of its list.
pub type Id = Rc<str>;

macro_rules! ids {
    ($($name:ident)*) => { $(
        #[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize, Serialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(transparent)]
        pub struct $name(Rc<str>);

        impl Deref for $name {
            type Target = str;

            fn deref(&self) -> &str {
                &self.0
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self
            }
        }

        impl Borrow<str> for $name {
            fn borrow(&self) -> &str {
                self
            }
        }

        impl From<&str> for $name {
            fn from(name: &str) -> $name {
                $name(Rc::from(name))
            }
        }

        impl From<Rc<str>> for $name {
            fn from(name: Rc<str>) -> $name {
                $name(name)
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, name: &str) -> bool {
                *self.0 == *name
            }
        }

        impl From<$name> for Rc<str> {
            fn from(id: $name) -> Rc<str> {
                id.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str(self)
            }
        }
    )* };
}

ids! {
    SourceId
    DrugId
    // Unique within its drug. (No doc comment: it would stand in the schema, at every field of this type.)
    DoseId
    TopicId
    FactId
    RiskId
    WarningId
    AreaId
    EffectId
    BenefitId
    // An effect's or a benefit's: the two share their names.
    OutcomeId
    StudyId
    // Unique within its study.
    ArmId
    MatterId
    SituationId
    BurdenId
    QuestionId
    AlternativeId
    ConceptId
}

impl From<&EffectId> for OutcomeId {
    fn from(effect: &EffectId) -> OutcomeId {
        OutcomeId(effect.0.clone())
    }
}

impl PartialEq<EffectId> for OutcomeId {
    fn eq(&self, effect: &EffectId) -> bool {
        self.0 == effect.0
    }
}

impl PartialEq<OutcomeId> for EffectId {
    fn eq(&self, outcome: &OutcomeId) -> bool {
        self.0 == outcome.0
    }
}

impl PartialEq<OutcomeId> for BenefitId {
    fn eq(&self, outcome: &OutcomeId) -> bool {
        self.0 == outcome.0
    }
}

impl PartialEq<BenefitId> for OutcomeId {
    fn eq(&self, benefit: &BenefitId) -> bool {
        self.0 == benefit.0
    }
}
