//! Turns the words, the stylesheet and the pack into what the widget embeds.
//!
//! Words become one Rust struct, so that a language with a missing word does not compile.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a build that cannot go on stops with a message"
)]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use serde_json::{Map, Value};

fn main() {
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    let embedded = env::var("DRUG_COMPARE_PACK").expect(".cargo/config.toml names the embedded pack");
    println!("cargo::rerun-if-env-changed=DRUG_COMPARE_PACK");
    for watched in ["locales", "styles", PAPER, &embedded] {
        println!("cargo::rerun-if-changed={watched}");
    }
    fs::write(out.join("words.rs"), words(Path::new("locales"))).expect("OUT_DIR can be written");
    fs::write(out.join("search.rs"), languages(Path::new("locales/search"))).expect("OUT_DIR can be written");
    fs::write(out.join("style.css"), stylesheet(Path::new("styles"))).expect("OUT_DIR can be written");
    fs::write(out.join("paper.css"), minified(&[Path::new(PAPER).into()])).expect("OUT_DIR can be written");
    fs::write(out.join("pack.json"), pack(Path::new(&embedded))).expect("OUT_DIR can be written");
}

fn json(path: &Path) -> Value {
    let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// What a search knows of languages, as Rust. `WORDS`: every word with how much it says as a mark behind it,
/// all languages together and in alphabetical order, because the index merges them with the sorted words of a
/// pack. `SECTIONS`: the other headings with their words.
fn languages(folder: &Path) -> String {
    let mut says: BTreeMap<String, char> = BTreeMap::new();
    let mut sections = String::new();
    for path in sorted(folder, "txt") {
        let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let telling: Vec<&str> = text.lines().filter(|line| !line.starts_with('#')).collect();
        for section in telling.join(",").split('[').skip(1) {
            let (name, words) = section.split_once(']').expect("a heading ends");
            let words = words.split(',').map(str::trim).filter(|word| !word.is_empty());
            let words: Vec<&str> = words.collect();
            let Some((_, mark)) = SAYING.iter().find(|(saying, _)| *saying == name) else {
                writeln!(sections, "    ({name:?}, {:?}),", words.join(","))
                    .expect("a string can be written");
                continue;
            };
            for word in words {
                // A word under two headings, or in two languages, has the mark that says less.
                let known = says.entry(word.into()).or_insert(*mark);
                *known = (*known).min(*mark);
            }
        }
    }
    let count = says.len();
    let says: String = says.iter().map(|(word, mark)| format!("{word}{mark}")).collect();
    format!(
        "const WORDS: &str = {says:?};\n/// How many words [`words`] gives.\npub const WORD_COUNT: usize = {count};\nconst HEADINGS: &[(&str, &str)] = &[\n{sections}];\n"
    )
}

/// The headings that tell how much their words say, with their marks, from least to most. A word of the last
/// says nothing unless the pack uses it.
const SAYING: [(&str, char); 4] = [("fills", 'A'), ("light", 'B'), ("strong", 'C'), ("everyday", 'D')];

/// The pack without white space outside of strings. Not parsed and printed again: that would silently drop
/// one of two equal keys, which `pack::keyed` reports.
fn pack(path: &Path) -> String {
    json(path);
    let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let (mut quoted, mut escaped) = (false, false);
    let kept = |letter: &char| {
        let kept = quoted || !letter.is_ascii_whitespace();
        quoted ^= *letter == '"' && !escaped;
        escaped = *letter == '\\' && !escaped;
        kept
    };
    text.chars().filter(kept).collect()
}

fn words(folder: &Path) -> String {
    let mut files: Vec<_> = sorted(folder, "json");
    files.sort_by_key(|path| !path.ends_with("en.json"));
    let locales: Vec<(String, Map<String, Value>)> = files
        .iter()
        .map(|path| {
            let code = path.file_stem().expect("a file has a name").to_string_lossy().into_owned();
            let Value::Object(words) = json(path) else { panic!("{}: not an object", path.display()) };
            (code, words)
        })
        .collect();
    let (_, first) = locales.first().expect("locales/en.json is there");
    let mut code =
        String::from("/// The widget's own words in one language; see `locales/`.\npub struct Words {\n");
    for (key, value) in first {
        let kind = if value.is_object() { "Plural" } else { "&'static str" };
        writeln!(code, "    pub {key}: {kind},").expect("a string can be written");
    }
    code += "}\n\n/// Every language with its words.\npub static LOCALES: &[(&str, Words)] = &[\n";
    for (lang, words) in &locales {
        assert!(
            words.keys().eq(first.keys()),
            "locales/{lang}.json: keys differ from en.json: {}",
            differing(first, words)
        );
        writeln!(code, "    ({lang:?}, Words {{").expect("a string can be written");
        for (key, value) in words {
            let value = match value {
                Value::Object(plural) => {
                    format!("Plural {{ one: {}, other: {} }}", plural["one"], plural["other"])
                }
                text => text.to_string(),
            };
            writeln!(code, "        {key}: {value},").expect("a string can be written");
        }
        code += "    }),\n";
    }
    code + "];\n"
}

fn differing(first: &Map<String, Value>, other: &Map<String, Value>) -> String {
    let missing = first.keys().filter(|key| !other.contains_key(*key)).map(|key| format!("-{key}"));
    let extra = other.keys().filter(|key| !first.contains_key(*key)).map(|key| format!("+{key}"));
    missing.chain(extra).collect::<Vec<_>>().join(" ")
}

/// The style of a printed visit. It is not in `styles/`, because it styles a document of its own, not widgets
/// and pages.
const PAPER: &str = "src/ui/paper/paper.css";

/// All files of `styles/` and its folders, tokens first and print last.
fn stylesheet(folder: &Path) -> String {
    let mut files = sorted(folder, "css");
    let rooms = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut rooms: Vec<_> =
        rooms.filter_map(|room| Some(room.ok()?.path())).filter(|room| room.is_dir()).collect();
    rooms.sort();
    files.extend(rooms.iter().flat_map(|room| sorted(room, "css")));
    files.sort_by_key(|path| (path.ends_with("print.css"), !path.ends_with("tokens.css")));
    minified(&files)
}

/// These files in one, without comments and indentation.
fn minified(files: &[PathBuf]) -> String {
    let mut css = String::new();
    for path in files {
        let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let mut rest = text.as_str();
        while let Some((before, after)) = rest.split_once("/*") {
            css += before;
            rest = after.split_once("*/").map_or("", |(_, after)| after);
        }
        css += rest;
    }
    css.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

fn sorted(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut files: Vec<_> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|found| found == extension))
        .collect();
    files.sort();
    files
}
