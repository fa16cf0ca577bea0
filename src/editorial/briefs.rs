//! A brief has to fit a cell of the card, or stand below the name of an effect.

use super::passages::Passage;
use crate::pack::Problem;
use crate::pack::problem::tell;

/// The most characters of a brief by language: Spanish says the same in about a fifth more.
const MOST: [(&str, usize); 2] = [("en", 45), ("es", 55)];

/// A name has lines of its own below it, where a cell has none.
const MORE_BELOW_A_NAME: usize = 10;

pub(super) fn long(passages: &[Passage]) -> Vec<Problem> {
    let mut found = Vec::new();
    for passage in passages.iter().filter(|passage| passage.path.ends_with("/brief")) {
        let place = &passage.path;
        for (lang, text) in passage.text.iter() {
            let Some((_, most)) = MOST.iter().find(|(code, _)| lang.starts_with(code)) else { continue };
            let length = text.chars().count();
            let most = most + if place.starts_with("/effects/") { MORE_BELOW_A_NAME } else { 0 };
            if length > most {
                tell!(found, "{place}/{lang}", "{length} characters are too many for a card: {most} at most");
            }
        }
    }
    found
}
