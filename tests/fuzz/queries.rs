//! Any text may be searched for.

use allocation_counter::measure;
use drug_compare::explore::{DEFAULT_LIMIT, Index, To, fold};
use drug_compare::pack::Pack;
use proptest::prelude::*;

use crate::plan::cases;
use crate::states::{jak_eczema, tea_leaves};
use crate::texts::any_length;

/// So many bytes are taken from memory at most, whatever the length of the query.
const MOST_BYTES: u64 = 2_000_000;

fn search(pack: &Pack, index: &Index, query: &str, lang: &str) {
    let mut hits = Vec::new();
    let taken = measure(|| hits = index.search(query, lang, DEFAULT_LIMIT)).bytes_total;
    assert!(taken < MOST_BYTES, "{taken} bytes for {} of a query", query.len());
    let alarms = hits.iter().filter(|hit| hit.kind.alarms()).count();
    assert!(alarms <= 1 && hits.len() <= DEFAULT_LIMIT + alarms, "{hits:?}");
    assert!(hits.iter().skip(1).all(|hit| !hit.kind.alarms()), "an alarm stands in front: {hits:?}");
    for hit in &hits {
        let there = match hit.to {
            Some(To::Effect(place)) => place < pack.effects.len(),
            Some(To::Topic(place)) => place < pack.topics.len(),
            Some(To::Drug(place)) => place < pack.drugs.len(),
            None => true,
        };
        assert!(there && !hit.matched.is_empty(), "{hit:?}");
    }
    assert_eq!(hits, index.search(query, lang, DEFAULT_LIMIT));
}

#[test]
fn any_text_is_searched_for() {
    for (pack, bounded) in [(tea_leaves(), 120), (jak_eczema(), 10)] {
        let index = Index::of(&pack);
        proptest!(cases(bounded), |(query in any_length(), spanish: bool)| {
            search(&pack, &index, &query, if spanish { "es" } else { "en" });
        });
    }
}

#[test]
fn texts_of_ten_megabytes_take_no_more_than_short_ones() {
    let pack = tea_leaves();
    let index = Index::of(&pack);
    for piece in ["a", "yawning ", " ", "—", "ñ", "e\u{301}", "👩‍👩‍👧", "ألم ", "\u{0}", "chest pain and ", "no "]
    {
        search(&pack, &index, &piece.repeat(10_000_000 / piece.len()), "en");
    }
}

#[test]
fn folding_twice_changes_nothing_and_makes_nothing_longer() {
    proptest!(cases(2_000), |(text in any_length())| {
        let folded = fold(&text);
        prop_assert!(folded.len() <= 2 * text.len());
        prop_assert_eq!(fold(&folded), folded);
    });
}
