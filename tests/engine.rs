//! The engine knows nothing of any one class of drugs: that is all in the pack.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail loudly")]

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

/// Every file below a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { found.extend(files(&path)) } else { found.push(path) }
    }
    found
}

/// What is in a file beside its comments, in lower case.
fn code(path: &Path) -> String {
    let text = fs::read_to_string(path).unwrap_or_default().to_lowercase();
    let lines = text.lines().map(|line| line.split("//").next().unwrap_or_default());
    lines.collect::<Vec<_>>().join("\n")
}

/// What only a pack may know: its drugs, their makers, its class and illness, its agency.
fn words_of_the_pack() -> Vec<String> {
    let pack: Value = serde_json::from_str(&fs::read_to_string("packs/jak-eczema.json").unwrap()).unwrap();
    let mut words: Vec<String> =
        ["jak", "eczema", "dermatitis", "steroid", "esteroide", "fda", "medwatch"].map(str::to_owned).into();
    for drug in pack.get("drugs").and_then(Value::as_array).unwrap() {
        let name = |field: &str| drug.get(field).and_then(Value::as_str).unwrap().to_lowercase();
        words.extend(["brand", "generic", "maker"].map(name));
    }
    words
}

#[test]
fn no_word_of_the_pack_is_in_the_code() {
    let words = words_of_the_pack();
    for folder in ["src", "locales", "styles"] {
        for path in files(Path::new(folder)) {
            let code = code(&path);
            for word in &words {
                assert!(!code.contains(word.as_str()), "{}: `{word}`", path.display());
            }
        }
    }
}

#[test]
fn every_word_of_the_locales_is_used() {
    let words: Value = serde_json::from_str(&fs::read_to_string("locales/en.json").unwrap()).unwrap();
    let code: Vec<String> = files(Path::new("src"))
        .iter()
        .map(|path| fs::read_to_string(path).unwrap().split_whitespace().collect())
        .collect();
    let is_read = |key: &str| {
        code.iter().any(|code| {
            // The methods of the words themselves say `self`.
            names(code, &format!("words.{key}"))
                || code.contains("implWords{") && names(code, &format!("self.{key}"))
        })
    };
    let unused: Vec<&String> = words.as_object().unwrap().keys().filter(|key| !is_read(key)).collect();
    assert_eq!(unused, Vec::<&String>::new());
}

/// Whether code without spaces names this field: not a longer name, nor a method.
fn names(code: &str, field: &str) -> bool {
    code.match_indices(field).any(|(at, _)| {
        let after = code[at + field.len()..].chars().next();
        after.is_some_and(|next| !next.is_alphanumeric() && !matches!(next, '_' | '('))
    })
}
