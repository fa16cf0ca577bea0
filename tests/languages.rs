//! Every file that CONTRIBUTING.md names for a language speaks each language that the widget has.
#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

use std::fs;
use std::path::PathBuf;

use drug_compare::words::LOCALES;
use serde_json::{Map, Value};

/// The files of the row "a language", `<lang>` in some of them.
fn files() -> Vec<String> {
    let manual = fs::read_to_string("CONTRIBUTING.md").unwrap();
    let row = manual.lines().find_map(|line| line.strip_prefix("| **a language** | ")).unwrap().to_owned();
    let room = row.split(" | ").next().unwrap();
    let names = room.split('`').skip(1).step_by(2);
    names.filter(|name| name.contains('.')).map(str::to_owned).collect()
}

/// How a language is named in a list of languages, remarks and tests aside: in Rust, JSON and PHP, in JavaScript, in a file's name, in a budget.
fn names(text: &str, lang: &str) -> bool {
    let said = text.split("#[cfg(test)]").next().unwrap_or(text).lines();
    let said = said.filter(|line| !line.trim_start().starts_with(['/', '*'])).collect::<Vec<_>>().join("\n");
    let ways = [
        format!("\"{lang}\""),
        format!("'{lang}'"),
        format!(" {lang}:"),
        format!(".{lang}."),
        format!("-{lang} ="),
    ];
    ways.iter().any(|way| said.contains(way))
}

#[test]
fn each_file_for_a_language_has_them_all() {
    let files = files();
    assert!(files.len() > 8, "{files:?}");
    let mut lacking = Vec::new();
    for (lang, _) in LOCALES {
        for file in &files {
            let path = file.replace("<lang>", lang);
            let speaks = fs::read_to_string(&path).is_ok_and(|text| path != *file || names(&text, lang));
            if !speaks {
                lacking.push(format!("{path}: {lang}"));
            }
        }
    }
    assert_eq!(lacking, Vec::<String>::new());
}

/// The names of all words that the shell says in a language, with those of their group.
fn words_of_the_shell(lang: &str) -> Vec<String> {
    let text = fs::read_to_string(format!("locales/shell/{lang}.json")).unwrap();
    let groups: Map<String, Value> = serde_json::from_str(&text).unwrap();
    let of = |(group, words): (&String, &Value)| {
        let words = words.as_object().unwrap().keys();
        words.map(|word| format!("{group}.{word}")).collect::<Vec<_>>()
    };
    groups.iter().flat_map(of).collect()
}

#[test]
fn the_shell_says_the_same_in_every_language() {
    for (lang, _) in LOCALES {
        assert_eq!(words_of_the_shell(lang), words_of_the_shell("en"), "{lang}");
    }
}

/// Words in a script would be read by no test. They are found by how they are written: a value per language.
#[test]
fn no_script_of_the_shell_has_words_of_its_own() {
    let scripts = fs::read_dir("shell").unwrap().map(|entry| entry.unwrap().path());
    let speaking =
        scripts.filter(|path| fs::read_to_string(path).is_ok_and(|text| text.contains("\n  en: ")));
    assert_eq!(speaking.collect::<Vec<_>>(), Vec::<PathBuf>::new());
}
