//! The content model: everything the widget shows, read from one JSON file and checked.
//!
//! The types here say what a pack may hold; [`read`] turns JSON into them and names every fault
//! with its place; [`check`] finds what is well formed but cannot be true.

mod age_group;
pub mod check;
pub mod content;
mod date;
mod draft;
mod drug;
mod effect;
mod fact;
mod lists;
mod percent;
mod problem;
pub mod read;
mod record;
mod source;
mod study;
mod text;
pub mod walk;
mod warning;

use std::rc::Rc;

pub use age_group::AgeGroup;
pub use date::Date;
pub use drug::{Ages, Approval, BoxedWarning, Dose, Drug, Form};
pub use effect::{Action, Area, Benefit, Effect};
pub use fact::{
    Background, Change, Emergency, Fact, Matter, Publication, Question, RedFlag, Term, Topic, TopicSection,
};
pub use lists::{Head, Pack};
pub use percent::{Percent, Points};
pub use problem::Problem;
pub use source::{Cite, Cites, Source, SourceKind, Statement};
pub use study::{Arm, Difference, Gap, GapReason, Interval, Observation, Study, StudyRank, Value};
pub use text::{Lang, Phrase, Phrases, Text};
pub use warning::{Origin, OriginDrug, OriginIllness, Risk, WarnedRisk, Warning, WarningKind};

/// The name of a record, unique among the records of its kind.
pub type Id = Rc<str>;

/// The newest `format` this build reads.
pub const FORMAT: u32 = 1;
