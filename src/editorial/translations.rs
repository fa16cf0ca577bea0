//! Every language is an equal: no text without a translation, and enough of what people type.

use crate::pack::problem::tell;
use crate::pack::walk::{Path, Visitor};
use crate::pack::{Lang, Pack, Phrases, Problem, Text};

/// So many synonyms an effect should have in each language, where there are as many.
const SYNONYMS: usize = 4;

pub(super) fn missing(pack: &Pack) -> Vec<Problem> {
    let mut untranslated = Untranslated { languages: &pack.head.languages, problems: Vec::new() };
    pack.walk(&mut untranslated);
    untranslated.problems
}

struct Untranslated<'p> {
    languages: &'p [Lang],
    problems: Vec<Problem>,
}

impl Untranslated<'_> {
    fn refuse(&mut self, at: &Path, lang: &str) {
        tell!(self.problems, "{at}", "has no words in `{lang}`");
    }
}

impl Visitor for Untranslated<'_> {
    fn text(&mut self, at: &Path, text: &Text) {
        for lang in self.languages {
            if text.exact(lang).is_none_or(|words| words.trim().is_empty()) {
                self.refuse(at, lang);
            }
        }
    }

    fn phrases(&mut self, at: &Path, phrases: &Phrases) {
        for lang in self.languages {
            if phrases.of(lang).is_empty() {
                self.refuse(at, lang);
            }
        }
    }
}

pub(super) fn few_synonyms(pack: &Pack) -> Vec<Problem> {
    let mut few = Vec::new();
    for (index, effect) in pack.effects.iter().enumerate() {
        for lang in &pack.head.languages {
            let count = effect.synonyms.of(lang).len();
            if count < SYNONYMS {
                tell!(
                    few,
                    "/effects/{index}/synonyms/{lang}",
                    "{count} synonyms; {SYNONYMS} or more are better"
                );
            }
        }
    }
    few
}
