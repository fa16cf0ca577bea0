//! Where a risk was seen, in a few words.

use crate::pack::{Drug, Origin, OriginDrug, OriginIllness};
use crate::ui::page::Page;
use crate::ui::parts::boxed::Warned;
use crate::words::fill;

/// {this drug | the class | another} × {this illness | another}: "Seen with another drug of the group".
///
/// `drugs` are the brands whose box says it, as they stand in a sentence.
pub fn origin(page: &Page, drugs: &str, origin: &Origin) -> String {
    let words = page.words;
    let seen = match origin.drug {
        OriginDrug::This => words.seen_this,
        OriginDrug::Class => words.seen_class,
        OriginDrug::Another => words.seen_another,
    };
    let whom = match origin.illness {
        OriginIllness::This => words.in_this_illness,
        OriginIllness::Another => words.in_another_illness,
        OriginIllness::Unstated => "",
    };
    let class = page.plain(&page.pack.head.class);
    let illness = page.plain(&page.pack.head.illness);
    fill(&[seen, whom].concat(), &[("drug", drugs), ("class", &class), ("illness", &illness)])
}

/// Where a risk was seen, and the drugs whose box says so.
pub struct Seen<'a> {
    pub drugs: Vec<&'a Drug>,
    pub origin: &'a Origin,
}

/// Each origin once: what was seen with a drug itself, then what all boxes say, then what some do.
pub fn seen<'a>(warned: &[Warned<'a>]) -> Vec<Seen<'a>> {
    let origins = warned.iter().flat_map(|own| own.risk.origins.iter().map(|origin| (own.drug, origin)));
    each_once(origins, |a, b| a.illness == b.illness && a.people == b.people)
}

/// The same, and in whom: once where that is the same too.
pub fn seen_in_whom<'a>(page: &Page, origins: &[(&'a Drug, &'a Origin)]) -> Vec<Seen<'a>> {
    each_once(origins.iter().copied(), |a, b| {
        a.illness == b.illness && page.plain(&a.who) == page.plain(&b.who)
    })
}

/// What was seen with a drug itself is said of it alone.
fn each_once<'a>(
    origins: impl Iterator<Item = (&'a Drug, &'a Origin)>,
    same: impl Fn(&Origin, &Origin) -> bool,
) -> Vec<Seen<'a>> {
    let mut all: Vec<Seen> = Vec::new();
    for (drug, origin) in origins {
        let like = |own: &&mut Seen| {
            origin.drug != OriginDrug::This && own.origin.drug == origin.drug && same(own.origin, origin)
        };
        match all.iter_mut().find(like) {
            Some(own) if own.drugs.contains(&drug) => {}
            Some(own) => own.drugs.push(drug),
            None => all.push(Seen { drugs: vec![drug], origin }),
        }
    }
    all.sort_by_key(|own| (own.origin.drug != OriginDrug::This, usize::MAX - own.drugs.len()));
    all
}
