//! What only an article for patients says is worth a second look: the label is the better source.

use crate::pack::{Cite, Pack, Problem, SourceKind};

pub(super) fn alone(pack: &Pack) -> Vec<Problem> {
    let article = |cite: &Cite| {
        pack.sources.iter().any(|source| source.id == cite.source && source.kind == SourceKind::Article)
    };
    let facts = pack.facts.iter().enumerate().map(|(index, fact)| ("facts", index, &fact.cites));
    let effects = pack.effects.iter().enumerate().map(|(index, effect)| ("effects", index, &effect.cites));
    let gaps = pack.gaps.iter().enumerate().map(|(index, gap)| ("gaps", index, &gap.cites));
    facts
        .chain(effects)
        .chain(gaps)
        .filter(|(_, _, cites)| !cites.is_empty() && cites.iter().all(article))
        .map(|(list, index, _)| {
            Problem::new(format!("/{list}/{index}/cites"), "rests on an article alone: is it in a label?")
        })
        .collect()
}
