//! JSON values as both parsers hand them over, and what can be wrong with them.

use std::rc::Rc;

/// A JSON value.
#[derive(Clone, Debug, PartialEq)]
pub enum Json {
    Null,
    Bool(bool),
    Number(f64),
    Text(Rc<str>),
    List(Vec<Json>),
    /// In the order of the text.
    Object(Vec<(Rc<str>, Json)>),
}

impl Json {
    /// The value of a key of an object.
    pub fn get(&self, key: &str) -> Option<&Json> {
        match self {
            Json::Object(fields) => fields.iter().find(|(name, _)| **name == *key).map(|(_, value)| value),
            _ => None,
        }
    }

    pub fn text(&self) -> Option<&Rc<str>> {
        match self {
            Json::Text(text) => Some(text),
            _ => None,
        }
    }

    pub fn list(&self) -> Option<&[Json]> {
        match self {
            Json::List(items) => Some(items),
            _ => None,
        }
    }

    /// What it is, in a word, for messages.
    fn kind(&self) -> &'static str {
        match self {
            Json::Null => "null",
            Json::Bool(_) => "true or false",
            Json::Number(_) => "a number",
            Json::Text(_) => "a text",
            Json::List(_) => "a list",
            Json::Object(_) => "an object",
        }
    }
}

impl From<&str> for Json {
    fn from(text: &str) -> Json {
        Json::Text(Rc::from(text))
    }
}

/// Takes a field out of an object's fields; `null` counts as missing.
pub fn take(fields: &mut Vec<(Rc<str>, Json)>, name: &str) -> Option<Json> {
    let index = fields.iter().position(|(key, _)| **key == *name)?;
    Some(fields.swap_remove(index).1).filter(|json| !matches!(json, Json::Null))
}

/// Why a value cannot be read, and where below it.
#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    /// The place as a JSON Pointer (RFC 6901), from the value that was to be read.
    pub path: String,
    pub message: String,
}

impl Fault {
    pub fn new(message: impl Into<String>) -> Fault {
        Fault { path: String::new(), message: message.into() }
    }

    /// "this is a number, not a text"
    pub fn wanted(what: &str, found: &Json) -> Fault {
        Fault::new(["this is ", found.kind(), ", not ", what].concat())
    }

    /// The same fault, one step further out.
    pub fn inside(mut self, step: &str) -> Fault {
        let mut path = String::from("/");
        for letter in step.chars() {
            match letter {
                '~' => path += "~0",
                '/' => path += "~1",
                plain => path.push(plain),
            }
        }
        path += &self.path;
        self.path = path;
        self
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl From<serde_json::Value> for Json {
    fn from(value: serde_json::Value) -> Json {
        use serde_json::Value;
        match value {
            Value::Null => Json::Null,
            Value::Bool(flag) => Json::Bool(flag),
            Value::Number(number) => number.as_f64().map_or(Json::Null, Json::Number),
            Value::String(text) => Json::Text(Rc::from(text)),
            Value::Array(items) => Json::List(items.into_iter().map(Json::from).collect()),
            Value::Object(fields) => Json::Object(
                fields.into_iter().map(|(key, value)| (Rc::from(key), Json::from(value))).collect(),
            ),
        }
    }
}
