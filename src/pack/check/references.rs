//! References lead somewhere, addresses are `https`, and sources say whose they are.

use crate::pack::lists::{LISTS, Lists};
use crate::pack::walk::{Path, Target, Visitor};
use crate::pack::{Head, Id, Problem};

pub fn check(lists: &Lists, head: Option<&Head>, problems: &mut Vec<Problem>) {
    let mut known = Vec::new();
    for (field, list) in LISTS.iter().zip(lists.all()) {
        let sound = list.sound().iter().map(|(_, id)| id);
        known.extend(sound.chain(list.broken()).map(|id| (field.name, id.as_ref())));
    }
    known.sort_unstable();
    lists.walk(head, &mut References { known, problems });
    doses(lists, problems);
    sources(lists, problems);
}

struct References<'a> {
    /// The ids there are, those of unreadable records among them, each after its list; sorted.
    known: Vec<(&'static str, &'a str)>,
    problems: &'a mut Vec<Problem>,
}

impl Visitor for References<'_> {
    fn refer(&mut self, at: &Path, target: Target, word: &str) {
        let (what, lists): (&str, &[&'static str]) = match target {
            Target::Address => {
                if !word.starts_with("https://") {
                    self.problems
                        .push(Problem::new(at.pointer(), format!("`{word}` is not an https address")));
                }
                return;
            }
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
            self.problems.push(Problem::new(at.pointer(), format!("no {what} is called `{word}`")));
        }
    }
}

/// Doses are named within their drug: arms and gaps may only name doses their drug has.
fn doses(lists: &Lists, problems: &mut Vec<Problem>) {
    let has = |drug: &Id, dose: &Id| {
        let mut known = lists.drugs.iter().filter(|(_, record)| record.id == *drug).peekable();
        known.peek().is_none() || known.any(|(_, record)| record.doses.iter().any(|own| own.id == *dose))
    };
    for (index, study) in lists.studies.iter() {
        for (number, arm) in study.arms.iter().enumerate() {
            let path = || format!("/studies/{index}/arms/{number}/dose");
            match (&arm.drug, &arm.dose) {
                (Some(drug), Some(dose)) if !has(drug, dose) => {
                    problems.push(Problem::new(path(), format!("`{drug}` has no dose `{dose}`")));
                }
                (Some(_), None) => problems.push(Problem::new(path(), "an arm with a drug names its dose")),
                (None, Some(_)) => problems.push(Problem::new(path(), "a dose needs its drug")),
                _ => {}
            }
        }
        if !study.arms.iter().any(|arm| arm.id == study.without) {
            let message = format!("no arm of this study is called `{}`", study.without);
            problems.push(Problem::new(format!("/studies/{index}/without"), message));
        }
    }
    for (index, gap) in lists.gaps.iter() {
        for (number, dose) in gap.doses.iter().enumerate().filter(|(_, dose)| !has(&gap.drug, dose)) {
            let message = format!("`{}` has no dose `{dose}`", gap.drug);
            problems.push(Problem::new(format!("/gaps/{index}/doses/{number}"), message));
        }
    }
}

/// Secondary texts are only of use with their country and year.
fn sources(lists: &Lists, problems: &mut Vec<Problem>) {
    for (index, source) in lists.sources.iter() {
        let code = source.country.as_bytes();
        if code.len() != 2 || !code.iter().all(u8::is_ascii_uppercase) {
            let message = format!("`{}` is not a country: two capital letters, like US", source.country);
            problems.push(Problem::new(format!("/sources/{index}/country"), message));
        }
        if source.secondary && source.published.is_none() {
            let message = "a secondary source needs its year (`published`)";
            problems.push(Problem::new(format!("/sources/{index}/published"), message));
        }
    }
}
