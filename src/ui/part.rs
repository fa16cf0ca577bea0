//! The parts of a page that links lead to, and what they are called.

use std::fmt;

use crate::pack::Pack;
use crate::section::{Chapter, Section};

/// What code finds links by; their value is a part. Classes are for styles alone.
pub const LEADS_TO: &str = "data-section";

/// What code finds the bar of sections by.
pub const BAR: &str = "data-bar";

/// What code finds a chapter by, with its heading.
pub const CHAPTER: &str = "data-chapter";

/// What code finds the details of an effect by.
pub const DETAILS: &str = "data-details";

/// A part of the page. Its id, and what a link to it says, is how it is displayed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part<'p> {
    Section(Section),
    Effect(&'p str),
    Benefit(&'p str),
    Topic(&'p str),
    OtherWays,
    /// A word of the glossary.
    Term(&'p str),
    /// What the labels say of one thing in one situation.
    Said(&'p str),
    Source(&'p str),
    /// Who made the facts, and how.
    Publication,
}

impl<'p> Part<'p> {
    pub fn parse(id: &'p str) -> Option<Part<'p>> {
        let named = match id {
            "red-flags" => Some(Part::Section(Section::RedFlags)),
            "about-other-ways" => Some(Part::OtherWays),
            "publication" => Some(Part::Publication),
            other => Section::parse(other).map(Part::Section),
        };
        named.or_else(|| Part::of_record(id))
    }

    fn of_record(id: &'p str) -> Option<Part<'p>> {
        let of = |prefix| id.strip_prefix(prefix);
        of("effect-")
            .map(Part::Effect)
            .or_else(|| of("benefit-").map(Part::Benefit))
            .or_else(|| of("topic-").map(Part::Topic))
            .or_else(|| of("glossary-").map(Part::Term))
            .or_else(|| of("visit-said-").map(Part::Said))
            .or_else(|| of("source-").map(Part::Source))
    }

    /// The chapter that it stands in; `None` for the card and what is not there.
    pub fn chapter(self, pack: &Pack) -> Option<Chapter> {
        match self {
            Part::Section(Section::RedFlags) => Some(Chapter::Care),
            Part::Section(section) => section.chapter(),
            Part::Effect(_) => Some(Chapter::Effects),
            Part::Benefit(_) => Some(Chapter::Benefits),
            Part::Topic(id) => pack.topic(id).map(|topic| topic.section.into()),
            Part::OtherWays | Part::Term(_) => Some(Chapter::About),
            Part::Said(_) => Some(Chapter::Visit),
            Part::Source(_) | Part::Publication => Some(Chapter::Sources),
        }
    }
}

impl fmt::Display for Part<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, of) = match self {
            Part::Section(section) => (section.id(), ""),
            Part::Effect(id) => ("effect-", *id),
            Part::Benefit(id) => ("benefit-", *id),
            Part::Topic(id) => ("topic-", *id),
            Part::OtherWays => ("about-other-ways", ""),
            Part::Term(id) => ("glossary-", *id),
            Part::Said(what) => ("visit-said-", *what),
            Part::Source(id) => ("source-", *id),
            Part::Publication => ("publication", ""),
        };
        out.write_str(name)?;
        out.write_str(of)
    }
}

#[cfg(test)]
mod tests {
    use super::Part;
    use crate::section::Section;

    #[test]
    fn every_part_is_known_by_its_id() {
        let of_records = [Part::Effect, Part::Benefit, Part::Topic, Part::Term, Part::Said, Part::Source]
            .map(|of| of("rash-boxed-2"));
        let others = [Part::OtherWays, Part::Publication, Part::Section(Section::RedFlags)];
        for part in Section::ALL.map(Part::Section).into_iter().chain(of_records).chain(others) {
            assert_eq!(Part::parse(&part.to_string()), Some(part));
        }
        for id in ["", "effect", "effects-", "search", "search-hint", "about-choice"] {
            assert_eq!(Part::parse(id), None, "{id}");
        }
    }
}
