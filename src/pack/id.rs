//! Names of records. An id says at its field what it refers to; `check` holds that there is one.

use std::rc::Rc;

/// The name of a record, unique among the records of its list.
pub type Id = Rc<str>;

pub type SourceId = Id;
pub type DrugId = Id;
/// Unique within its drug.
pub type DoseId = Id;
pub type TopicId = Id;
pub type FactId = Id;
pub type RiskId = Id;
pub type WarningId = Id;
pub type AreaId = Id;
pub type EffectId = Id;
/// An effect's or a benefit's: the two share their names.
pub type OutcomeId = Id;
pub type StudyId = Id;
/// Unique within its study.
pub type ArmId = Id;
pub type MatterId = Id;
pub type SituationId = Id;
pub type BurdenId = Id;
pub type QuestionId = Id;
pub type ConceptId = Id;
