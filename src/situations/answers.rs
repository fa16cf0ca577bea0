//! What labels answer to a situation, and under which headings.

use super::{About, Said, Statement};
use crate::pack::{Drug, Origin, Situation};

/// One situation, and what the labels say of it: all of one label, then of the next.
pub struct SituationAnswers<'p> {
    pub situation: &'p Situation,
    pub said: Vec<Statement<'p>>,
}

/// All that is said of one risk or question, label by label.
pub struct Subject<'p> {
    pub about: About<'p>,
    pub said: Vec<Statement<'p>>,
}

impl<'p> SituationAnswers<'p> {
    /// Risks first, then questions, each in the order they are met; why a label is silent comes last.
    pub fn subjects(&self) -> Vec<Subject<'p>> {
        let mut subjects: Vec<Subject> = Vec::new();
        for own in &self.said {
            match subjects.iter_mut().find(|subject| subject.about == own.about) {
                Some(subject) => subject.said.push(*own),
                None => subjects.push(Subject { about: own.about, said: vec![*own] }),
            }
        }
        subjects.sort_by_key(|subject| match subject.about {
            About::Risk { .. } => 0,
            About::Topic(_) => 1,
            About::Silence => 2,
        });
        subjects
    }
}

impl<'p> Subject<'p> {
    /// The drugs whose labels say something of it.
    pub fn drugs(&self) -> Vec<&'p Drug> {
        let mut drugs: Vec<&Drug> = self.said.iter().map(|own| own.drug).collect();
        drugs.dedup_by_key(|drug| &drug.id);
        drugs
    }

    /// Where the risk was seen, all of it.
    pub fn origins(&self) -> Vec<(&'p Drug, &'p Origin)> {
        let warned = self.said.iter().filter_map(|own| match own.said {
            Said::Warned(warned) => Some((own.drug, warned)),
            _ => None,
        });
        warned.flat_map(|(drug, warned)| warned.origins.iter().map(move |origin| (drug, origin))).collect()
    }
}
