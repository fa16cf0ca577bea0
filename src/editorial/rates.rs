//! Rates stand in observations, where they have a comparator, people and weeks; never in prose.

use super::passages::Passage;
use crate::pack::problem::tell;
use crate::pack::{Pack, Problem};

/// Words between two numbers that always make a rate of them: "1 in 5", "1 de cada 5".
const EACH: [&str; 10] =
    ["in", "in every", "out of", "out of every", "of every", "en", "en cada", "de cada", "por cada", "per"];
/// Words between two numbers that make a rate of them where the second counts people.
const OF: [&str; 3] = ["of", "de", "por"];
const AFTER: [&str; 3] = ["%", "percent", "por ciento"];
const NUMBERS: [&str; 22] = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "uno", "dos", "tres",
    "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "una", "un",
];
const SHARES: [&str; 12] = [
    "half", "third", "thirds", "quarter", "quarters", "fifth", "tenth", "mitad", "tercio", "cuarto",
    "quinto", "décimo",
];
const PEOPLE: [&str; 19] = [
    "people",
    "patients",
    "users",
    "those",
    "adults",
    "children",
    "teens",
    "men",
    "women",
    "personas",
    "pacientes",
    "usuarios",
    "quienes",
    "adultos",
    "niños",
    "adolescentes",
    "hombres",
    "mujeres",
    "gente",
];

/// The cut-off of the labels' tables.
const BOUNDS: [&str; 3] = ["1 of 100", "1 de 100", "1 de cada 100"];

/// What is no prose, and may hold a strength: "1.5% cream".
const NAMES: [&str; 4] = ["/name", "/term", "/strengths", "/form_words"];

/// The rates that stand in prose.
pub(super) fn in_prose(pack: &Pack, passages: &[Passage]) -> Vec<Problem> {
    let drugs = drugs(pack);
    let mut found = Vec::new();
    for passage in passages.iter().filter(|passage| !NAMES.iter().any(|name| passage.path.ends_with(name))) {
        for (lang, text) in passage.text.iter() {
            if tells_of_the_illness(&passage.path, text, &drugs) {
                continue;
            }
            let text = if may_name_bound(&passage.path) { without_bound(text) } else { text.to_owned() };
            if let Some(rate) = rate(&text) {
                let place = &passage.path;
                tell!(
                    found,
                    "{place}/{lang}",
                    "`{rate}` is a rate: it belongs into an observation, with its comparator"
                );
            }
        }
    }
    found
}

/// The drugs and their class, in every language and lower case.
fn drugs(pack: &Pack) -> Vec<String> {
    let names = pack.drugs.iter().flat_map(|drug| [&*drug.brand, &*drug.generic]);
    let class = pack.head.class.iter().map(|(_, class)| class);
    names.chain(class).map(str::to_lowercase).collect()
}

/// How many people have an illness, or get over it, is no rate of a drug: "About" may say it where no drug is named.
fn tells_of_the_illness(path: &str, text: &str, drugs: &[String]) -> bool {
    let text = text.to_lowercase();
    path.starts_with("/background/") && !drugs.iter().any(|drug| text.contains(drug.as_str()))
}

/// What a table leaves out is told by a bound, which is no rate of a drug.
fn may_name_bound(path: &str) -> bool {
    path.starts_with("/gaps/") || path.ends_with("/cut_off")
}

fn without_bound(text: &str) -> String {
    BOUNDS.iter().fold(text.to_owned(), |text, bound| text.replace(bound, ""))
}

/// The first rate in a text: "4%", "3 of 100", "one in ten", "half of the people".
pub fn rate(text: &str) -> Option<String> {
    let text = text.to_lowercase().replace('%', " % ").replace("per cent", "percent");
    let words: Vec<&str> = text
        .split_whitespace()
        .map(|word| word.trim_matches(|mark: char| !mark.is_alphanumeric() && mark != '%'))
        .collect();
    (0..words.len()).find_map(|at| {
        let (first, rest) = words.get(at..)?.split_first()?;
        if SHARES.contains(first) { share(first, rest) } else { pair(first, rest) }
    })
}

/// "half of the people"; "one fifth of the skin" is none.
fn share(first: &str, rest: &[&str]) -> Option<String> {
    let (of, whole) = rest.split_first()?;
    let people = whole.iter().take(3).find(|word| PEOPLE.contains(word))?;
    matches!(*of, "of" | "the" | "de").then(|| format!("{first} {of} {people}"))
}

/// A number and what it is a share of.
fn pair(first: &str, rest: &[&str]) -> Option<String> {
    let number =
        |word: &str| word.starts_with(|digit: char| digit.is_ascii_digit()) || NUMBERS.contains(&word);
    if !number(first) {
        return None;
    }
    if let Some(after) = AFTER.iter().find(|after| starts(rest, after)) {
        return Some(format!("{first} {after}"));
    }
    let between = EACH.iter().chain(&OF).filter(|between| starts(rest, between));
    let between = between.max_by_key(|between| between.len())?;
    let mut after = rest.iter().skip(between.split(' ').count());
    let second = after.next().filter(|second| number(second) && !is_year(second))?;
    // "2 of 3 trials" counts things; a share of people is of people, or of ten or more.
    let large = second.replace(',', "").parse::<u32>().is_ok_and(|count| count >= 10)
        || matches!(*second, "ten" | "diez");
    let people = after.take(2).any(|word| PEOPLE.contains(word));
    (large || people || EACH.contains(between)).then(|| format!("{first} {between} {second}"))
}

fn is_year(word: &str) -> bool {
    word.len() == 4 && (word.starts_with("19") || word.starts_with("20"))
}

fn starts(words: &[&str], phrase: &str) -> bool {
    phrase.split(' ').enumerate().all(|(index, word)| words.get(index) == Some(&word))
}

#[cfg(test)]
mod tests {
    use super::rate;

    #[test]
    fn rates_are_found() {
        for text in [
            "In 4% of people",
            "3 of 100 had it",
            "one in ten",
            "About 1 in 5 got better",
            "two out of every three",
            "4 of 5 people",
            "12 out of 1,000",
            "2.6 per 100 years",
            "Half of the people",
            "a third of patients",
            "el 5 por ciento",
            "2 de cada 100",
            "uno de cada cinco",
            "1 en 10",
            "la mitad de las personas",
        ] {
            assert!(rate(text).is_some(), "{text}");
        }
    }

    #[test]
    fn other_numbers_are_no_rates() {
        for text in [
            "15 mg once a day",
            "ages 2 to 11",
            "2 of 3 trials",
            "one in 2023",
            "two of the drugs",
            "de 12 a 17 años",
            "la semana 2 en los tres estudios",
            "one fifth of the skin",
            "la quinta parte de la piel",
            "150,000 per mm3",
        ] {
            assert_eq!(rate(text), None, "{text}");
        }
    }
}
