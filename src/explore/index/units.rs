//! What words stand for: a concept of the pack, a medicine, a turn of the sentence, or only themselves.

use std::rc::Rc;

use super::vocabulary::WordId;
use super::{Index, unit_number};
use crate::explore::language::LangId;
use crate::explore::language::contexts::Context;
use crate::explore::language::weight::Weight;
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
    /// Another medicine: the name on its package, then what languages call it.
    Medicine(Vec<(Option<LangId>, Rc<str>)>),
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

impl Index {
    /// The unit that a word is for itself.
    pub(in crate::explore) fn unit_of(&self, word: WordId) -> Unit {
        unit_number(self.means.len()) + word
    }

    /// What a unit means where it is more than a word.
    pub(in crate::explore) fn means(&self, unit: Unit) -> Option<&Means> {
        self.means.get(unit as usize)
    }

    /// How much a unit says.
    pub(in crate::explore) fn says(&self, unit: Unit) -> Weight {
        match self.means(unit) {
            Some(means) => means.weight(),
            None => {
                let word = unit.saturating_sub(unit_number(self.means.len()));
                self.vocabulary.traits(word).map_or(Weight::Full, |traits| traits.weight)
            }
        }
    }

    pub(in crate::explore) fn is_part(&self, unit: Unit) -> bool {
        matches!(self.means(unit), Some(Means::Concept { kind: ConceptKind::Part, .. }))
    }

    pub(in crate::explore) fn is_foreign(&self, unit: Unit) -> bool {
        matches!(self.means(unit), Some(Means::Concept { kind: ConceptKind::Foreign, .. }))
    }

    pub(in crate::explore) fn is_quality(&self, unit: Unit) -> bool {
        matches!(self.means(unit), Some(Means::Concept { kind: ConceptKind::Quality, .. }))
    }
}
