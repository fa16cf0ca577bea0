//! Concepts: each has words, no two of a kind share one, signs name at least one of them, and no record is found by
//! what is foreign. One topic at most is about other medicines, and a red flag that stands alone leads to no effect.

use std::collections::HashMap;

use crate::pack::problem::tell;
use crate::pack::{Concept, ConceptKind, Pack, Phrases, Problem, Sign};

pub fn check(pack: &Pack, problems: &mut Vec<Problem>) {
    shared(pack, problems);
    mixing(pack, problems);
    foreign(pack, problems);
    for (index, flag) in pack.red_flags.iter().enumerate() {
        signs(&format!("red_flags/{index}"), &flag.signs, problems);
        if flag.alone && !flag.effects.is_empty() {
            tell!(problems, "/red_flags/{index}/alone", "what stands alone leads to no effect");
        }
    }
    for (index, absence) in pack.absences.iter().enumerate() {
        signs(&format!("absences/{index}"), &absence.signs, problems);
    }
}

/// A word means one thing of a kind: of two, the search could not know which.
fn shared(pack: &Pack, problems: &mut Vec<Problem>) {
    let mut met: HashMap<(ConceptKind, String), &Concept> = HashMap::new();
    for (index, concept) in pack.concepts.iter().enumerate() {
        if concept.words.iter().all(|(_, words)| words.is_empty()) {
            tell!(problems, "/concepts/{index}/words", "a concept needs words");
        }
        for word in concept.words.iter().flat_map(|(_, words)| words) {
            let first = *met.entry((concept.kind, word.to_lowercase())).or_insert(concept);
            if first.id != concept.id {
                tell!(problems, "/concepts/{index}/words", "`{word}` already stands for `{}`", first.id);
            }
        }
    }
}

/// Who searches for a medicine is led to one row.
fn mixing(pack: &Pack, problems: &mut Vec<Problem>) {
    let mixing = pack.topics.iter().enumerate().filter(|(_, topic)| topic.other_medicines);
    for (index, _) in mixing.skip(1) {
        tell!(problems, "/topics/{index}/other_medicines", "another topic is about other medicines already");
    }
}

/// With something foreign there is no answer: a phrase that names it would never be found.
fn foreign(pack: &Pack, problems: &mut Vec<Problem>) {
    let foreign = pack.concepts.iter().filter(|concept| concept.kind == ConceptKind::Foreign);
    let words: HashMap<String, &Concept> = foreign
        .flat_map(|concept| concept.words.iter().map(move |(_, words)| (concept, words)))
        .flat_map(|(concept, words)| words.iter().map(move |word| (word.to_lowercase(), concept)))
        .collect();
    let mut look = |path: String, phrases: &Phrases| {
        for phrase in phrases.iter().flat_map(|(_, phrases)| phrases) {
            if let Some(concept) = runs(&phrase.to_lowercase()).find_map(|run| words.get(&run)) {
                tell!(problems, "/{path}", "`{phrase}` names `{}`, which nothing is about", concept.id);
            }
        }
    };
    for (index, effect) in pack.effects.iter().enumerate() {
        look(format!("effects/{index}/synonyms"), &effect.synonyms);
    }
    for (index, ask) in pack.asks.iter().enumerate() {
        look(format!("asks/{index}/phrases"), &ask.phrases);
    }
}

/// Every run of words of a phrase.
fn runs(phrase: &str) -> impl Iterator<Item = String> {
    let words: Vec<&str> = phrase.split_whitespace().collect();
    let count = words.len();
    (0..count)
        .flat_map(move |start| (start + 1..=count).map(move |end| (start, end)))
        .filter_map(move |(start, end)| words.get(start..end).map(|run| run.join(" ")))
}

fn signs(record: &str, signs: &[Sign], problems: &mut Vec<Problem>) {
    for (index, sign) in signs.iter().enumerate() {
        if sign.all.is_empty() || sign.all.iter().any(Vec::is_empty) {
            tell!(problems, "/{record}/signs/{index}/all", "a sign needs concepts in every group");
        }
    }
}
