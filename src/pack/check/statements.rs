//! Every text has the pack's first language, and every statement its source.

use super::twice::twice;
use crate::pack::draft::Draft;
use crate::pack::problem::{Problems, tell};
use crate::pack::walk::{Path, Visitor};
use crate::pack::{Cite, Lang, Text};

pub fn check(draft: &Draft, problems: &mut Problems) {
    if draft.lists().any(|(name, list)| name == "drugs" && list.sound.is_empty() && list.broken.is_empty()) {
        tell!(problems, "/drugs", "a pack needs at least one drug");
    }
    let languages = draft.head().map(|head| &*head.languages);
    if languages == Some(&[]) {
        tell!(problems, "/languages", "a pack needs at least one language");
    }
    let default = languages.and_then(<[Lang]>::first);
    draft.walk(&mut Statements { default, problems });
    facts(draft, problems);
}

struct Statements<'a> {
    /// The language every text must have.
    default: Option<&'a Lang>,
    problems: &'a mut Problems,
}

impl Visitor for Statements<'_> {
    fn text(&mut self, at: &Path, text: &Text) {
        if let Some(lang) = self.default
            && text.exact(lang).is_none_or(|words| words.trim().is_empty())
        {
            tell!(self.problems, "{at}", "missing the pack's first language, `{lang}`");
        }
    }

    fn cites(&mut self, at: &Path, cites: &[Cite]) {
        if cites.is_empty() {
            tell!(self.problems, "{at}", "a statement needs a source");
        }
    }
}

/// One answer per question and drug.
fn facts(draft: &Draft, problems: &mut Problems) {
    let mut cells = Vec::new();
    for (index, fact) in draft.facts() {
        cells.push((format!("`{}` already answers `{}`", fact.drug, fact.topic).into(), index));
    }
    for (cell, _, second) in twice(cells) {
        tell!(problems, "/facts/{second}", "{cell}");
    }
}
