//! How far a "no" reaches.

use super::query::Said;
use super::units::Means;
use super::weight::Weight;

/// What a "no" still denies: a place, what is felt there, or both together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Denial {
    #[default]
    None,
    /// Whatever comes next.
    Open,
    /// Whatever comes.
    All,
    /// What stands around a thing was denied, and the thing itself still may be: "never thought of it".
    Around,
    /// A part was denied, and what is felt there still may be.
    Part,
    /// What is felt was denied, by its word's place, and where still may be.
    Felt(usize),
    /// Nothing more, unless an "or" goes on.
    Done,
}

impl Denial {
    /// Whether the next thing said is denied as well.
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
