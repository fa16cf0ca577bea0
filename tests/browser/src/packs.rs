//! Packs that hosts bring: the made-up one of the fixtures, whole and broken.

use serde_json::{Value, json};

/// The made-up tea leaves: two drugs, and as small as a whole pack can be.
pub fn tea() -> Value {
    serde_json::from_str(include_str!("../../fixtures/packs/tea-leaves.json")).expect("the fixture is JSON")
}

/// Another sound pack: the same leaves under another name.
pub fn other_tea() -> Value {
    let mut pack = tea();
    pack["id"] = json!("other-leaves");
    pack["title"] = json!({ "en": "Compare other leaves", "es": "Comparar otras hojas" });
    pack
}

/// The made-up tea leaves, in which every text that readers see is these words. At which words a meaning is offered stays:
/// it is looked for in texts.
pub fn says(words: &str) -> Value {
    let mut pack = tea();
    say(&mut pack, "", words);
    pack
}

/// Beside what stands under a language, what is the same in all of them. A number to call that is none is refused.
const SAID: [&str; 8] = ["en", "es", "brand", "generic", "maker", "publisher", "licence", "at"];

fn say(value: &mut Value, under: &str, words: &str) {
    match value {
        Value::String(text) if SAID.contains(&under) => words.clone_into(text),
        Value::Array(items) => items.iter_mut().for_each(|item| say(item, under, words)),
        Value::Object(fields) => {
            let shown = fields.iter_mut().filter(|(key, _)| *key != "forms");
            shown.for_each(|(key, value)| say(value, key, words));
        }
        _ => {}
    }
}

/// A pack with two faulty records, one in its shape and one in its meaning, and where the faults are.
pub fn broken_tea() -> (Value, [&'static str; 2]) {
    let mut pack = tea();
    let faults = ["/effects/2/action", "/observations/0/effect"];
    for fault in faults {
        *pack.pointer_mut(fault).expect("the fixture has it") = json!("never-heard-of");
    }
    (pack, faults)
}

/// What speaks of drugs and effects by name.
const LEFT_OUT: [&str; 11] = [
    "card",
    "facts",
    "warnings",
    "risks",
    "gaps",
    "changes",
    "matters",
    "situations",
    "questions",
    "red_flags",
    "benefits",
];

/// A pack as large as asked for: so many drugs, and an effect of every name with a number for each drug.
pub fn huge(drugs: usize, effects: &[String]) -> Value {
    let tea = tea();
    let mut pack = tea.clone();
    for list in LEFT_OUT {
        pack[list] = json!([]);
    }
    pack["drugs"] = (0..drugs).map(|drug| made_up_drug(&tea["drugs"][0], drug)).collect();
    pack["studies"] = (0..drugs).map(|drug| made_up_study(&tea["studies"][0], drug)).collect();
    pack["effects"] =
        effects.iter().enumerate().map(|(place, name)| effect(&tea["effects"][0], place, name)).collect();
    let pairs = (0..drugs).flat_map(|drug| (0..effects.len()).map(move |effect| (drug, effect)));
    pack["observations"] =
        pairs.map(|(drug, effect)| observation(&tea["observations"][0], drug, effect)).collect();
    pack
}

fn made_up_drug(like: &Value, place: usize) -> Value {
    let mut drug = like.clone();
    drug["id"] = json!(format!("drug-{place}"));
    drug["brand"] = json!(format!("Drug {place:02}"));
    drug["doses"] = json!([like["doses"][0]]);
    drug["boxed_warning"] = json!("none");
    drug
}

fn made_up_study(like: &Value, place: usize) -> Value {
    let mut study = like.clone();
    study["id"] = json!(format!("study-{place}"));
    study["arms"] = json!([like["arms"][0], like["arms"][1]]);
    study["arms"][1]["drug"] = json!(format!("drug-{place}"));
    study
}

fn effect(like: &Value, place: usize, name: &str) -> Value {
    let mut effect = like.clone();
    effect["id"] = json!(format!("effect-{place}"));
    for field in ["name", "term"] {
        effect[field] = json!({ "en": name, "es": name });
    }
    effect["synonyms"] = json!({ "en": [], "es": [] });
    effect
}

fn observation(like: &Value, drug: usize, effect: usize) -> Value {
    let count = (drug * 7 + effect * 3) % 60;
    json!({
        "id": format!("study-{drug}.effect-{effect}"),
        "effect": format!("effect-{effect}"),
        "study": format!("study-{drug}"),
        "shown": true,
        "values": [{ "arm": "water", "count": count / 2 }, { "arm": "1-cup", "count": count }],
        "cites": like["cites"],
    })
}
