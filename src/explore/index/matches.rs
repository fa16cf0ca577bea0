//! How a typed word met a known one, and how sure that is.

use super::vocabulary::{Vocabulary, WordId};
use crate::explore::language::weight::Weight;

/// How a typed word met a known one, or the words of a phrase those of a query: a set of bits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct How(u8);

impl How {
    pub const EQUAL: How = How(0);
    /// The beginning of it.
    pub const PREFIX: How = How(1);
    /// A kindred word.
    pub const LOOSE: How = How(2);
    /// Misspelt.
    pub const TYPO: How = How(4);
    /// Misspelt in a word too short to be sure.
    pub const SHORT: How = How(8);
    /// Misspelt in its first letter.
    pub const HEAD: How = How(16);
    /// The beginning of it, in one or two letters.
    pub const BRIEF: How = How(32);

    pub fn with(self, other: How) -> How {
        How(self.0 | other.0)
    }

    /// Whether any of `other`'s bits is set.
    pub fn any(self, other: How) -> bool {
        self.0 & other.0 != 0
    }
}

/// One known word that a typed word may be.
#[derive(Clone, Copy, Debug)]
pub struct Match {
    pub word: WordId,
    /// 0 for equal; the dearer, the less sure.
    pub cost: u8,
    pub how: How,
}

/// One word of a row that is read: what it may be, and how much it says.
#[derive(Clone, Copy, Debug)]
pub struct Token<'t> {
    pub matches: &'t [Match],
    pub weight: Weight,
}

impl Token<'_> {
    /// Whether it is a known word as it stands.
    pub fn is_known(&self) -> bool {
        self.matches.first().is_some_and(|found| found.how == How::EQUAL)
    }

    /// Whether it says that what comes is not there, or is wished.
    pub fn parts(&self, vocabulary: &Vocabulary) -> bool {
        self.is_known()
            && self
                .matches
                .first()
                .is_some_and(|found| vocabulary.traits(found.word).is_some_and(|traits| traits.parts))
    }

    /// Whether another thing begins after it: "fever and blisters" are no fever blisters.
    pub fn joins(&self, vocabulary: &Vocabulary) -> bool {
        self.is_known()
            && self
                .matches
                .first()
                .is_some_and(|found| vocabulary.traits(found.word).is_some_and(|traits| traits.joins))
    }
}
