//! Broken packs: the made-up pack with one thing changed, and the problems that follow.

use drug_compare::pack::Problem;
use serde_json::Value;

pub struct Case {
    pub name: String,
    pub pack: Value,
    pub problems: Vec<Problem>,
}

/// The made-up pack with each of these changes.
pub fn cases(changes: &str) -> Vec<Case> {
    let sound: Value = serde_json::from_str(include_str!("../fixtures/packs/tea-leaves.json")).unwrap();
    let changes: Vec<Value> = serde_json::from_str(changes).unwrap();
    changes.iter().map(|change| case(sound.clone(), change)).collect()
}

fn case(mut pack: Value, change: &Value) -> Case {
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let (parent, last) = change["at"].as_str().unwrap().rsplit_once('/').unwrap();
    match pack.pointer_mut(parent).unwrap() {
        Value::Object(fields) if change.get("remove").is_some() => {
            fields.remove(last).unwrap();
        }
        Value::Object(fields) => {
            fields.insert(last.to_owned(), change["set"].clone());
        }
        Value::Array(items) if change.get("remove").is_some() => {
            items.remove(last.parse().unwrap());
        }
        Value::Array(items) => items[last.parse::<usize>().unwrap()] = change["set"].clone(),
        other => panic!("nothing can be changed in {other}"),
    }
    let problem = |problem: &Value| Problem::new(text(&problem["path"]), text(&problem["message"]));
    Case {
        name: text(&change["name"]),
        pack,
        problems: change["problems"].as_array().unwrap().iter().map(problem).collect(),
    }
}
