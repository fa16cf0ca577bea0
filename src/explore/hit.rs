//! What a search answers.

use std::rc::Rc;

/// How many effects a search lists unless asked otherwise.
pub const DEFAULT_LIMIT: usize = 10;

/// Why a phrase was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A sign that needs help at once.
    Emergency,
    /// A name or label term, equal after folding.
    Exact,
    /// The beginning of a word or phrase.
    Prefix,
    /// Something people say for it, or some of the words.
    Synonym,
    /// A misspelling.
    Typo,
}

impl Kind {
    /// The kind's name in the public contract.
    pub fn id(self) -> &'static str {
        match self {
            Kind::Emergency => "emergency",
            Kind::Exact => "exact",
            Kind::Prefix => "prefix",
            Kind::Synonym => "synonym",
            Kind::Typo => "typo",
        }
    }
}

/// One result of a search.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    /// The place of the effect in the pack; none for a red flag without one.
    pub effect: Option<usize>,
    /// The place of the red flag in the pack, for an emergency that is one.
    pub flag: Option<usize>,
    /// The phrase that was met, as the pack writes it.
    pub matched: Rc<str>,
    /// The language of `matched`.
    pub lang: Rc<str>,
    pub kind: Kind,
}
