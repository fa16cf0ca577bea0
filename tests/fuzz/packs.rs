//! Any bytes and any pack are read or refused, and every pack that is accepted is drawn, whole.

use std::cell::Cell;
use std::fs;
use std::rc::Rc;

use allocation_counter::measure;
use drug_compare::explore::Index;
use drug_compare::pack::{Pack, Problem, read};
use drug_compare::ui::paper::summary;
use drug_compare::ui::{Extent, static_page};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::TestRunner;
use serde_json::{Map, Value, json};

use crate::actions::{actions, after};
use crate::plan::cases;
use crate::states::{live, page_of, paper};
use crate::texts::{any_length, text};

/// A small change to a pack at a place that is drawn by chance.
#[derive(Clone, Debug)]
enum Change {
    Put(Value),
    Remove,
    /// Once more at the end of its list.
    Twice,
    /// What stands under the same name elsewhere.
    Borrow(prop::sample::Index),
    /// Other words, where there are words.
    Say(String),
    Add(i64),
}

fn changes() -> impl Strategy<Value = Vec<(prop::sample::Index, Change)>> {
    let odd = prop_oneof![
        Just(Value::Null),
        Just(json!([])),
        Just(json!({})),
        Just(json!({"en": ""})),
        Just(json!(0)),
        Just(json!(-1)),
        Just(json!(255)),
        Just(json!(u32::MAX)),
        Just(json!(u64::MAX)),
        Just(json!(1.5)),
        Just(json!(1e300)),
        any::<bool>().prop_map(Value::from),
        text().prop_map(Value::from),
        select(&["<1", "100", "0", "0.01", "9999", "0000-01", "2026-12-31", "none", "https://", "a.b"][..])
            .prop_map(Value::from),
    ];
    let change = prop_oneof![
        2 => odd.prop_map(Change::Put),
        3 => Just(Change::Remove),
        1 => Just(Change::Twice),
        3 => any::<prop::sample::Index>().prop_map(Change::Borrow),
        6 => any_length().prop_map(Change::Say),
        2 => (-3_i64..300).prop_map(Change::Add),
    ];
    vec((any::<prop::sample::Index>(), change), 1..5)
}

/// Every place below a value.
fn places(value: &Value, at: &str, found: &mut Vec<String>) {
    let below: Vec<(String, &Value)> = match value {
        Value::Object(fields) => {
            fields.iter().map(|(key, value)| (key.replace('~', "~0").replace('/', "~1"), value)).collect()
        }
        Value::Array(items) => {
            items.iter().enumerate().map(|(index, value)| (index.to_string(), value)).collect()
        }
        _ => return,
    };
    for (step, value) in below {
        found.push(format!("{at}/{step}"));
        places(value, &format!("{at}/{step}"), found);
    }
}

fn changed(sound: &Value, changes: Vec<(prop::sample::Index, Change)>) -> Value {
    let mut pack = sound.clone();
    for (at, change) in changes {
        let mut all = Vec::new();
        places(&pack, "", &mut all);
        let Some(place) = (!all.is_empty()).then(|| at.get(&all).clone()) else { break };
        apply(&mut pack, &place, change, &all);
    }
    pack
}

fn apply(pack: &mut Value, place: &str, change: Change, all: &[String]) {
    let (parent, last) = place.rsplit_once('/').unwrap();
    let named = |other: &&String| other.rsplit_once('/').is_some_and(|(_, own)| own == last);
    let borrowed = match &change {
        Change::Borrow(from) => {
            let same: Vec<&String> = all.iter().filter(named).collect();
            pack.pointer(from.get(same.as_slice()).as_str()).cloned()
        }
        _ => None,
    };
    let own = pack.pointer_mut(place).unwrap();
    match change {
        Change::Put(value) => *own = value,
        Change::Borrow(_) => *own = borrowed.unwrap_or_default(),
        Change::Say(words) if own.is_string() => *own = words.into(),
        Change::Add(more) => {
            if let Some(number) = own.as_i64() {
                *own = number.saturating_add(more).into();
            }
        }
        Change::Say(_) => {}
        Change::Twice => {
            let copy = own.clone();
            if let Value::Array(items) = pack.pointer_mut(parent).unwrap() {
                items.push(copy);
            }
        }
        Change::Remove => match pack.pointer_mut(parent).unwrap() {
            Value::Object(fields) => drop(fields.remove(last)),
            Value::Array(items) => drop(items.remove(last.parse().unwrap())),
            _ => {}
        },
    }
}

/// Reads a text as hosts' packs are read. What is refused names places that are there, and neither reading nor what
/// it tells is out of proportion.
fn read(text: &str) -> Result<Pack, Vec<Problem>> {
    let mut outcome = Err(Vec::new());
    let taken = measure(|| outcome = read::read(text)).bytes_total;
    let length = text.len() as u64;
    assert!(taken <= 100 * length + 200_000, "{taken} bytes were taken to read {length}");
    if let Err(problems) = &outcome {
        assert!(!problems.is_empty());
        // What is too deep for this one is refused by ours as well.
        let json = serde_json::from_str::<Value>(text).ok();
        for problem in problems {
            // What is missing has its place, too.
            let parent = problem.path.rsplit_once('/').map_or("", |(parent, _)| parent);
            let there = json.as_ref().is_none_or(|json| json.pointer(parent).is_some());
            assert!(there, "no such place: {problem}");
            assert!(!problem.message.is_empty());
        }
        let told: usize = problems.iter().map(|problem| problem.path.len() + problem.message.len()).sum();
        assert!(told <= 20 * text.len() + 10_000, "{told} bytes of problems for {}", text.len());
    }
    outcome
}

