//! docs/ACCESSIBILITY.md names the test that holds each promise: it is there.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail loudly")]

use std::fs;
use std::path::Path;

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
