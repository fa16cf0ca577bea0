//! References lead somewhere, addresses are `https`, and sources say whose they are.

use std::collections::HashSet;

use crate::pack::address::is_address;
use crate::pack::problem::tell;
use crate::pack::unread::Unread;
use crate::pack::walk::{Path, Target, Visitor};
use crate::pack::{Arm, DoseId, DrugId, Pack, Problem, SourceKind, Study};

pub fn check(pack: &Pack, unread: &Unread, problems: &mut Vec<Problem>) {
    let mut known = Known(unread.ids().map(|(list, id)| (format!("/{list}"), id.to_string())).collect());
    pack.walk(&mut known);
    pack.walk(&mut References { known, problems });
    doses(pack, problems);
    sources(pack, problems);
    corrections(pack, problems);
}

/// The ids there are, those of unreadable records among them, each after its list.
struct Known(HashSet<(String, String)>);

impl Visitor for Known {
    fn id(&mut self, at: &Path, id: &str) {
        self.0.insert((at.list(), id.to_owned()));
    }
}

struct References<'a> {
    known: Known,
    problems: &'a mut Vec<Problem>,
}

impl Visitor for References<'_> {
    fn refer(&mut self, at: &Path, target: Target, id: &str) {
        let (what, lists): (&str, &[&str]) = match target {
            Target::Source => ("source", &["/sources"]),
            Target::Drug => ("drug", &["/drugs"]),
            Target::Topic => ("topic", &["/topics"]),
            Target::Risk => ("risk", &["/risks"]),
            Target::Warning => ("warning", &["/warnings"]),
            Target::Area => ("area", &["/areas"]),
            Target::Effect => ("effect", &["/effects"]),
            Target::Benefit => ("benefit", &["/benefits"]),
            Target::Outcome => ("effect or benefit", &["/effects", "/benefits"]),
            Target::Study => ("study", &["/studies"]),
            Target::Matter => ("matter", &["/matters"]),
            Target::Concept => ("concept", &["/concepts"]),
            Target::Fact => ("fact", &["/facts"]),
            Target::Situation => ("situation", &["/situations"]),
        };
        if !lists.iter().any(|list| self.known.0.contains(&((*list).to_owned(), id.to_owned()))) {
            tell!(self.problems, "{at}", "no {what} is called `{id}`");
        }
    }

    fn address(&mut self, at: &Path, address: &str) {
        if !is_address(address) {
            tell!(self.problems, "{at}", "`{address}` is not an https address");
        }
    }
}

/// Doses are named within their drug: arms and gaps may only name doses their drug has.
fn doses(pack: &Pack, problems: &mut Vec<Problem>) {
    for (index, study) in pack.studies.iter().enumerate() {
        for (number, arm) in study.arms.iter().enumerate() {
            let place = format_args!("/studies/{index}/arms/{number}/dose");
            match (&arm.drug, &arm.dose) {
                (Some(drug), Some(dose)) if again(number, arm, study) => {
                    tell!(
                        problems,
                        "{place}",
                        "another arm already has `{drug}` `{dose}`: one of the two would be shown nowhere"
                    );
                }
                (Some(drug), Some(dose)) if lacks(pack, drug, dose) => {
                    tell!(problems, "{place}", "`{drug}` has no dose `{dose}`");
                }
                (Some(_), None) => tell!(problems, "{place}", "an arm with a drug names its dose"),
                (None, Some(_)) => tell!(problems, "{place}", "a dose needs its drug"),
                _ => {}
            }
        }
        if study.arm(&study.without).is_none() {
            tell!(problems, "/studies/{index}/without", "no arm of this study is called `{}`", study.without);
        }
    }
    for (index, gap) in pack.gaps.iter().enumerate() {
        for (number, dose) in gap.doses.iter().enumerate().filter(|(_, dose)| lacks(pack, &gap.drug, dose)) {
            tell!(problems, "/gaps/{index}/doses/{number}", "`{}` has no dose `{dose}`", gap.drug);
        }
    }
}

/// Whether an earlier arm has the drug and dose of this one: most often it was copied.
fn again(number: usize, arm: &Arm, study: &Study) -> bool {
    study.arms.iter().take(number).any(|earlier| (&earlier.drug, &earlier.dose) == (&arm.drug, &arm.dose))
}

/// Whether the drug is there, and without this dose.
fn lacks(pack: &Pack, drug: &DrugId, dose: &DoseId) -> bool {
    pack.drug(drug).is_some_and(|drug| drug.dose(dose).is_none())
}

/// Secondary texts are only of use with their country and year.
fn sources(pack: &Pack, problems: &mut Vec<Problem>) {
    for (index, source) in pack.sources.iter().enumerate() {
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
        match (source.kind == SourceKind::Editors, &source.url) {
            (false, None) => tell!(problems, "/sources/{index}", "missing field `url`"),
            (true, Some(_)) => tell!(problems, "/sources/{index}/url", "{NO_ADDRESS}"),
            _ => {}
        }
    }
}

/// A pack travels to sites that its makers do not know: an address in it would be nobody's, or the wrong one's.
const NO_ADDRESS: &str =
    "no address of ours: the site that shows a pack says where to write (attribute `contact`)";

fn corrections(pack: &Pack, problems: &mut Vec<Problem>) {
    for (lang, words) in pack.head.publication.corrections.iter() {
        if ["://", "www.", "@"].iter().any(|mark| words.contains(mark)) {
            tell!(problems, "/publication/corrections/{lang}", "{NO_ADDRESS}");
        }
    }
}
