//! Every text has the pack's first language, and every statement its source.

use std::collections::HashSet;

use crate::pack::problem::tell;
use crate::pack::unread::Unread;
use crate::pack::walk::{Path, Visitor};
use crate::pack::{Cite, GapReason, Lang, OutcomeId, Pack, Problem, Text};

pub fn check(pack: &Pack, unread: &Unread, problems: &mut Vec<Problem>) {
    if pack.drugs.is_empty() && !unread.any("drugs") {
        tell!(problems, "/drugs", "a pack needs at least one drug");
    }
    let languages = &pack.head.languages;
    if languages.is_empty() {
        tell!(problems, "/languages", "a pack needs at least one language");
    }
    pack.walk(&mut Statements { default: languages.first(), problems });
    facts(pack, problems);
    gaps(pack, problems);
}

/// A label lists side effects: no total of them and no benefit can be missing there.
fn gaps(pack: &Pack, problems: &mut Vec<Problem>) {
    let unlisted = |id: &OutcomeId| {
        pack.benefits.iter().any(|benefit| benefit.id == *id)
            || pack.effect(id).is_some_and(|effect| effect.total)
    };
    for (index, gap) in pack.gaps.iter().enumerate() {
        if gap.reason == GapReason::NotInList && unlisted(&gap.effect) {
            tell!(problems, "/gaps/{index}/reason", "`{}` stands in no list: say `not-given`", gap.effect);
        }
    }
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
fn facts(pack: &Pack, problems: &mut Vec<Problem>) {
    let mut answered = HashSet::new();
    for (index, fact) in pack.facts.iter().enumerate() {
        if !answered.insert((&fact.drug, &fact.topic)) {
            tell!(problems, "/facts/{index}", "`{}` already answers `{}`", fact.drug, fact.topic);
        }
    }
}
