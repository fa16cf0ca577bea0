//! Whatever stands where visits are saved, and whatever a host gives as a state.

use drug_compare::saved::{self, Found};
use drug_compare::snapshot;
use drug_compare::state::{Action, State};
use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};

use crate::plan::cases;
use crate::states::tea_leaves;
use crate::texts::{any_length, text};

const KEYS: [&str; 16] = [
    "drug-compare",
    "drugs",
    "doses",
    "age",
    "pinned",
    "visit",
    "matters",
    "situation",
    "questions",
    "question",
    "own",
    "pack",
    "note",
    "notes",
    "look_again",
    "onlyDiffers",
];
const WORDS: [&str; 8] = ["examplin", "samplex", "2-cups", "yawning", "adult", "wait", "2026-11-30", "en"];

/// Any JSON, mostly of keys and words that are ours.
fn json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        3 => select(WORDS.to_vec()).prop_map(Value::from),
        1 => any_length().prop_map(Value::from),
        1 => any::<i64>().prop_map(Value::from),
        1 => any::<f64>().prop_map(Value::from),
        1 => any::<bool>().prop_map(Value::from),
        1 => Just(Value::Null),
        2 => Just(json!(1)),
    ];
    leaf.prop_recursive(6, 60, 8, |inner| {
        let key = prop_oneof![8 => select(KEYS.to_vec()).prop_map(str::to_owned), 1 => text()];
        prop_oneof![
            vec(inner.clone(), 0..6).prop_map(Value::from),
            btree_map(key, inner, 0..8).prop_map(|fields| Value::Object(fields.into_iter().collect())),
        ]
    })
}

/// The same with the mark of a visit.
fn marked() -> impl Strategy<Value = String> {
    json().prop_map(|mut json| {
        if let Some(fields) = json.as_object_mut() {
            fields.insert("drug-compare".into(), json!(1));
        }
        json.to_string()
    })
}

#[test]
fn any_text_is_a_visit_or_is_left_alone() {
    let pack = tea_leaves();
    let start = State::start(&pack, "en");
    let cut = (marked(), any::<prop::sample::Index>()).prop_map(|(text, at)| {
        let end = at.index(text.len() + 1);
        text.chars().take(end).collect::<String>()
    });
    let json = json().prop_map(|json| json.to_string());
    let any = prop_oneof![4 => marked(), 1 => cut, 1 => json, 1 => any_length()];
    proptest!(cases(1_000), |(text in any)| {
        if let Found::Ours(found) = saved::read(&text) {
            let restored = found.restore(&start, &pack);
            let written = saved::write(&restored, &pack);
            let Found::Ours(again) = saved::read(&written) else { panic!("it is a visit: {written}") };
            prop_assert_eq!(again.restore(&start, &pack), restored);
        }
    });
}

#[test]
fn any_state_of_a_host_is_merged_or_ignored() {
    let pack = tea_leaves();
    let start = State::start(&pack, "en");
    proptest!(cases(1_000), |(asked in json(), text in any_length())| {
        for asked in [asked.to_string(), text] {
            let state = start.reduce(&pack, Action::Merge(snapshot::wish(&asked)));
            let handed = serde_json::to_string(&snapshot::of(&state, &pack)).unwrap();
            prop_assert_eq!(start.reduce(&pack, Action::Merge(snapshot::wish(&handed))), state);
        }
    });
}
