//! What docs/EMBEDDING.md and drug-compare.d.ts promise to hosts is what the code takes and gives.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail loudly")]

use std::fs;

use drug_compare::section::Section;

/// The part of a file between two marks.
fn part(path: &str, from: &str, to: &str) -> String {
    let text = fs::read_to_string(path).unwrap();
    let (_, rest) = text.split_once(from).unwrap_or_else(|| panic!("{path} has no `{from}`"));
    rest.split_once(to).unwrap_or_else(|| panic!("{path} has no `{to}` after `{from}`")).0.to_owned()
}

/// What stands between pairs of a mark.
fn quoted(text: &str, mark: char) -> Vec<String> {
    text.split(mark).skip(1).step_by(2).map(str::to_owned).collect()
}

/// What the rows of a table begin with.
fn rows(table: &str) -> Vec<String> {
    table
        .lines()
        .filter_map(|row| quoted(row.strip_prefix("| `").map(|_| row)?, '`').into_iter().next())
        .collect()
}

fn sorted(mut names: Vec<String>) -> Vec<String> {
    names.sort();
    names
}

#[test]
fn the_attributes_are_those_that_the_element_observes() {
    let observed = sorted(quoted(&part("shell/options.js", "ATTRIBUTES = [", "]"), '"'));
    assert!(observed.len() > 5, "{observed:?}");
    let manual = part("docs/EMBEDDING.md", "### Attributes", "###");
    assert_eq!(sorted(rows(&manual)), observed, "docs/EMBEDDING.md");
    let typed = part("shell/drug-compare.d.ts", "interface DrugCompareAttributes {", "}");
    let names = typed.lines().filter_map(|line| line.split_once("?:")).map(|(name, _)| name.trim());
    let names = names.map(|name| name.trim_matches('"').to_owned()).collect();
    assert_eq!(sorted(names), observed, "shell/drug-compare.d.ts");
}

#[test]
fn the_sections_are_all_that_a_host_may_choose_in_their_order() {
    let row = part("docs/EMBEDDING.md", "| `sections` | of `", "`");
    let chosen = Section::ALL.into_iter().filter(|section| !section.is_always_shown());
    let chosen: Vec<&str> = chosen.map(Section::id).collect();
    assert_eq!(row.split(' ').collect::<Vec<_>>(), chosen);
    let parsed = Section::ALL.map(|section| Section::parse(section.id()));
    assert_eq!(parsed, Section::ALL.map(Some));
    assert_eq!(["red-flags", "Card", "card ", ""].map(Section::parse), [None; 4], "no host chooses these");
}

#[test]
fn the_kinds_of_hits_are_those_that_a_search_gives() {
    let code = part("src/explore/answer/hit.rs", "pub fn id(self) -> &'static str {", "    }\n\n");
    let kinds = quoted(&code, '"');
    assert!(kinds.len() > 5, "{kinds:?}");
    let manual = part("docs/EMBEDDING.md", "| `kind` of a hit |", "\n\n");
    assert_eq!(rows(&manual), kinds, "docs/EMBEDDING.md");
    assert_eq!(
        quoted(&part("shell/drug-compare.d.ts", "  kind: ", ";"), '"'),
        kinds,
        "shell/drug-compare.d.ts"
    );
}
