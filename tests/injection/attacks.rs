//! What is put in the place of texts.

use std::fs;
use std::sync::LazyLock;

use drug_compare::pack::read;
use serde_json::Value;

/// In place of an attack, to compare with.
pub const HARMLESS: &str = "Harmlessword";

/// Markup, scripts, ways out of attributes, scripts, comments, titles and styles, templates.
const MARKUP: [&str; 11] = [
    "<img src=x onerror=alert(1)>",
    "</script><script>alert(1)</script>",
    "\" onmouseover=\"alert(1)\" x=\"",
    "' onfocus='alert(1)",
    "--><svg onload=alert(1)>",
    "</title></style></textarea></noscript><iframe srcdoc=x>",
    "]]><!--<?x",
    "expression(1);}*{background:url(//evil.example)}",
    "{{constructor.constructor('alert(1)')()}}{drug}{n}{query}",
    "&lt;b&gt;&#x3c;b&#x3e;&amp;lt `${1}`\\u003cb\\x3c",
    "</drug-compare></body><a href=\"javascript:alert(1)\">x</a><base href=//evil.example>",
];

/// What packs may say: markup, and what an address would run.
pub fn attacks() -> [String; 2] {
    [MARKUP.join(" "), "javascript:alert(1)".to_owned()]
}

/// What nobody sees, and what browsers read otherwise. Packs with these are refused; readers and hosts may type them.
pub fn unseen() -> String {
    ["a\u{202e}b", "\u{2066}a\u{2067}b", "a\u{0}<img src=x onerror=alert(1)>", "a\u{1b}[31mb\u{7f}"].join(" ")
}

/// All of them.
pub fn all() -> impl Iterator<Item = String> {
    attacks().into_iter().chain([unseen()])
}

/// The made-up pack.
pub fn sound() -> Value {
    serde_json::from_str(&fs::read_to_string("tests/fixtures/packs/tea-leaves.json").unwrap()).unwrap()
}

/// The places of all texts below a value, as JSON Pointers.
fn strings(value: &Value, at: &str, found: &mut Vec<String>) {
    match value {
        Value::String(_) => found.push(at.to_owned()),
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, item)| strings(item, &format!("{at}/{index}"), found));
        }
        Value::Object(fields) => {
            fields.iter().for_each(|(key, value)| strings(value, &format!("{at}/{key}"), found));
        }
        _ => {}
    }
}

/// The places of all texts that the check of packs leaves to the editors: what it refuses there is not shown.
pub fn free() -> &'static [String] {
    static FREE: LazyLock<Vec<String>> = LazyLock::new(look);
    &FREE
}

fn look() -> Vec<String> {
    let sound = sound();
    let mut all = Vec::new();
    strings(&sound, "", &mut all);
    // Where the schema is, is not read; at which words a meaning is offered, is looked for in texts and not shown.
    all.retain(|place| place != "/$schema" && !place.contains("/forms/"));
    let accepted = |place: &String| {
        let mut pack = sound.clone();
        *pack.pointer_mut(place).unwrap() = "<b> & \"".into();
        read::read(&pack.to_string()).is_ok()
    };
    all.into_iter().filter(accepted).collect()
}

/// The pack with this in all of these places.
pub fn with(places: &[String], words: &str) -> Value {
    let mut pack = sound();
    for place in places {
        *pack.pointer_mut(place).unwrap() = words.into();
    }
    pack
}
