//! What the manuals name is there: files of the project, and in docs/ACCESSIBILITY.md the test that holds each promise.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail loudly")]

use std::fs;
use std::path::{Path, PathBuf};

/// What stands between backticks in the manual.
fn quoted() -> Vec<String> {
    let manual = fs::read_to_string("docs/ACCESSIBILITY.md").unwrap();
    manual.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

/// The text of a file of tests, native or in browsers.
fn file(name: &str) -> Option<String> {
    let places =
        ["tests/browser/tests", "tests"].map(|folder| Path::new(folder).join(name).with_extension("rs"));
    places.iter().find_map(|place| fs::read_to_string(place).ok())
}

#[test]
fn every_test_that_is_named_is_there() {
    let named: Vec<_> = quoted().into_iter().filter(|name| name.contains("::")).collect();
    assert!(named.len() > 30, "{named:?}");
    for name in named {
        let (place, test) = name.split_once("::").unwrap();
        let text = file(place).unwrap_or_else(|| panic!("there is no {place}.rs for `{name}`"));
        // A long name is given by its beginning.
        let wanted = match test.strip_suffix('…') {
            Some(beginning) => format!("fn {beginning}"),
            None => format!("fn {test}()"),
        };
        assert!(text.contains(&wanted), "{place}.rs has no `{test}`");
    }
}

/// The folders of the project that hold code and styles.
const ROOMS: [&str; 6] = ["src", "shell", "styles", "tests", "benches", "xtask"];

/// What manuals name and the project does not hold: made by the build, or a package.
const ELSEWHERE: [&str; 2] = ["facts.css", "fuse.js"];

/// Every file below a folder, beside what was installed there.
fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true if path.ends_with("node_modules") => {}
            true => files(&path, found),
            false => found.push(path),
        }
    }
}

/// The README, CONTRIBUTING and all of `docs/`, with their texts.
fn manuals() -> Vec<(PathBuf, String)> {
    let in_docs = fs::read_dir("docs").unwrap().map(|entry| entry.unwrap().path());
    let all = ["README.md", "CONTRIBUTING.md"].map(PathBuf::from).into_iter().chain(in_docs);
    let texts = all.filter(|path| path.extension().is_some_and(|extension| extension == "md"));
    texts.map(|path| (path.clone(), fs::read_to_string(path).unwrap())).collect()
}

#[test]
fn every_file_that_a_manual_names_is_there() {
    let mut held = vec![PathBuf::from("build.rs")];
    ROOMS.iter().for_each(|room| files(Path::new(room), &mut held));
    let mut seen = 0;
    let mut missing = Vec::new();
    for (manual, text) in manuals() {
        let words = text.split(|letter: char| !letter.is_ascii_alphanumeric() && !"_-./".contains(letter));
        for name in words.map(|word| word.trim_end_matches('.')) {
            let code = [".rs", ".js", ".css"].iter().any(|end| name.len() > 3 && name.ends_with(end));
            // Under the address of a release, or of a publisher.
            let released = name.ends_with("/drug-compare.js");
            if code && !released && !ELSEWHERE.contains(&name) {
                seen += 1;
                // A manual may leave out the folders that it has just named.
                if !held.iter().any(|path| path.ends_with(name)) {
                    missing.push(format!("{}: {name}", manual.display()));
                }
            }
        }
    }
    assert!(seen > 50, "{seen}");
    assert_eq!(missing, Vec::<String>::new());
}
