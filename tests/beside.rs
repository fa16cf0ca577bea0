//! What is said beside it neither hides a red flag nor makes one: `tests/fixtures/queries/beside.tsv` has red flags, what
//! people say around them, and complaints that are none, and every one is tried with every other.

#![allow(clippy::unwrap_used, reason = "a test may stop at a fault")]

use std::path::Path;

use drug_compare::explore::{DEFAULT_LIMIT, Index};
use drug_compare::pack::{self, Pack};

fn read(path: &str) -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

fn pack() -> Pack {
    pack::read::read(&read("packs/jak-eczema.json")).unwrap()
}

/// The texts of one kind and language.
fn texts<'t>(file: &'t str, what: &str, lang: &str) -> Vec<&'t str> {
    let row = |line: &'t str| line.split_once('\t').and_then(|(of, rest)| Some((of, rest.split_once('\t')?)));
    let rows = file.lines().filter_map(row);
    rows.filter(|(of, (own, _))| *of == what && *own == lang).map(|(_, (_, text))| text).collect()
}

fn alarms(index: &Index, typed: &str, lang: &str) -> bool {
    index.search(typed, lang, DEFAULT_LIMIT).iter().any(|hit| hit.kind.alarms())
}

#[test]
fn what_is_said_beside_a_red_flag_does_not_hide_it() {
    let (pack, file) = (pack(), read("tests/fixtures/queries/beside.tsv"));
    let index = Index::of(&pack);
    let mut hidden = Vec::new();
    for lang in ["en", "es"] {
        for flag in texts(&file, "flag", lang) {
            assert!(alarms(&index, flag, lang), "{flag}");
            let around = texts(&file, "around", lang);
            let all = around.into_iter().map(|around| around.replace('…', flag));
            hidden.extend(all.filter(|typed| !alarms(&index, typed, lang)));
        }
    }
    assert!(hidden.is_empty(), "{hidden:#?}");
}

/// In hundredths; 4 before complaints were told apart.
const MOST_ALARMED: f64 = 0.2;

#[test]
fn two_complaints_that_are_no_red_flags_make_none() {
    let (pack, file) = (pack(), read("tests/fixtures/queries/beside.tsv"));
    let index = Index::of(&pack);
    let (mut alarmed, mut of) = (Vec::new(), 0);
    for (lang, and) in [("en", " and "), ("es", " y ")] {
        let calm = texts(&file, "calm", lang);
        for (place, one) in calm.iter().enumerate() {
            assert!(!alarms(&index, one, lang), "{one}");
            for (next, other) in calm.iter().enumerate().filter(|(next, _)| *next != place) {
                let between = if (place + next) % 3 == 0 { ", " } else { and };
                let typed = format!("{one}{between}{other}");
                of += 1;
                if alarms(&index, &typed, lang) {
                    alarmed.push(typed);
                }
            }
        }
    }
    println!("{} of {of} alarm: {alarmed:#?}", alarmed.len());
    assert!(alarmed.len() as f64 * 100.0 <= f64::from(of) * MOST_ALARMED);
}
