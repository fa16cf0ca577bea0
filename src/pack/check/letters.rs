//! No text holds what nobody sees and what changes how the rest is read.

use crate::pack::address::is_unseen;
use crate::pack::problem::tell;
use crate::pack::walk::{Path, Visitor};
use crate::pack::{Pack, Phrases, Problem, Text};

pub fn check(pack: &Pack, problems: &mut Vec<Problem>) {
    pack.walk(&mut Letters { problems });
}

struct Letters<'a> {
    problems: &'a mut Vec<Problem>,
}

impl Letters<'_> {
    fn look(&mut self, at: &Path, words: &str) {
        if let Some(letter) = words.chars().find(|letter| is_unseen(*letter)) {
            let code = u32::from(letter);
            tell!(
                self.problems,
                "{at}",
                "a letter that nobody sees, U+{code:04X}: it changes how the rest is read"
            );
        }
    }
}

impl Visitor for Letters<'_> {
    fn text(&mut self, at: &Path, text: &Text) {
        text.iter().for_each(|(_, words)| self.look(at, words));
    }

    fn phrases(&mut self, at: &Path, phrases: &Phrases) {
        phrases.iter().flat_map(|(_, phrases)| phrases).for_each(|words| self.look(at, words));
    }

    fn plain(&mut self, at: &Path, text: &str) {
        self.look(at, text);
    }
}
