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

use std::collections::BTreeSet;
use std::fs;
use std::process::Command;

use drug_compare::pack::walk::{Path, Visitor};
use drug_compare::pack::{Cite, MOST_AREAS, Phrases, Problem, Text, read};
use serde_json::{Value, json};

mod broken;

fn pack(path: &str) -> Value {
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

#[test]
fn every_pack_is_sound() {
    for path in ["packs/jak-eczema.json", "tests/fixtures/packs/tea-leaves.json"] {
        let problems = read::read(&pack(path).to_string()).err().unwrap_or_default();
        assert_eq!(problems, [], "{path}");
    }
}

#[test]
fn every_broken_pack_names_its_problems_and_their_places() {
    for case in broken::cases(include_str!("fixtures/broken.json")) {
        let problems = read::read(&case.pack.to_string()).expect_err(&case.name);
        assert_eq!(problems, case.problems, "{}", case.name);
    }
}

#[test]
fn what_is_no_pack_is_said_to_be_none() {
    for json in ["null", "3", "[]", "\"pack\""] {
        assert_eq!(read::read(json), Err(vec![Problem::new("", "a pack is a JSON object")]));
    }
}

/// The made-up pack as it is written, with something put in once before some of its text.
fn with(put: &str, before: &str) -> String {
    let text = fs::read_to_string("tests/fixtures/packs/tea-leaves.json").unwrap();
    let (start, end) = text.split_once(before).unwrap();
    format!("{start}{put}{before}{end}")
}

/// The broken packs of a file have been parsed before: of a key that stands twice they would keep one.
#[test]
fn a_key_that_stands_twice_is_named_with_its_place() {
    let cases = [
        (r#""warnings": [], "#, r#""warnings""#, "/warnings", "`warnings` stands here twice"),
        (r#""$schema": "", "#, r#""$schema""#, "/$schema", "`$schema` stands here twice"),
        (r#""en": "Green tea", "#, r#""en": "Compare"#, "/title/en", "`en` stands here twice"),
        (r#""es": "Boca", "#, r#""es": "Cabeza""#, "/areas/0/name/es", "`es` stands here twice"),
        (r#""en": [], "#, r#""en": ["#, "/effects/0/synonyms/en", "`en` stands here twice"),
        (r#""effects": [], "#, r#""effects": ["#, "/risks/0/effects", "duplicate field `effects`"),
        (r#""reason": "not-studied", "#, r#""reason""#, "/gaps/0/reason", "duplicate field `reason`"),
    ];
    for (put, before, path, message) in cases {
        let text = with(put, before);
        assert_ne!(serde_json::from_str::<Value>(&text).ok(), None, "{put} is JSON");
        let problems = read::read(&text).expect_err(put);
        assert!(problems.contains(&Problem::new(path, message)), "{put}: {problems:?}");
    }
}

#[test]
fn a_pack_has_as_many_areas_as_a_filter_has_room_for() {
    let mut pack = pack("tests/fixtures/packs/tea-leaves.json");
    let areas = pack["areas"].as_array_mut().unwrap();
    let area = |number| json!({ "id": format!("area-{number}"), "name": { "en": "Area", "es": "Zona" } });
    areas.extend((areas.len()..MOST_AREAS).map(area));
    assert_eq!(read::read(&pack.to_string()).err(), None);
    pack["areas"].as_array_mut().unwrap().push(area(MOST_AREAS));
    let problem = Problem::new("/areas", "a pack has at most 64 areas, and here are 65");
    assert_eq!(read::read(&pack.to_string()), Err(vec![problem]));
}

#[test]
fn one_fault_does_not_hide_another() {
    let mut pack = pack("tests/fixtures/packs/tea-leaves.json");
    *pack.pointer_mut("/effects/0/area").unwrap() = "elbow".into();
    *pack.pointer_mut("/effects/1/action").unwrap() = 3.into();
    let paths: Vec<String> =
        read::read(&pack.to_string()).unwrap_err().into_iter().map(|problem| problem.path).collect();
    assert_eq!(paths, ["/effects/1/action", "/effects/0/area"]);
}

#[test]
fn a_fault_keeps_its_place_behind_one_that_could_not_be_read() {
    let mut pack = pack("tests/fixtures/packs/tea-leaves.json");
    *pack.pointer_mut("/effects/0/action").unwrap() = 3.into();
    *pack.pointer_mut("/effects/1/area").unwrap() = "elbow".into();
    *pack.pointer_mut("/title").unwrap() = "Tea".into();
    let paths: Vec<String> =
        read::read(&pack.to_string()).unwrap_err().into_iter().map(|problem| problem.path).collect();
    assert_eq!(paths, ["/effects/0/action", "/title", "/effects/1/area"]);
}

#[test]
fn what_was_checked_before_is_read_alike() {
    let text = fs::read_to_string("packs/jak-eczema.json").unwrap();
    assert!(read::read(&text) == read::embedded(&text));
}

/// Where the walk meets a text, phrases or citations.
#[derive(Default)]
struct Met(BTreeSet<String>);

impl Visitor for Met {
    fn text(&mut self, at: &Path, _: &Text) {
        self.0.insert(at.to_string());
    }
    fn phrases(&mut self, at: &Path, _: &Phrases) {
        self.0.insert(at.to_string());
    }
    fn cites(&mut self, at: &Path, _: &[Cite]) {
        self.0.insert(at.to_string());
    }
}

/// Where the JSON has words in languages or citations.
fn worded(json: &Value, at: &str, found: &mut BTreeSet<String>) {
    let items: Vec<(String, &Value)> = match json {
        Value::Object(fields) => fields.iter().map(|(key, value)| (key.clone(), value)).collect(),
        Value::Array(items) => {
            items.iter().enumerate().map(|(index, value)| (index.to_string(), value)).collect()
        }
        _ => return,
    };
    if json.get("en").is_some() || at.ends_with("/cites") {
        found.insert(at.to_owned());
    }
    for (step, value) in items {
        worded(value, &format!("{at}/{step}"), found);
    }
}

#[test]
fn a_walk_leaves_nothing_out() {
    for path in ["packs/jak-eczema.json", "tests/fixtures/packs/tea-leaves.json"] {
        let json = pack(path);
        let (mut met, mut found) = (Met::default(), BTreeSet::new());
        read::read(&json.to_string()).unwrap().walk(&mut met);
        worded(&json, "", &mut found);
        assert_eq!(found.difference(&met.0).collect::<Vec<_>>(), Vec::<&String>::new(), "{path}");
    }
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

/// The types tell the schema, and the reader by how it reads each list: nothing but this holds the two together.
#[test]
fn a_pack_may_leave_out_what_its_schema_does_not_require() {
    let schema = pack("packs/pack.schema.json");
    let required: BTreeSet<&str> =
        schema["required"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
    let fields = schema["properties"].as_object().unwrap().keys().map(String::as_str);
    let missed = |field: &&str| {
        let mut pack = pack("tests/fixtures/packs/tea-leaves.json");
        pack.as_object_mut().unwrap().remove(*field);
        let problems = read::read(&pack.to_string()).err().unwrap_or_default();
        let missing =
            [format!("missing list `{field}`; an empty one is []"), format!("missing field `{field}`")];
        problems.iter().any(|problem| problem.path.is_empty() && missing.contains(&problem.message))
    };
    assert_eq!(fields.filter(missed).collect::<BTreeSet<_>>(), required);
}
