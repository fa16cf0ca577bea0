//! Every text has the pack's first language, and every statement its source.

use super::twice::twice;
use crate::pack::lists::Lists;
use crate::pack::walk::{Path, Visitor};
use crate::pack::{Cite, Fact, Head, Lang, Problem, Text};

pub fn check(lists: &Lists, head: Option<&Head>, problems: &mut Vec<Problem>) {
    if lists.drugs.iter().next().is_none() && lists.drugs.broken().is_empty() {
        problems.push(Problem::new("/drugs", "a pack needs at least one drug"));
    }
    if head.is_some_and(|head| head.languages.is_empty()) {
        problems.push(Problem::new("/languages", "a pack needs at least one language"));
    }
    let default = head.and_then(|head| head.languages.first());
    lists.walk(head, &mut Statements { default, problems });
    facts(lists, problems);
}

struct Statements<'a> {
    /// The language every text must have.
    default: Option<&'a Lang>,
    problems: &'a mut Vec<Problem>,
}

impl Visitor for Statements<'_> {
    fn text(&mut self, at: &Path, text: &Text) {
        if let Some(lang) = self.default
            && text.exact(lang).is_none_or(|words| words.trim().is_empty())
        {
            let message = format!("missing the pack's first language, `{lang}`");
            self.problems.push(Problem::new(at.pointer(), message));
        }
    }

    fn cites(&mut self, at: &Path, cites: &[Cite]) {
        if cites.is_empty() {
            self.problems.push(Problem::new(at.pointer(), "a statement needs a source"));
        }
    }
}

/// One answer per question and drug.
fn facts(lists: &Lists, problems: &mut Vec<Problem>) {
    let cell =
        |(index, fact): (usize, &Fact)| (format!("{}` already answers `{}", fact.drug, fact.topic), index);
    for (cell, _, second) in twice(lists.facts.iter().map(cell).collect()) {
        problems.push(Problem::new(format!("/facts/{second}"), format!("`{cell}`")));
    }
}
