//! What words stand for: a concept of the pack, a medicine, a turn of the sentence, or only themselves.

use std::rc::Rc;

use super::contexts::Context;
use super::weight::Weight;
use crate::pack::ConceptKind;

/// The number of a unit: what is meant comes first, then every word of the vocabulary for itself.
pub type Unit = u32;

/// What a unit means beside being a word.
#[derive(Clone, Debug, PartialEq)]
pub enum Means {
    Concept {
        kind: ConceptKind,
        /// Where the whole is accepted, so is this.
        within: Vec<Unit>,
        opposite: Option<Unit>,
    },
    /// A drug of the pack, by its place, with its brand.
    Drug(usize, Rc<str>),
    /// Another medicine: the name on its package, then what languages call it, each with its place.
    Medicine(Vec<(u8, Rc<str>)>),
    Context(Context),
}

impl Means {
    /// How much it says about what is meant.
    pub fn weight(&self) -> Weight {
        match self {
            Means::Concept { kind: ConceptKind::Quality | ConceptKind::Medicine, .. } => Weight::Strong,
            Means::Concept { .. } => Weight::Full,
            Means::Drug(..) | Means::Medicine(_) | Means::Context(_) => Weight::Function,
        }
    }

    /// Whether an answer has to be about it once it was said.
    pub fn binds(&self) -> bool {
        use ConceptKind::{Event, Foreign, Illness, Part, Sensation};
        matches!(self, Means::Concept { kind: Part | Sensation | Event | Illness | Foreign, .. })
    }

    /// Whether it is something to take.
    pub fn is_medicine(&self) -> bool {
        matches!(
            self,
            Means::Concept { kind: ConceptKind::Medicine, .. } | Means::Drug(..) | Means::Medicine(_)
        )
    }
}
