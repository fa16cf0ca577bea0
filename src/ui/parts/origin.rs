//! Where a risk was seen, in a few words.

use crate::pack::{Drug, Origin, OriginDrug, OriginIllness};
use crate::ui::page::Page;
use crate::words::fill;

/// {this drug | the class | another} × {this illness | another}: "Seen with another drug of the group".
pub fn origin(page: &Page, drug: &Drug, origin: &Origin) -> String {
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
    fill(&[seen, whom].concat(), &[("drug", &drug.brand), ("class", &class), ("illness", &illness)])
}
