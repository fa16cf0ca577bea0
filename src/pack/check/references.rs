//! References lead somewhere, addresses are `https`, and sources say whose they are.

use crate::pack::Id;
use crate::pack::draft::Draft;
use crate::pack::problem::{Problems, tell};
use crate::pack::walk::{Path, Target, Visitor};

pub fn check(draft: &Draft, problems: &mut Problems) {
    let mut known = Vec::new();
    for (name, list) in draft.lists() {
        let sound = list.sound.iter().map(|(_, id)| id);
        known.extend(sound.chain(&list.broken).map(|id| (name, id.as_ref())));
    }
    known.sort_unstable();
    draft.walk(&mut References { known, problems });
    doses(draft, problems);
    sources(draft, problems);
}

struct References<'a> {
    /// The ids there are, those of unreadable records among them, each after its list; sorted.
    known: Vec<(&'static str, &'a str)>,
    problems: &'a mut Problems,
}

impl Visitor for References<'_> {
    fn refer(&mut self, at: &Path, target: Target, word: &str) {
        let (what, lists): (&str, &[&'static str]) = match target {
            Target::Address if word.starts_with("https://") => return,
            Target::Address => return tell!(self.problems, "{at}", "`{word}` is not an https address"),
            Target::Source => ("source", &["sources"]),
            Target::Drug => ("drug", &["drugs"]),
            Target::Topic => ("topic", &["topics"]),
            Target::Risk => ("risk", &["risks"]),
            Target::Warning => ("warning", &["warnings"]),
            Target::Area => ("area", &["areas"]),
            Target::Effect => ("effect", &["effects"]),
            Target::Outcome => ("effect or benefit", &["effects", "benefits"]),
            Target::Study => ("study", &["studies"]),
            Target::Matter => ("matter", &["matters"]),
        };
        if !lists.iter().any(|list| self.known.binary_search(&(list, word)).is_ok()) {
            tell!(self.problems, "{at}", "no {what} is called `{word}`");
        }
    }
}

/// Doses are named within their drug: arms and gaps may only name doses their drug has.
fn doses(draft: &Draft, problems: &mut Problems) {
    let has = |drug: &Id, dose: &Id| {
        let mut known = draft.drugs().filter(|(_, record)| record.id == *drug).peekable();
        known.peek().is_none() || known.any(|(_, record)| record.doses.iter().any(|own| own.id == *dose))
    };
    for (index, study) in draft.studies() {
        for (number, arm) in study.arms.iter().enumerate() {
            let place = format_args!("/studies/{index}/arms/{number}/dose");
            match (&arm.drug, &arm.dose) {
                (Some(drug), Some(dose)) if !has(drug, dose) => {
                    tell!(problems, "{place}", "`{drug}` has no dose `{dose}`");
                }
                (Some(_), None) => tell!(problems, "{place}", "an arm with a drug names its dose"),
                (None, Some(_)) => tell!(problems, "{place}", "a dose needs its drug"),
                _ => {}
            }
        }
        if !study.arms.iter().any(|arm| arm.id == study.without) {
            tell!(problems, "/studies/{index}/without", "no arm of this study is called `{}`", study.without);
        }
    }
    for (index, gap) in draft.gaps() {
        for (number, dose) in gap.doses.iter().enumerate().filter(|(_, dose)| !has(&gap.drug, dose)) {
            tell!(problems, "/gaps/{index}/doses/{number}", "`{}` has no dose `{dose}`", gap.drug);
        }
    }
}

/// Secondary texts are only of use with their country and year.
fn sources(draft: &Draft, problems: &mut Problems) {
    for (index, source) in draft.sources() {
        let country = &source.country;
        if country.len() != 2 || !country.bytes().all(|byte| byte.is_ascii_uppercase()) {
            tell!(
                problems,
                "/sources/{index}/country",
                "`{country}` is not a country: two capital letters, like US"
            );
        }
        if source.secondary && source.published.is_none() {
            tell!(problems, "/sources/{index}/published", "a secondary source needs its year (`published`)");
        }
    }
}
