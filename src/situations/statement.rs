//! What one label says, in one statement.

use crate::pack::{Cite, Drug, Origin, Risk, SilenceReason, Text, Topic, WarnedRisk};

/// What a statement is about.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum About<'p> {
    Risk {
        risk: &'p Risk,
        boxed: bool,
    },
    Topic(&'p Topic),
    /// Nothing that is said: why a label is silent.
    Silence,
}

/// A statement as the pack has it, word for word.
#[derive(Clone, Copy, Debug)]
pub enum Said<'p> {
    /// The name of a risk, where there is no room for more of it.
    Name(&'p Text),
    /// What a warning says of a risk.
    Warned(&'p WarnedRisk),
    /// What the label advises.
    Advice(&'p Text),
    /// Where the risk was seen in people for whom the situation is so.
    Origin(&'p Origin),
    /// The sentence of a fact.
    Sentence(&'p Text),
    /// A point below that sentence.
    Point(&'p Text),
    /// Why there is no statement.
    Silence(SilenceReason),
}

#[derive(Clone, Copy, Debug)]
pub struct Statement<'p> {
    /// Whose label says it.
    pub drug: &'p Drug,
    pub about: About<'p>,
    pub said: Said<'p>,
    /// True where we could not read it.
    pub unchecked: bool,
    pub cites: &'p [Cite],
    /// The place of the first situation with which the same label says it already.
    pub said_earlier: Option<usize>,
}
