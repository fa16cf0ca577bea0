//! The theming table of docs/EMBEDDING.md is made from styles/tokens.css, and leaves nothing out.
#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

const PREFIX: &str = "--drug-compare-";
const HEAD: &str = "| property | default | what it colours |\n| --- | --- | --- |\n";

/// `--dc-…: var(--drug-compare-NAME, DEFAULT); /* WORDS */` as a row of the table.
fn row(line: &str) -> Option<String> {
    let (code, comment) = line.trim().split_once("; /* ")?;
    let (_, promise) = code.split_once(": var(")?;
    let (name, default) = promise.strip_suffix(')')?.split_once(", ")?;
    Some(format!("| `{name}` | `{default}` | {} |\n", comment.strip_suffix(" */")?))
}

fn table() -> String {
    let tokens = fs::read_to_string("styles/tokens.css").unwrap();
    HEAD.to_owned() + &tokens.lines().filter_map(row).collect::<String>()
}

/// Every file below a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let below = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    below.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

/// Every property that some stylesheet lets a host set.
fn promised() -> BTreeSet<String> {
    let files = files(Path::new("styles")).into_iter().map(|file| fs::read_to_string(file).unwrap());
    let names = |css: String| {
        css.split("var(")
            .filter_map(|piece| piece.split([',', ')']).next())
            .filter(|name| name.starts_with(PREFIX))
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    files.flat_map(names).collect()
}

#[test]
fn the_table_is_what_the_stylesheet_says() {
    let manual = fs::read_to_string("docs/EMBEDDING.md").unwrap();
    let (_, rest) = manual.split_once("<!-- theming -->").unwrap();
    let (written, _) = rest.split_once("<!-- /theming -->").unwrap();
    let wanted = table();
    assert!(
        written.trim() == wanted.trim(),
        "docs/EMBEDDING.md: between `<!-- theming -->` and `<!-- /theming -->` belongs:\n\n{wanted}"
    );
}

#[test]
fn every_property_a_host_may_set_is_in_the_table() {
    let table = table();
    let missing: Vec<String> =
        promised().into_iter().filter(|name| !table.contains(&format!("| `{name}` |"))).collect();
    assert_eq!(missing, Vec::<String>::new(), "styles/tokens.css: a promise needs a comment on its line");
}
