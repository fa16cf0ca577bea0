//! How far a "no" reaches.

use super::lexicon::Weight;
use super::query::Said;
use super::units::Means;

/// What a "no" still denies: a place, what is felt there, or both together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Denial {
    #[default]
    None,
    /// Whatever comes next.
    Open,
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
        use crate::pack::ConceptKind::{Event, Part, Sensation};
        if said.says < Weight::Full {
            return *self == Denial::Open;
        }
        let kind = match means {
            Some(Means::Concept { kind, .. }) => Some(*kind),
            _ => None,
        };
        let next = match (*self, kind) {
            (Denial::Open, Some(Part)) => Denial::Part,
            (Denial::Open, Some(Sensation | Event)) => Denial::Felt(said.word),
            (Denial::Open, Some(_)) => Denial::Done,
            (Denial::Part, Some(kind)) if kind != Part => Denial::Done,
            (Denial::Felt(word), Some(Part)) if said.word > word + 1 => Denial::Done,
            _ => Denial::None,
        };
        *self = next;
        next != Denial::None
    }
}
