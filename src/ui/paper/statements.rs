//! What one label says of one situation, in the words that paper has room for.

use std::rc::Rc;

use crate::pack::{Cite, Drug, FactId, SilenceReason, Situation, WarningKind};
use crate::ui::page::Page;

/// What a statement is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind<'p> {
    /// The name of a risk in the boxed warning.
    Boxed,
    /// The name of a risk among the other warnings.
    Warned,
    /// A part of a fact: 0 is its sentence, 1 its first point.
    Part(&'p FactId, usize),
    /// Why there is none.
    Silence,
}

pub struct Statement<'p> {
    pub drug: &'p Drug,
    pub kind: Kind<'p>,
    pub words: Rc<str>,
    pub cites: &'p [Cite],
}

/// Risks by their names, facts in their one sentence or in the points that speak of it.
pub fn statements<'p>(page: &'p Page, situation: &'p Situation, drug: &'p Drug) -> Vec<Statement<'p>> {
    let mut said = Vec::new();
    let mut say = |kind, words, cites| said.push(Statement { drug, kind, words, cites });
    for mention in &situation.risks {
        let warning = page.pack.warnings.iter().find(|own| own.id == mention.warning && own.drug == drug.id);
        let risk = page.pack.risks.iter().find(|risk| risk.id == mention.risk);
        if let Some((warning, risk)) = warning.zip(risk) {
            let kind = match warning.kind {
                WarningKind::Boxed => Kind::Boxed,
                WarningKind::Other => Kind::Warned,
            };
            say(kind, page.plain(&risk.name), &[]);
        }
    }
    for mention in &situation.facts {
        let fact = page.pack.facts.iter().find(|fact| fact.id == mention.fact && fact.drug == drug.id);
        let Some(fact) = fact else { continue };
        let parts = [&fact.text].into_iter().chain(&fact.points).enumerate();
        for (part, text) in parts.filter(|(part, _)| mention.on_paper(*part)) {
            say(Kind::Part(&fact.id, part), page.plain(text), &fact.cites);
        }
    }
    for silence in situation.silences.iter().filter(|silence| silence.drug == drug.id) {
        let words = match silence.reason {
            SilenceReason::NotStated => page.words.label_silent,
            SilenceReason::PartNotRead => page.words.part_not_read,
        };
        say(Kind::Silence, Rc::from(words), &[]);
    }
    said
}
