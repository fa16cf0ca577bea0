//! Reading packs: sound ones are read whole, broken ones name every problem with its place.
//!
//! `tests/bridge.rs` feeds the same broken packs to the browser's parser.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail loudly"
)]

use std::fs;
use std::process::Command;

use drug_compare::pack::{Problem, read};
use serde_json::Value;

mod broken;

fn pack(path: &str) -> Value {
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

#[test]
fn every_pack_is_sound() {
    for path in ["packs/jak-eczema.json", "tests/fixtures/packs/tea-leaves.json"] {
        let problems = read::read(pack(path).into()).err().unwrap_or_default();
        assert_eq!(problems, [], "{path}");
    }
}

#[test]
fn every_broken_pack_names_its_problems_and_their_places() {
    for case in broken::cases() {
        let problems = read::read(case.pack.into()).expect_err(&case.name);
        assert_eq!(problems, case.problems, "{}", case.name);
    }
}

#[test]
fn what_is_no_pack_is_said_to_be_none() {
    for json in ["null", "3", "[]", "\"pack\""] {
        let json: Value = serde_json::from_str(json).unwrap();
        assert_eq!(read::read(json.into()), Err(vec![Problem::new("", "a pack is a JSON object")]));
    }
}

#[test]
fn one_fault_does_not_hide_another() {
    let mut pack = pack("tests/fixtures/packs/tea-leaves.json");
    *pack.pointer_mut("/effects/0/area").unwrap() = "elbow".into();
    *pack.pointer_mut("/effects/1/action").unwrap() = 3.into();
    let paths: Vec<String> =
        read::read(pack.into()).unwrap_err().into_iter().map(|problem| problem.path).collect();
    assert_eq!(paths, ["/effects/1/action", "/effects/0/area"]);
}

#[test]
fn the_schema_is_current() {
    let printed = Command::new(env!("CARGO_BIN_EXE_pack")).arg("schema").output().unwrap().stdout;
    let kept = fs::read_to_string("packs/pack.schema.json").unwrap();
    assert!(
        String::from_utf8(printed).unwrap().trim() == kept.trim(),
        "packs/pack.schema.json is not what the types say: run `cargo xtask pack schema > packs/pack.schema.json`"
    );
}
