//! How far a "no" reaches.

use super::query::Said;
use crate::explore::index::units::Means;
use crate::explore::language::weight::Weight;

/// What a "no" still denies: a part of the body, what is felt there, or both together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Denial {
    #[default]
    None,
    /// Denies the next finding.
    Open,
    /// Denies every finding that follows.
    All,
    /// A circumstance was denied; the finding after it may be denied still: "never thought of it".
    Around,
    /// A part was denied; what is felt there may be denied still.
    Part,
    /// What is felt was denied, at this place among the words; where it is felt may be denied still.
    Felt(usize),
    /// Denies nothing more, unless an "or" continues it.
    Done,
}

impl Denial {
    /// Whether `said`, the next unit of the query, is denied; moves on to what may still be.
    ///
    /// "No chest pain", "no pain in the chest"; but in "no fever, chest pain" there is chest pain.
    pub fn denies(&mut self, said: &Said, means: Option<&Means>) -> bool {
        use crate::pack::ConceptKind::{Circumstance, Event, Part, Sensation};
        if *self == Denial::All || said.says < Weight::Full {
            return matches!(self, Denial::Open | Denial::All | Denial::Around);
        }
        let kind = match means {
            Some(Means::Concept { kind, .. }) => Some(*kind),
            _ => None,
        };
        let next = match (*self, kind) {
            (Denial::Open, Some(Circumstance)) => Denial::Around,
            (Denial::Around, Some(Circumstance)) => Denial::None,
            (Denial::Open | Denial::Around, Some(Part)) => Denial::Part,
            (Denial::Open | Denial::Around, Some(Sensation | Event)) => Denial::Felt(said.word),
            (Denial::Open | Denial::Around, Some(_)) => Denial::Done,
            (Denial::Part, Some(kind)) if kind != Part => Denial::Done,
            (Denial::Felt(word), Some(Part)) if said.word > word + 1 => Denial::Done,
            _ => Denial::None,
        };
        *self = next;
        next != Denial::None
    }
}