pub fn file(path: &str) -> Value {
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

/// Draws changed packs and, of the accepted ones, every view in a drawn state. Enough must be accepted.
fn drawn(sound: &Value, bounded: u32, least: f64) {
    let config = cases(bounded);
    let count = config.cases;
    let (accepted, all) = (Cell::new(0_u32), Cell::new(0_u32));
    let original = read::read(&sound.to_string()).unwrap();
    let strategy = (changes(), actions(&original), text(), any::<bool>(), 0_u8..6);
    let run = TestRunner::new(config).run(&strategy, |(changes, actions, query, spanish, view)| {
        all.set(all.get() + 1);
        if let Ok(pack) = read(&changed(sound, changes).to_string()) {
            accepted.set(accepted.get() + 1);
            let pack = Rc::new(pack);
            let state = after(&pack, actions);
            let lang = if spanish { "es" } else { "en" };
            let html = match view {
                0 => static_page(&pack, lang, "p-", 2, Extent::Facts),
                1 => static_page(&pack, lang, "p-", 2, Extent::Snippet),
                2 => static_page(&pack, lang, "p-", 1, Extent::Page),
                3 => paper(&pack, &state),
                4 => summary(&page_of(&pack, &state, "2026-11-30"), &state),
                _ => live(&pack, &state),
            };
            prop_assert!(!html.is_empty());
            Index::of(&pack).search(&query, lang, 10);
        }
        Ok(())
    });
    if let Err(found) = run {
        panic!("{found}");
    }
    let share = f64::from(accepted.get()) / f64::from(all.get());
    println!("{count} changed packs, {:.0} % accepted and drawn", 100.0 * share);
    assert!(share >= least, "too few are accepted to say anything of what is drawn: {share}");
}

#[test]
fn every_accepted_change_of_a_fixture_is_drawn() {
    drawn(&file("tests/fixtures/packs/tea-leaves.json"), 160, 0.2);
}

#[test]
fn every_accepted_change_of_the_shipped_pack_is_drawn() {
    drawn(&file("packs/jak-eczema.json"), 20, 0.1);
}

#[test]
fn any_bytes_are_read_or_refused() {
    let sound = fs::read_to_string("tests/fixtures/packs/tea-leaves.json").unwrap();
    let edits = vec((any::<prop::sample::Index>(), any::<u8>()), 0..6);
    proptest!(cases(400), |(edits in edits, end in any::<prop::sample::Index>(), cut: bool, text in any_length())| {
        let mut bytes = sound.clone().into_bytes();
        if cut {
            bytes.truncate(end.index(bytes.len()));
        }
        for (at, byte) in edits {
            if !bytes.is_empty() {
                let at = at.index(bytes.len());
                bytes[at] = byte;
            }
        }
        let _ = read(&String::from_utf8_lossy(&bytes));
        let _ = read(&text);
    });
}

#[test]
fn depth_is_refused_wherever_it_stands() {
    let sound = file("tests/fixtures/packs/tea-leaves.json");
    // Where a schema is said to be is not read.
    let fields = sound.as_object().unwrap().keys().filter(|field| *field != "$schema");
    let fields: Vec<String> = fields.cloned().collect();
    for (open, close) in [("[", "]"), ("{\"en\":", "}"), ("[{\"id\":", "}]")] {
        let deep = open.repeat(20_000) + "1" + &close.repeat(20_000);
        assert!(read(&deep).is_err());
        for field in &fields {
            let mut parts: Map<String, Value> = sound.as_object().unwrap().clone();
            parts.insert(field.clone(), json!("DEEP"));
            let text = Value::from(parts).to_string().replacen("\"DEEP\"", &deep, 1);
            assert!(read(&text).is_err(), "{field}");
        }
    }
}

#[test]
fn a_large_pack_takes_steps_in_proportion() {
    for (list, times) in [("/sources", 300), ("/effects", 250), ("/observations", 250), ("/warnings", 40)] {
        // Neither sound nor unsound records make it slow.
        for unsound in [false, true] {
            let (few, many) = (with_copies(list, times, unsound), with_copies(list, LARGER * times, unsound));
            let (few, many) = (steps_to_read(&few), steps_to_read(&many));
            assert!(many < 2 * u64::from(LARGER) * few, "{list}, unsound: {unsound}: {few}, then {many}");
        }
    }
}

/// So many times larger packs are compared: what grows with the square would be 8 * 8 times as much.
const LARGER: u32 = 8;

/// A pack with copies of the first record of a list; with `unsound` every second record has a field too many.
fn with_copies(list: &str, times: u32, unsound: bool) -> String {
    let mut pack = file("tests/fixtures/packs/tea-leaves.json");
    let items = pack.pointer_mut(list).unwrap().as_array_mut().unwrap();
    let record = items[0].clone();
    items.extend((0..times).map(|number| {
        let mut copy = record.clone();
        copy["id"] = json!(format!("copy-{number}"));
        copy
    }));
    for item in items.iter_mut().step_by(2).filter(|_| unsound) {
        item["unknown"] = json!(1);
    }
    pack.to_string()
}

/// Bytes that reading takes from memory: steps that no busy machine makes more.
fn steps_to_read(pack: &str) -> u64 {
    let steps = measure(|| {
        let _ = read(pack);
    });
    steps.bytes_total
}
