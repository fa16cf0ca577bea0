//! Reading one value through serde: what it is, or what is wrong with its shape and where.

use serde::de::DeserializeOwned;

/// Why a value cannot be read, and where below it.
pub struct Fault {
    /// A JSON Pointer from the value that was to be read.
    pub path: String,
    pub message: String,
}

/// Reads a value from JSON.
///
/// # Errors
/// The first thing in it that is not of this type's shape.
pub fn read<T: DeserializeOwned>(json: &str) -> Result<T, Fault> {
    serde_json::from_str(json).map_err(|error| Fault::of(&error, json))
}

impl Fault {
    /// What an error says that was met in this text.
    pub fn of(error: &serde_json::Error, json: &str) -> Fault {
        let before: usize =
            json.split_inclusive('\n').take(error.line().saturating_sub(1)).map(str::len).sum();
        let read = json.get(..before + error.column()).unwrap_or(json);
        Fault { path: place(read), message: message(error) }
    }
}

/// A key as a step of a JSON Pointer (RFC 6901).
pub fn step(key: &str) -> String {
    format!("/{}", key.replace('~', "~0").replace('/', "~1"))
}

/// Where in an array or an object a parser is.
enum Level<'t> {
    Item(usize),
    /// Behind a key, which still has its quotes.
    Field(&'t str),
    /// Before the first key, or between two fields.
    Object,
}

/// The place of a fault, from what the parser had read of a sound text when it met it: up to the end of a value or
/// a key, or up to the bracket of a value that should have none.
///
/// `serde_path_to_error` says the same from inside of every visitor, for 8,400 B more of the shipped wasm.
fn place(read: &str) -> String {
    let mut levels = Vec::new();
    let mut rest = read;
    while let Some(mark) = rest.chars().next() {
        let (token, after) = rest.split_at(if mark == '"' { quoted(rest) } else { mark.len_utf8() });
        match (mark, levels.last_mut()) {
            ('{', _) => levels.push(Level::Object),
            ('[', _) => levels.push(Level::Item(0)),
            ('}' | ']', _) => drop(levels.pop()),
            (',', Some(Level::Item(index))) => *index += 1,
            (',', Some(field)) => *field = Level::Object,
            ('"', Some(field @ Level::Object)) => *field = Level::Field(token),
            _ => {}
        }
        rest = after;
    }
    let steps = levels.iter().map(|level| match level {
        Level::Item(index) => format!("/{index}"),
        Level::Field(key) => step(&serde_json::from_str::<String>(key).unwrap_or_default()),
        Level::Object => String::new(),
    });
    steps.collect()
}

/// How long the string is that a text begins with, quotes and all.
fn quoted(text: &str) -> usize {
    let mut escaped = false;
    let end = text.bytes().skip(1).position(|byte| {
        let ends = byte == b'"' && !escaped;
        escaped = byte == b'\\' && !escaped;
        ends
    });
    end.map_or(text.len(), |end| end + 2)
}

/// What serde says, without the line and column: they count from the start of this value.
fn message(error: &serde_json::Error) -> String {
    let said = error.to_string();
    said.rsplit_once(" at line ").map_or(said.clone(), |(said, _)| said.to_owned())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde::Deserialize;

    use super::{place, read};
    use crate::pack::Date;

    #[derive(Debug, Default, Deserialize)]
    #[serde(deny_unknown_fields)]
    #[expect(dead_code, reason = "only their shape matters")]
    struct Outer {
        #[serde(default)]
        inner: Vec<Inner>,
        #[serde(default)]
        words: BTreeMap<String, Vec<String>>,
    }

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    #[expect(dead_code, reason = "only their shape matters")]
    struct Inner {
        size: u8,
        day: Option<Date>,
    }

    fn path(json: &str) -> Option<String> {
        read::<Outer>(json).err().map(|fault| fault.path)
    }

    #[test]
    fn every_kind_of_fault_has_its_place() {
        let cases = [
            (r#"{"inner": [{"size": 3}, {"size": "3", "day": "2026"}]}"#, "/inner/1/size"),
            (r#"{"inner": [{"size": 300}]}"#, "/inner/0/size"),
            (r#"{"inner": [{"size": [3]}]}"#, "/inner/0/size"),
            (r#"{"inner": [{"size": {"a": 1}}]}"#, "/inner/0/size"),
            (r#"{"inner": [{"size": 3, "day": "May"}]}"#, "/inner/0/day"),
            (r#"{"inner": [{"day": "2026"}]}"#, "/inner/0"),
            (r#"{"inner": [{"size": 3}, {}]}"#, "/inner/1"),
            (r#"{"inner": [{"size": 3, "colour": 4}]}"#, "/inner/0/colour"),
            (r#"{"inner": [{"size": 3}, 4]}"#, "/inner/1"),
            (r#"{"inner": 4}"#, "/inner"),
            (r#"{"inner": {}}"#, "/inner"),
            (r#"{"words": {"en": ["a", "b"], "es": ["a", null]}}"#, "/words/es/1"),
            (r#"{"words": {"a/b~\"c\"": ["{", 1]}}"#, r#"/words/a~1b~0"c"/1"#),
            (r#"{"words": {"é\\": ["ü\\\"", 1]}}"#, "/words/é\\/1"),
            ("4", ""),
        ];
        for (json, at) in cases {
            assert_eq!(path(json).as_deref(), Some(at), "{json}");
            let spread = json.replace(", ", " ,\n ").replace(": ", "\n:\n ");
            assert_eq!(path(&spread).as_deref(), Some(at), "{spread}");
        }
    }

    #[test]
    fn a_text_that_ends_anywhere_has_a_place() {
        let cases = [
            ("", ""),
            ("\"", ""),
            ("]}", ""),
            (",", ""),
            ("[[", "/0/0"),
            ("[1,", "/1"),
            (r#"{"a""#, "/a"),
            (r#"{"a": [{}, {"b": 1, "#, "/a/1"),
            // A key that is cut off has no name yet.
            (r#"{"a"#, "/"),
            (r#"{"a\""#, "/"),
        ];
        for (read, at) in cases {
            assert_eq!(place(read), at, "{read}");
        }
    }
}
