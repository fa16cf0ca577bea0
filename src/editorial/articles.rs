//! What only an article for patients says is worth a second look: the label is the better source.

use crate::pack::walk::{Path, Visitor};
use crate::pack::{Cite, Pack, Problem, SourceKind};

/// The statements that rest on an article alone, but for those that say so: what it said then.
pub(super) fn alone(pack: &Pack) -> Vec<Problem> {
    let mut found = Alone { pack, problems: Vec::new() };
    pack.walk(&mut found);
    found.problems
}

struct Alone<'p> {
    pack: &'p Pack,
    problems: Vec<Problem>,
}

impl Visitor for Alone<'_> {
    fn cites(&mut self, at: &Path, cites: &[Cite]) {
        let articles = self.pack.sources.iter().filter(|source| source.kind == SourceKind::Article);
        let articles: Vec<_> = articles.map(|source| &source.id).collect();
        let alone = !cites.is_empty() && cites.iter().all(|cite| articles.contains(&&cite.source));
        let place = at.to_string();
        if alone && !(place.starts_with("/changes/") && place.ends_with("/then/cites")) {
            self.problems.push(Problem::new(place, "rests on an article alone: is it in a label?"));
        }
    }
}
