//! The search's answers beside red flags, on the set they were tuned with.
//!
//! `tests/fixtures/queries/README.md` has its form. The floors are the last measured figures; what they say of
//! queries that nobody tuned to stands in `tests/unseen.rs`.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may stop at a fault"
)]

use std::path::Path;

use drug_compare::explore::{DEFAULT_LIMIT, Hit, Index, Kind, To};
use drug_compare::pack::{self, Pack};

/// What a hit is, in the words of the sets: a kind and an id.
fn answer<'p>(pack: &'p Pack, first: Option<&Hit>) -> (&'static str, &'p str) {
    match first.map(|hit| (hit.kind, hit.to)) {
        None => ("nothing", ""),
        Some((Kind::Absent, _)) | Some((_, None)) => ("absent", ""),
        Some((_, Some(To::Effect(place)))) => ("effect", &pack.effects[place].id),
        Some((_, Some(To::Topic(place)))) => ("topic", &pack.topics[place].id),
        Some((_, Some(To::Drug(place)))) => ("drug", &pack.drugs[place].id),
    }
}

#[test]
fn what_is_said_is_what_is_answered() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("packs/jak-eczema.json");
    let pack = pack::read::read(&std::fs::read_to_string(path).unwrap()).expect("the pack is valid");
    let index = Index::of(&pack);
    let [mut right, mut wanted, mut silent, mut nothings] = [0_usize; 4];
    for line in include_str!("fixtures/queries/tuned-answers.tsv").lines().skip(1) {
        let [typed, lang, kinds, ids, ..] = line.split('\t').collect::<Vec<_>>()[..] else {
            panic!("{line}")
        };
        let hits = index.search(typed, lang, DEFAULT_LIMIT);
        let (kind, id) = answer(&pack, hits.iter().find(|hit| !hit.kind.alarms()));
        let met = kinds.split('|').any(|wanted| wanted == kind)
            && (ids.is_empty() || ids.split('|').any(|one| one == id));
        if kinds == "nothing" {
            nothings += 1;
            // A red flag may point at effects of its own.
            silent += usize::from(
                hits.iter().any(|hit| hit.kind.alarms()) || hits.iter().all(|hit| hit.effect().is_none()),
            );
        } else {
            wanted += 1;
            right += usize::from(met);
        }
    }
    println!("right first {right} of {wanted}\nhonest nothings {silent} of {nothings}");
    assert!(right * 100 >= wanted * 98, "right first {right} of {wanted}");
    assert!(silent * 1000 >= nothings * 995, "honest nothings {silent} of {nothings}");
}
