//! Where there is no browser, importing the script does nothing; where there is half of one, it takes nothing down.

use std::path::Path;
use std::process::Command;

use browser_tests::Dist;
use serde_json::Value;

/// The script's address, as node imports it.
fn script() -> String {
    format!("file://{}", Dist::built().file("embed/drug-compare.js").canonicalize().unwrap().display())
}

/// Runs node, and expects it to have nothing to say.
fn assert_silent(node: &mut Command) {
    let node = node.output().expect("node is there: it bundles the script");
    let said = [node.stdout, node.stderr].map(|text| String::from_utf8_lossy(&text).into_owned());
    assert!(node.status.success(), "{}", said.concat());
    assert_eq!(said.concat(), "");
}

#[test]
fn importing_does_nothing_and_throws_nothing() {
    let program = format!(
        "const before = Object.getOwnPropertyNames(globalThis).length;
        await import(\"{}\");
        if (Object.getOwnPropertyNames(globalThis).length !== before) throw new Error('a new global');",
        script()
    );
    assert_silent(Command::new("node").args(["--input-type=module", "--eval", &program]));
}

#[test]
fn in_jsdom_the_facts_stay() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("frameworks/jsdom.cjs");
    assert_silent(Command::new("node").arg(page).arg(script()));
}

/// Every file of the folder for publishers.
fn published() -> Vec<String> {
    let folder = std::fs::read_dir(Dist::built().file("embed")).unwrap();
    let mut files: Vec<String> =
        folder.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    files.sort();
    files
}

/// The snippet links to the facts, the manual to all the rest.
#[test]
fn the_package_has_all_that_publishers_get() {
    let npm = Command::new("npm")
        .args(["pack", "--dry-run", "--json", "--offline", "--ignore-scripts"])
        .current_dir(Dist::built().file("embed"))
        .output()
        .expect("npm is there: it brings what bundles the script");
    assert!(npm.status.success(), "{}", String::from_utf8_lossy(&npm.stderr));
    let packed: Value = serde_json::from_slice(&npm.stdout).unwrap();
    let mut files: Vec<&str> =
        packed[0]["files"].as_array().unwrap().iter().map(|file| file["path"].as_str().unwrap()).collect();
    files.sort_unstable();
    assert_eq!(files, published());
}

#[test]
fn the_manual_names_every_file_that_publishers_get() {
    let manual = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/EMBEDDING.md");
    let manual = std::fs::read_to_string(manual).unwrap();
    let (_, table) = manual.split_once("| file | what it is |").unwrap();
    let (table, _) = table.split_once("\n\n").unwrap();
    let named = |file: &String| table.contains(&format!("`{file}`"));
    let unnamed: Vec<String> =
        published().into_iter().filter(|file| !file.ends_with(".wasm") && !named(file)).collect();
    assert_eq!(unnamed, Vec::<String>::new());
}
