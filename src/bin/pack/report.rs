//! A pack in numbers.

use drug_compare::editorial::{Grade, Passing, Review};
use drug_compare::pack::Pack;

/// "3 drugs, 87 facts, …"
pub fn counts(pack: &Pack) -> String {
    let figures: usize = pack.observations.iter().map(|observation| observation.values.len()).sum();
    format!(
        "{} drugs, {} facts, {} effects, {} figures, {} sources, languages {}",
        pack.drugs.len(),
        pack.facts.len(),
        pack.effects.len(),
        figures,
        pack.sources.len(),
        pack.head.languages.join(" "),
    )
}

/// A line per section and language.
pub fn grades(review: &Review) -> String {
    let line = |grade: &Grade| {
        let (measure, bar) = match grade.passing {
            Passing::AtMost(bar) => ("Flesch–Kincaid", format!("≤ {bar}")),
            Passing::AtLeast(bar) => ("INFLESZ", format!("≥ {bar}")),
        };
        let Grade { section, lang, words, score, .. } = grade;
        format!("  {section:<10} {lang}  {measure:<14} {score:>5.1}  ({bar}; {words} words)")
    };
    review.grades.iter().map(line).collect::<Vec<_>>().join("\n")
}

pub fn verdict(problems: usize) -> String {
    match problems {
        0 => "no problem".to_owned(),
        1 => "1 problem".to_owned(),
        more => format!("{more} problems"),
    }
}
