//! Every direct dependency has its reason, and no reason has lost its dependency.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fail loudly")]

use std::collections::BTreeSet;
use std::fs;
use std::process::Command;

use serde_json::Value;

/// What the manifests of the workspace and of npm ask for.
fn asked_for() -> BTreeSet<String> {
    let mut cargo = Command::new(env!("CARGO"));
    let said = cargo.args(["metadata", "--no-deps", "--offline", "--format-version", "1"]).output().unwrap();
    let cargo: Value = serde_json::from_slice(&said.stdout).unwrap();
    let crates =
        cargo["packages"].as_array().unwrap().iter().flat_map(|own| own["dependencies"].as_array().unwrap());
    let npm: Value = serde_json::from_str(&fs::read_to_string("xtask/npm/package.json").unwrap()).unwrap();
    let npm = npm["dependencies"].as_object().unwrap().keys().cloned();
    crates.map(|own| own["name"].as_str().unwrap().to_owned()).chain(npm).collect()
}

/// The first cells of the rows that say why.
fn justified() -> BTreeSet<String> {
    let tour = fs::read_to_string("docs/ARCHITECTURE.md").unwrap();
    let (_, table) = tour.split_once("<!-- dependencies -->").unwrap();
    let (table, _) = table.split_once("<!-- /dependencies -->").unwrap();
    let rows = table.lines().filter_map(|row| {
        let (names, why) = row.strip_prefix("| `")?.split_once(" | ")?;
        assert!(why.trim_end_matches(" |").len() > 10, "{names} needs a reason");
        Some(names)
    });
    rows.flat_map(|names| names.split(", ")).map(|name| name.trim_matches('`').to_owned()).collect()
}

#[test]
fn every_dependency_has_its_reason_in_the_tour() {
    let (asked_for, justified) = (asked_for(), justified());
    let lacking: Vec<_> = asked_for.difference(&justified).collect();
    assert!(lacking.is_empty(), "say in docs/ARCHITECTURE.md why they are there: {lacking:?}");
    let gone: Vec<_> = justified.difference(&asked_for).collect();
    assert!(gone.is_empty(), "docs/ARCHITECTURE.md has reasons for what is not there: {gone:?}");
}
