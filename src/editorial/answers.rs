//! An answer is one sentence, two where the truth needs them; the rest are its points.

use crate::pack::problem::tell;
use crate::pack::{Pack, Problem, sentences};

const MOST: usize = 2;

pub(super) fn many(pack: &Pack) -> Vec<Problem> {
    let mut found = Vec::new();
    for (index, fact) in pack.facts.iter().enumerate() {
        for (lang, text) in fact.text.iter() {
            let count = sentences(text).count();
            if count > MOST {
                tell!(
                    found,
                    "/facts/{index}/text/{lang}",
                    "{count} sentences are too many for one answer: {MOST} at most"
                );
            }
        }
    }
    found
}
