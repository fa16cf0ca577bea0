//! What a search knows of languages beside the pack, from `locales/search/`: how much everyday words say, and what
//! words do to those around them.

pub mod contexts;
pub mod headings;
pub mod weight;
pub mod when;

/// A language, by its place among those of an index.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LangId(pub u8);
