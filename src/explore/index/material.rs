//! What an index is built from.

use std::rc::Rc;

use super::signs::{Flag, Sign};
use super::units::{Means, Unit};
use crate::explore::language::LangId;

/// What a phrase is to the record it leads to; earlier ones win ties.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// Its plain name.
    Name,
    /// Its label term.
    Term,
    /// Something people type, with its place among the synonyms.
    Synonym(u8),
}

/// A record of the pack, by its place in its list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum To {
    Effect(usize),
    Topic(usize),
    Drug(usize),
}

/// One phrase to be found.
#[derive(Clone, Debug)]
pub struct Phrase {
    pub text: Rc<str>,
    /// None for one of no language, like a brand.
    pub lang: Option<LangId>,
    pub role: Role,
    pub to: To,
}

/// A unit that is more than a word, with the words for it.
#[derive(Clone, Debug)]
pub struct Meant {
    pub means: Means,
    /// Each with its language.
    pub words: Vec<(Option<LangId>, Rc<str>)>,
}

/// What an index is built from.
#[derive(Clone, Debug, Default)]
pub struct Material {
    /// Languages, which the rest names by their place.
    pub langs: Vec<Rc<str>>,
    pub phrases: Vec<Phrase>,
    /// What units beside words there are, by number.
    pub meant: Vec<Meant>,
    /// Units that do not speak against a record though none of its phrases names them.
    pub accepts: Vec<(To, Unit)>,
    /// What red flags there are; signs name them by their place.
    pub flags: Vec<Flag>,
    pub signs: Vec<Sign>,
    /// Ids of the page's sections, each with a phrase that leads there.
    pub sections: Vec<(&'static str, &'static str)>,
    /// The record that the illness itself is: to name it beside a medicine tells nothing.
    pub illness: Option<To>,
}
