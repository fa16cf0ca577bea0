//! How hard the words read: measured per section, since single sentences say little.
//!
//! English: the Flesch–Kincaid grade, 0.39 words per sentence + 11.8 syllables per word − 15.59 (Kincaid and
//! others 1975, Research Branch Report 8-75). Spanish: Szigriszt-Pazos' perspicuity, 206.835 − 62.3 syllables per
//! word − words per sentence (1993), read on the INFLESZ scale, where 55 to 65 is "normal" (Barrio-Cantalejo and
//! others 2008, Anales del Sistema Sanitario de Navarra 31:135).
//!
//! Flesch let a colon or a semicolon end a sentence; here only a full stop, an exclamation or a question mark does,
//! so that a long sentence stays one.

use std::collections::HashSet;

use super::passages::{Names, Passage, Section};
use super::syllables::syllables;
use crate::pack::{Problem, sentences};

/// A section with fewer words of running text is not measured.
const ENOUGH_WORDS: usize = 100;

/// A single sentence this much harder than its section may be is worth a look, in grades or INFLESZ points.
const HARD_SENTENCE: (f64, f64) = (4.0, 20.0);

/// The measure of a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Passing {
    /// A grade of this or less.
    AtMost(u8),
    /// An INFLESZ score of this or more.
    AtLeast(u8),
}

/// How one section reads in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Grade {
    pub section: Section,
    pub lang: String,
    /// Words of running text, without names and terms.
    pub words: usize,
    /// A Flesch–Kincaid grade, or an INFLESZ score for Spanish.
    pub score: f64,
    pub passing: Passing,
}

impl Grade {
    /// Whether the section reads as plainly as it has to.
    pub fn passes(&self) -> bool {
        match self.passing {
            Passing::AtMost(grade) => self.score <= f64::from(grade),
            Passing::AtLeast(score) => self.score >= f64::from(score),
        }
    }

    pub(super) fn problem(&self) -> Option<Problem> {
        let wanted = match self.passing {
            Passing::AtMost(grade) => format!("Flesch–Kincaid {:.1}, {grade} at most", self.score),
            Passing::AtLeast(score) => format!("INFLESZ {:.1}, {score} at least", self.score),
        };
        let message = format!("section `{}` in `{}` is hard to read: {wanted}", self.section, self.lang);
        (!self.passes()).then(|| Problem::new("", message))
    }
}

/// The grade of every section with enough words, in every language.
pub fn grades(passages: &[Passage], names: &Names) -> Vec<Grade> {
    let mut kinds: Vec<(Section, &str)> = passages
        .iter()
        .filter_map(|passage| Some((passage.section?, &passage.text)))
        .flat_map(|(section, text)| text.iter().map(move |(lang, _)| (section, lang)))
        .collect();
    kinds.sort_unstable();
    kinds.dedup();
    let grade = |(section, lang): (Section, &str)| {
        let own = passages.iter().filter(|passage| passage.section == Some(section));
        let tally = own
            .filter_map(|passage| passage.text.exact(lang))
            .flat_map(sentences)
            .fold(Tally::default(), |tally, own| tally.plus(&Tally::of(&names.left_out(own), lang)));
        (tally.words >= ENOUGH_WORDS).then(|| Grade {
            section,
            lang: lang.to_owned(),
            words: tally.words,
            score: tally.score(lang),
            passing: passing(section, lang),
        })
    };
    kinds.into_iter().filter_map(grade).collect()
}

/// Sentences far harder than their section may be.
pub fn hard_sentences(passages: &[Passage], names: &Names) -> Vec<Problem> {
    let mut found = Vec::new();
    let mut told = HashSet::new();
    for passage in passages {
        let Some(section) = passage.section else { continue };
        for (lang, text) in passage.text.iter() {
            for sentence in sentences(text) {
                let plain = names.left_out(sentence);
                let tally = Tally::of(&plain, lang);
                let hard = match passing(section, lang) {
                    Passing::AtMost(grade) => tally.score(lang) > f64::from(grade) + HARD_SENTENCE.0,
                    Passing::AtLeast(score) => tally.score(lang) < f64::from(score) - HARD_SENTENCE.1,
                };
                // Of a few words one long one decides. A sentence that stands in many places is told once.
                if hard && tally.words > 8 && told.insert(plain) {
                    let place = format!("{}/{lang}", passage.path);
                    found.push(Problem::new(place, format!("a hard sentence: \"{sentence}\"")));
                }
            }
        }
    }
    found
}

fn passing(section: Section, lang: &str) -> Passing {
    match (lang.starts_with("es"), section) {
        (true, _) => Passing::AtLeast(60),
        (false, Section::WhatToDo) => Passing::AtMost(6),
        (false, _) => Passing::AtMost(8),
    }
}

/// What the measures count.
#[derive(Clone, Copy, Debug, Default)]
struct Tally {
    sentences: usize,
    words: usize,
    syllables: usize,
}

impl Tally {
    /// Of one sentence; of none, where it has no words. Numbers count as a word of one syllable.
    fn of(sentence: &str, lang: &str) -> Tally {
        let mut tally = Tally::default();
        for word in words(sentence) {
            tally.words += 1;
            tally.syllables += syllables(word, lang);
        }
        tally.sentences = usize::from(tally.words > 0);
        tally
    }

    fn plus(self, other: &Tally) -> Tally {
        Tally {
            sentences: self.sentences + other.sentences,
            words: self.words + other.words,
            syllables: self.syllables + other.syllables,
        }
    }

    #[expect(clippy::cast_precision_loss, reason = "counts are far below 2^52")]
    fn score(&self, lang: &str) -> f64 {
        let words = self.words.max(1) as f64;
        let per_sentence = words / self.sentences.max(1) as f64;
        let per_word = self.syllables as f64 / words;
        if lang.starts_with("es") {
            206.835 - 62.3 * per_word - per_sentence
        } else {
            0.39 * per_sentence + 11.8 * per_word - 15.59
        }
    }
}

fn words(sentence: &str) -> impl Iterator<Item = &str> {
    let within = |letter: char| !letter.is_alphanumeric() && !matches!(letter, '\'' | '’' | '-' | '.' | ',');
    sentence.split(within).filter(|word| word.chars().any(char::is_alphanumeric))
}

#[cfg(test)]
mod tests {
    use super::Tally;
    use crate::pack::sentences;

    fn tallied(text: &str, lang: &str) -> Tally {
        sentences(text).fold(Tally::default(), |sum, own| sum.plus(&Tally::of(own, lang)))
    }

    /// Worked by hand: 2 sentences of 8 words together, with 11 and 13 syllables.
    #[test]
    fn the_formulas() {
        let tally = tallied("Call your doctor today. Do not wait longer.", "en");
        assert_eq!((tally.sentences, tally.words, tally.syllables), (2, 8, 11));
        assert!((tally.score("en") - (0.39 * 4.0 + 11.8 * 1.375 - 15.59)).abs() < 1e-9);
        let tally = tallied("Llame hoy a su médico. No espere más.", "es");
        assert_eq!((tally.sentences, tally.words, tally.syllables), (2, 8, 13));
        assert!((tally.score("es") - (206.835 - 62.3 * 1.625 - 4.0)).abs() < 1e-9);
    }
}
