//! What labels say of one situation, as paper has room for it: line by line, label by label.

use std::rc::Rc;

use crate::pack::{Cite, Drug};
use crate::situations::{About, Said, SituationAnswers, Statement};
use crate::ui::page::Page;

/// How a line is told.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The name of a risk in the boxed warning.
    Boxed,
    /// The name of a risk among the other warnings.
    Warned,
    /// A sentence of its own.
    Sentence,
}

pub struct Line<'p> {
    pub kind: Kind,
    pub words: Rc<str>,
    pub cites: &'p [Cite],
}

impl Line<'_> {
    /// Whether a reader would read the same twice.
    pub fn is_like(&self, other: &Line) -> bool {
        (self.kind, &self.words) == (other.kind, &other.words)
    }
}

/// What is not told with an earlier situation, and whose label says it.
pub fn lines<'p>(page: &Page, answers: &SituationAnswers<'p>) -> Vec<(&'p Drug, Line<'p>)> {
    answers
        .said
        .iter()
        .filter(|own| own.said_earlier.is_none())
        .map(|own| (own.drug, line(page, own)))
        .collect()
}

fn line<'p>(page: &Page, own: &Statement<'p>) -> Line<'p> {
    let kind = match own.about {
        About::Risk { boxed: true, .. } => Kind::Boxed,
        About::Risk { boxed: false, .. } => Kind::Warned,
        About::Topic(_) | About::Silence => Kind::Sentence,
    };
    let words = match own.said {
        Said::Name(text) | Said::Sentence(text) | Said::Point(text) | Said::Advice(text) => page.plain(text),
        Said::Warned(warned) => page.plain(&warned.text),
        Said::Origin(origin) => page.plain(&origin.who),
        Said::Silence(reason) => Rc::from(page.words.silence(reason)),
    };
    Line { kind, words, cites: own.cites }
}

/// The numbers of the earlier situations that tell the rest.
pub fn see_also(answers: &SituationAnswers) -> Vec<usize> {
    let mut numbers: Vec<usize> = answers.said.iter().filter_map(|own| Some(own.said_earlier? + 1)).collect();
    numbers.sort_unstable();
    numbers.dedup();
    numbers
}
