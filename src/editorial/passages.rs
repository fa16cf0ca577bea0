//! The texts of a pack, piece by piece, and the section of the page where they are read.

use std::collections::HashMap;
use std::fmt;

use crate::pack::walk::{Path, Visitor};
use crate::pack::{Pack, Text, TopicId, TopicSection};

/// Where readers meet a passage.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Section {
    Warning,
    About,
    Compare,
    Benefits,
    Effects,
    /// What to do: read in a hurry, so written for younger readers.
    WhatToDo,
    Care,
    Visit,
    Sources,
}

impl fmt::Display for Section {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        out.pad(match self {
            Section::Warning => "warning",
            Section::About => "about",
            Section::Compare => "compare",
            Section::Benefits => "benefits",
            Section::Effects => "effects",
            Section::WhatToDo => "what to do",
            Section::Care => "care",
            Section::Visit => "visit",
            Section::Sources => "sources",
        })
    }
}

/// One text of the pack, in all its languages.
pub struct Passage {
    /// A JSON Pointer to the text.
    pub path: String,
    /// Where it is read as prose; none for names, terms, titles and briefs, which no grade counts.
    pub section: Option<Section>,
    pub text: Text,
}

/// Every text of a pack.
pub fn passages(pack: &Pack) -> Vec<Passage> {
    let topics = pack.topics.iter().map(|topic| (topic.id.clone(), topic.section)).collect();
    let mut collector = Collector { pack, topics, passages: Vec::new() };
    pack.walk(&mut collector);
    collector.passages
}

struct Collector<'p> {
    pack: &'p Pack,
    topics: HashMap<TopicId, TopicSection>,
    passages: Vec<Passage>,
}

impl Visitor for Collector<'_> {
    fn text(&mut self, at: &Path, text: &Text) {
        let path = at.to_string();
        let section = self.section(&path);
        self.passages.push(Passage { path, section, text: text.clone() });
    }
}

impl Collector<'_> {
    fn section(&self, path: &str) -> Option<Section> {
        let mut steps = path.split('/').skip(1);
        let list = steps.next()?;
        let index = steps.next();
        let field = path.rsplit('/').find(|step| step.parse::<usize>().is_err())?;
        match (list, field) {
            (_, "name" | "term" | "title" | "heading" | "form_words" | "strengths" | "brief") => None,
            ("effects" | "red_flags", "advice") | ("emergency", _) => Some(Section::WhatToDo),
            ("warnings", _) => Some(Section::Warning),
            ("drugs", _) if path.contains("/notices/") => Some(Section::Warning),
            ("background" | "alternatives" | "glossary", _) => Some(Section::About),
            ("facts", _) => self.fact(index?),
            ("changes", _) => Some(Section::Compare),
            ("benefits", _) => Some(Section::Benefits),
            ("effects" | "studies" | "observations" | "gaps", _) => Some(Section::Effects),
            ("questions" | "burdens", _) => Some(Section::Visit),
            ("publication" | "sources", _) => Some(Section::Sources),
            _ => None,
        }
    }

    fn fact(&self, index: &str) -> Option<Section> {
        let fact = self.pack.facts.get(index.parse::<usize>().ok()?)?;
        Some(match self.topics.get(&fact.topic)? {
            TopicSection::Compare => Section::Compare,
            TopicSection::Care => Section::Care,
        })
    }
}

/// Names and label terms: they are what they are, and no measure of prose.
pub struct Names(Vec<String>);

impl Names {
    pub fn of(pack: &Pack) -> Names {
        let mut names = Vec::new();
        for drug in &pack.drugs {
            names.extend([&drug.brand, &drug.generic, &drug.maker].map(|name| name.to_lowercase()));
        }
        let head = [&pack.head.class, &pack.head.illness];
        let terms = pack.effects.iter().map(|effect| &effect.term);
        let studies = pack.studies.iter().map(|study| &study.name);
        for text in head.into_iter().chain(terms).chain(studies) {
            names.extend(text.iter().map(|(_, words)| words.to_lowercase()));
        }
        names.sort_by_key(|name| std::cmp::Reverse(name.len()));
        names.dedup();
        Names(names)
    }

    /// `text` in lower case without these names.
    pub fn left_out(&self, text: &str) -> String {
        let mut text = text.to_lowercase();
        for name in &self.0 {
            if text.contains(name.as_str()) {
                text = without(&text, name);
            }
        }
        text
    }
}

/// Takes a name out where it stands as whole words.
fn without(text: &str, name: &str) -> String {
    let mut kept = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(name) {
        let whole = !before.ends_with(char::is_alphanumeric) && !after.starts_with(char::is_alphanumeric);
        kept += before;
        if !whole {
            kept += name;
        }
        rest = after;
    }
    kept + rest
}
