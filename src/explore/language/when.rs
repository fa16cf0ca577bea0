//! When something was: "in 2015", "when I was 3", "now I am 30".

use super::headings::{Heading, Language};

/// Whether a word is a number.
pub fn is_number(word: &str) -> bool {
    word.bytes().all(|letter| letter.is_ascii_digit())
}

/// "Now I am 30": how old somebody has become is no news of what was.
pub fn is_age_now(after: &[String]) -> bool {
    after.len() < 4 && after.iter().any(|word| is_number(word))
}

impl Language {
    /// Whether a row of words says a year or an age at which it was.
    pub fn is_dated(&self, words: &[String]) -> bool {
        words.windows(2).any(|pair| self.is_year(pair))
            || words.windows(3).chain(words.windows(4)).any(|row| self.is_age(row))
    }

    /// "In 2015", "the clot from 2011".
    fn is_year(&self, pair: &[String]) -> bool {
        let [before, year] = pair else { return false };
        is_number(year)
            && year.len() == 4
            && (year.starts_with("19") || year.starts_with("20"))
            && self.has(Heading::BeforeYear, before)
    }

    /// "When I was 3", "cuando tenía 3".
    fn is_age(&self, words: &[String]) -> bool {
        let (Some(when), Some(age)) = (words.first(), words.last()) else { return false };
        (is_number(age) || self.has(Heading::Number, age))
            && self.has(Heading::When, when)
            && words.iter().rev().nth(1).is_some_and(|word| self.has(Heading::Was, word))
    }
}
