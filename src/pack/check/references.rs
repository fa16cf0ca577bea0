//! References lead somewhere, addresses are `https`, and sources say whose they are.

use crate::pack::lists::Lists;
use crate::pack::read::List;
use crate::pack::walk::{Kind, Path, Record, Visitor};
use crate::pack::{Cite, Head, Id, Problem};

pub fn check(lists: &Lists, head: Option<&Head>, problems: &mut Vec<Problem>) {
    let mut references = References { known: Known::of(lists), problems };
    if let Some(head) = head {
        head.walk(&mut references);
    }
    lists.walk(&mut references);
    doses(lists, problems);
    sources(lists, problems);
}

/// The ids there are, those of unreadable records among them, each list sorted.
struct Known<'a>(Vec<Vec<&'a str>>);

impl<'a> Known<'a> {
    fn of(lists: &'a Lists) -> Self {
        fn sorted<'a, T: Record + 'a>(list: &'a List<T>) -> Vec<&'a str> {
            let sound = list.iter().map(|(_, record)| record.id().as_ref());
            let mut ids: Vec<&str> = sound.chain(list.broken().iter().map(AsRef::as_ref)).collect();
            ids.sort_unstable();
            ids
        }
        Known(vec![
            sorted(&lists.sources),
            sorted(&lists.drugs),
            sorted(&lists.topics),
            sorted(&lists.risks),
            sorted(&lists.warnings),
            sorted(&lists.areas),
            sorted(&lists.effects),
            sorted(&lists.benefits),
            sorted(&lists.studies),
            sorted(&lists.matters),
        ])
    }

    fn has(&self, kind: Kind, id: &Id) -> bool {
        let among = |list: usize| self.0.get(list).is_some_and(|ids| ids.binary_search(&id.as_ref()).is_ok());
        match kind {
            Kind::Source => among(0),
            Kind::Drug => among(1),
            Kind::Topic => among(2),
            Kind::Risk => among(3),
            Kind::Warning => among(4),
            Kind::Area => among(5),
            Kind::Effect => among(6),
            Kind::Outcome => among(6) || among(7),
            Kind::Study => among(8),
            Kind::Matter => among(9),
        }
    }
}

struct References<'a> {
    known: Known<'a>,
    problems: &'a mut Vec<Problem>,
}

impl Visitor for References<'_> {
    fn cites(&mut self, at: &Path, cites: &[Cite]) {
        for (index, cite) in cites.iter().enumerate() {
            if !self.known.has(Kind::Source, &cite.source) {
                let path = format!("{}/{index}/source", at.pointer());
                self.problems.push(Problem::new(path, format!("no source is called `{}`", cite.source)));
            }
        }
    }

    fn refer(&mut self, at: &Path, kind: Kind, id: &Id) {
        if !self.known.has(kind, id) {
            let what = match kind {
                Kind::Source => "source",
                Kind::Drug => "drug",
                Kind::Topic => "topic",
                Kind::Risk => "risk",
                Kind::Warning => "warning",
                Kind::Area => "area",
                Kind::Effect => "effect",
                Kind::Outcome => "effect or benefit",
                Kind::Study => "study",
                Kind::Matter => "matter",
            };
            self.problems.push(Problem::new(at.pointer(), format!("no {what} is called `{id}`")));
        }
    }

    fn url(&mut self, at: &Path, url: &str) {
        if !url.starts_with("https://") {
            self.problems.push(Problem::new(at.pointer(), format!("`{url}` is not an https address")));
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
