//! Every file that CONTRIBUTING.md names for a language speaks each language that the widget has.
#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

use std::fs;

use drug_compare::words::LOCALES;

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

/// What the shell says by itself is found by how it is written: an object with a value per language.
#[test]
fn no_words_of_the_shell_are_left_out() {
    let files = files();
    let scripts = fs::read_dir("shell").unwrap().map(|entry| entry.unwrap().path());
    let speaking =
        scripts.filter(|path| fs::read_to_string(path).is_ok_and(|text| text.contains("\n  en: ")));
    let missing: Vec<String> =
        speaking.map(|path| path.display().to_string()).filter(|path| !files.contains(path)).collect();
    assert_eq!(missing, Vec::<String>::new(), "CONTRIBUTING.md, the row of a language");
}
