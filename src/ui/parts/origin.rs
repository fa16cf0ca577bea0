//! Where a risk was seen, in a few words.

use crate::pack::{Origin, OriginDrug, OriginIllness};
use crate::ui::page::Page;
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
