//! What a search answers.

use std::rc::Rc;

use crate::explore::index::material::To;

/// How many results a search lists unless asked otherwise.
pub const DEFAULT_LIMIT: usize = 10;

/// What was found, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A sign that needs help at once.
    Emergency,
    /// A sign for which the clinic is called today.
    Urgent,
    /// A drug of the pack.
    Drug,
    /// A medicine that is not in the pack.
    Absent,
    /// A question that a topic answers.
    Topic,
    /// A name or label term of an effect, equal after folding.
    Exact,
    /// The beginning of a word or phrase for an effect.
    Prefix,
    /// Something people say for an effect, or some of the words.
    Synonym,
    /// A misspelling of one of these.
    Typo,
}

impl Kind {
    /// The kind's name in the public contract.
    pub fn id(self) -> &'static str {
        match self {
            Kind::Emergency => "emergency",
            Kind::Urgent => "urgent",
            Kind::Drug => "drug",
            Kind::Absent => "absent",
            Kind::Topic => "topic",
            Kind::Exact => "exact",
            Kind::Prefix => "prefix",
            Kind::Synonym => "synonym",
            Kind::Typo => "typo",
        }
    }

    /// Whether it stands in front of what was found: at most one does.
    pub fn alarms(self) -> bool {
        matches!(self, Kind::Emergency | Kind::Urgent)
    }
}

/// One result of a search.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    pub kind: Kind,
    /// The place in the pack of what was found; none for a medicine that is not in it, nor for a sign that
    /// points at no effect.
    pub to: Option<To>,
    /// The place of the red flag in the pack, for an alarm that is one.
    pub flag: Option<usize>,
    /// The phrase that was met, as the pack writes it.
    pub matched: Rc<str>,
    /// The language of `matched`.
    pub lang: Rc<str>,
    /// The first word that was read as a misspelling.
    pub corrected: Option<Correction>,
}

impl Hit {
    /// The place of the effect in the pack.
    pub fn effect(&self) -> Option<usize> {
        match self.to {
            Some(To::Effect(place)) => Some(place),
            _ => None,
        }
    }
}

/// "Showing headache for hedache".
#[derive(Clone, Debug, PartialEq)]
pub struct Correction {
    /// The word as it was typed, folded.
    pub typed: Rc<str>,
    /// The word it was read as, folded.
    pub read: Rc<str>,
}

/// All that a search has to say.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Found {
    /// Best first; an alarm before all others.
    pub hits: Vec<Hit>,
    /// Where no effect was found: the place of the absence in the pack that is meant.
    pub absence: Option<usize>,
    /// The id of the page's section that was asked for.
    pub section: Option<&'static str>,
    /// Of several complaints those, as typed and folded, that were not found where another was: "knee pain" of
    /// "headache and knee pain".
    pub unanswered: Vec<Rc<str>>,
}
