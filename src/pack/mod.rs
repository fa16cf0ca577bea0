//! The content model: everything the widget shows, read from one JSON file and checked.
//!
//! The types here say what a pack may hold, once, with what serde derives from them; [`read`] reads them and names every fault
//! with its place; [`check`] finds what is well formed but cannot be true.

pub mod address;
mod age_group;
mod ages;
mod card;
pub mod check;
mod cite;
mod date;
pub mod dial;
mod drug;
mod effect;
mod fact;
mod gap;
mod id;
mod keyed;
mod lists;
mod lookup;
mod observation;
mod percent;
pub(crate) mod problem;
mod prose;
mod publication;
pub mod read;
mod red_flag;
mod sentences;
mod shape;
mod source;
mod study;
mod text;
mod unread;
mod visit;
mod vocabulary;
pub mod walk;
mod warning;

pub use age_group::AgeGroup;
pub use ages::Ages;
pub use card::CardRow;
pub use cite::{Cite, Cites};
pub use date::Date;
pub use drug::{Approval, BoxedWarning, Dose, Drug, Form};
pub use effect::{Area, Benefit, Effect, MOST_AREAS, Urgency};
pub use fact::{Fact, Term, Topic, TopicSection};
pub use gap::{Gap, GapReason};
pub use id::{
    AlternativeId, AreaId, ArmId, BenefitId, BurdenId, ConceptId, DoseId, DrugId, EffectId, FactId, Id,
    MatterId, OutcomeId, QuestionId, RiskId, SituationId, SourceId, StudyId, TopicId, WarningId,
};
pub use lists::{Head, Pack};
pub use observation::{Difference, Interval, Observation, Value};
pub use percent::{Percent, Points};
pub use problem::Problem;
pub use prose::{Alternative, Background, Change};
pub use publication::{Emergency, Publication};
pub use red_flag::{Level, RedFlag};
pub use sentences::{first_sentence, sentences};
pub use source::{Source, SourceKind, Statement};
pub use study::{Arm, Study, StudyRank};
pub use text::{Lang, Phrase, Phrases, Text};
pub use visit::{Burden, FactMention, Matter, Question, RiskMention, Silence, SilenceReason, Situation};
pub use vocabulary::{Absence, Ask, Concept, ConceptKind, Medicine, Sign};
pub use warning::{Confirmed, Origin, OriginDrug, OriginIllness, Risk, WarnedRisk, Warning, WarningKind};

/// The newest `format` this build reads.
pub const FORMAT: u32 = 1;
