//! Rates stand in observations, where they have a comparator, people and weeks; never in prose.

use super::passages::Passage;
use crate::pack::Problem;

/// Words between two numbers, or after one, that make a rate of them.
const BETWEEN: [&str; 8] = ["of", "in", "out of", "of every", "in every", "de", "de cada", "por cada"];
const AFTER: [&str; 3] = ["%", "percent", "por ciento"];
/// Whole words that are shares of people without a digit.
const NUMBERS: [&str; 22] = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "half", "uno", "dos",
    "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "una",
];

/// The cut-off of the labels' tables.
const BOUNDS: [&str; 2] = ["1 of 100", "1 de 100"];

/// The rates that stand in prose.
pub(super) fn in_prose(passages: &[Passage]) -> Vec<Problem> {
    let mut found = Vec::new();
    for passage in passages {
        for (lang, text) in passage.text.iter() {
            let text = if may_name_bound(&passage.path) { without_bound(text) } else { text.to_owned() };
            if let Some(rate) = rate(&text) {
                let message =
                    format!("`{rate}` is a rate: it belongs into an observation, with its comparator");
                found.push(Problem::new(format!("{}/{lang}", passage.path), message));
            }
        }
    }
    found
}

/// What a table leaves out is told by a bound, which is no rate of a drug.
fn may_name_bound(path: &str) -> bool {
    path.starts_with("/gaps/") || path.ends_with("/cut_off")
}

fn without_bound(text: &str) -> String {
    BOUNDS.iter().fold(text.to_owned(), |text, bound| text.replace(bound, ""))
}

/// The first rate in a text: "4%", "3 of 100", "one in ten".
pub fn rate(text: &str) -> Option<String> {
    let text = text.to_lowercase().replace('%', " % ").replace("per cent", "percent");
    let words: Vec<&str> = text
        .split_whitespace()
        .map(|word| word.trim_matches(|mark: char| !mark.is_alphanumeric() && mark != '%'))
        .collect();
    let number =
        |word: &&str| word.starts_with(|digit: char| digit.is_ascii_digit()) || NUMBERS.contains(word);
    (0..words.len()).find_map(|at| {
        let rest = words.get(at..)?;
        let (first, rest) = rest.split_first()?;
        if !number(first) {
            return None;
        }
        let after = AFTER.iter().find(|after| starts(rest, after));
        if let Some(after) = after {
            return Some(format!("{first} {after}"));
        }
        let between =
            BETWEEN.iter().filter(|between| starts(rest, between)).max_by_key(|between| between.len())?;
        let second = rest.get(between.split(' ').count())?;
        // "2 of 3 drugs" counts things; a share of people is of ten or more, or of "ten".
        let large = second.replace(',', "").parse::<u32>().is_ok_and(|count| count >= 10)
            || matches!(*second, "ten" | "diez");
        large.then(|| format!("{first} {between} {second}"))
    })
}

fn starts(words: &[&str], phrase: &str) -> bool {
    phrase.split(' ').enumerate().all(|(index, word)| words.get(index) == Some(&word))
}

#[cfg(test)]
mod tests {
    use super::rate;

    #[test]
    fn rates_are_found_and_other_numbers_are_not() {
        for text in [
            "In 4% of people",
            "3 of 100 had it",
            "one in ten",
            "12 out of 1,000",
            "el 5 por ciento",
            "2 de cada 100",
        ] {
            assert!(rate(text).is_some(), "{text}");
        }
        for text in [
            "15 mg once a day",
            "ages 2 to 11",
            "2 of 3 trials",
            "in 2023",
            "de 12 a 17 años",
            "one fifth of the skin",
        ] {
            assert_eq!(rate(text), None, "{text}");
        }
    }
}
