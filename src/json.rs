//! JSON values as both parsers hand them over, and the reading of records from them.
//!
//! A derived deserializer for the pack's types cost 45 KB of compressed wasm; this costs a tenth.
//! It names every fault with its whole path, the same in a browser and natively.

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

/// Why a value cannot be read, and where below it.
#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    /// The path from the record to the fault, innermost first.
    path: Vec<Rc<str>>,
    pub message: String,
}

impl Fault {
    pub fn new(message: impl Into<String>) -> Fault {
        Fault { path: Vec::new(), message: message.into() }
    }

    /// "this is a number, not a text"
    pub fn wanted(what: &str, found: &Json) -> Fault {
        Fault::new(["this is ", found.kind(), ", not ", what].concat())
    }

    /// The same fault, one step further out.
    pub fn inside(mut self, step: &str) -> Fault {
        self.path.push(Rc::from(step));
        self
    }

    /// The path as a JSON Pointer (RFC 6901).
    pub fn pointer(&self) -> String {
        let mut pointer = String::new();
        for step in self.path.iter().rev() {
            pointer.push('/');
            pointer += &step.replace('~', "~0").replace('/', "~1");
        }
        pointer
    }
}

/// What can be read from JSON. The default stands in for what could not be read until the whole
/// record is refused: reading on costs less code than stopping between fields.
pub trait Read: Default {
    /// # Errors
    /// The first thing in `json` that is not of this type's shape.
    fn read(json: Json) -> Result<Self, Fault>;

    /// What a missing field means; `None` where the field has to be there.
    fn absent() -> Option<Self> {
        None
    }
}

/// The fields of an object, taken out one by one, and the first fault among them.
pub struct Fields {
    left: Vec<(Rc<str>, Json)>,
    fault: Option<Fault>,
}

impl Fields {
    /// The fields of an object; of anything else there are none, and that is the fault.
    pub fn of(json: Json) -> Fields {
        match json {
            Json::Object(left) => Fields { left, fault: None },
            other => Fields { left: Vec::new(), fault: Some(Fault::wanted("an object", &other)) },
        }
    }

    /// Reads one field. A field of another shape, or one that is missing and needed, is a fault.
    #[inline(never)]
    pub fn take<T: Read>(&mut self, name: &str) -> T {
        let read = match self.remove(name) {
            Some(json) => T::read(json).map_err(|fault| fault.inside(name)),
            None => T::absent().ok_or_else(|| Fault::new(["missing field `", name, "`"].concat())),
        };
        match read {
            Ok(value) => value,
            Err(fault) => {
                self.fault.get_or_insert(fault);
                T::default()
            }
        }
    }

    /// Takes a field out as it is; `null` counts as missing.
    pub fn remove(&mut self, name: &str) -> Option<Json> {
        let index = self.left.iter().position(|(key, _)| **key == *name)?;
        Some(self.left.swap_remove(index).1).filter(|json| !matches!(json, Json::Null))
    }

    /// What nobody has taken yet, as an object.
    pub fn rest(self) -> Json {
        Json::Object(self.left)
    }

    /// # Errors
    /// The first fault; else a field that nobody took: a slip of the pen must not lose a fact.
    pub fn end(self) -> Result<(), Fault> {
        let unknown = |name: &Rc<str>| Fault::new(["unknown field `", name, "`"].concat()).inside(name);
        let left = || self.left.first().map(|(name, _)| unknown(name));
        self.fault.or_else(left).map_or(Ok(()), Err)
    }
}

impl Read for Rc<str> {
    fn read(json: Json) -> Result<Self, Fault> {
        match json {
            Json::Text(text) => Ok(text),
            other => Err(Fault::wanted("a text", &other)),
        }
    }
}

impl Read for bool {
    fn read(json: Json) -> Result<Self, Fault> {
        match json {
            Json::Bool(flag) => Ok(flag),
            other => Err(Fault::wanted("true or false", &other)),
        }
    }

    fn absent() -> Option<Self> {
        Some(false)
    }
}

impl Read for u32 {
    fn read(json: Json) -> Result<Self, Fault> {
        match json {
            Json::Number(number)
                if number.fract() == 0.0 && (0.0..=f64::from(u32::MAX)).contains(&number) =>
            {
                Ok(number as u32)
            }
            other => Err(Fault::wanted("a whole number of 0 or more", &other)),
        }
    }
}

impl Read for u16 {
    fn read(json: Json) -> Result<Self, Fault> {
        u16::try_from(u32::read(json)?).map_err(|_| Fault::new("this number is too large"))
    }
}

impl Read for u8 {
    fn read(json: Json) -> Result<Self, Fault> {
        u8::try_from(u32::read(json)?).map_err(|_| Fault::new("this number is too large"))
    }
}

impl<T: Read> Read for Option<T> {
    fn read(json: Json) -> Result<Self, Fault> {
        T::read(json).map(Some)
    }

    fn absent() -> Option<Self> {
        Some(None)
    }
}

impl<T: Read> Read for Vec<T> {
    fn read(json: Json) -> Result<Self, Fault> {
        let Json::List(items) = json else { return Err(Fault::wanted("a list", &json)) };
        let mut list = Vec::with_capacity(items.len());
        for item in items {
            let index = list.len();
            list.push(T::read(item).map_err(|fault| fault.inside(&index.to_string()))?);
        }
        Ok(list)
    }

    fn absent() -> Option<Self> {
        Some(Vec::new())
    }
}

/// Declares a record once: its fields, its reading, its schema. No field may be unknown.
macro_rules! record {
    ($(#[$about:meta])* pub struct $name:ident { $($(#[$doc:meta])* pub $field:ident: $kind:ty,)* }) => {
        $(#[$about])*
        #[derive(Clone, Debug, Default, PartialEq)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
        pub struct $name {
            $($(#[$doc])* pub $field: $kind,)*
        }

        impl crate::json::Read for $name {
            fn read(json: crate::json::Json) -> Result<Self, crate::json::Fault> {
                let mut fields = crate::json::Fields::of(json);
                let record = $name { $($field: fields.take(stringify!($field)),)* };
                fields.end().map(|()| record)
            }
        }
    };
}

/// Declares a small set of names once: its variants with the word for each in JSON.
macro_rules! names {
    ($(#[$about:meta])* pub enum $name:ident { $($(#[$doc:meta])* $variant:ident = $word:literal,)* }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub enum $name {
            $($(#[$doc])* #[cfg_attr(feature = "schema", schemars(rename = $word))] $variant,)*
        }

        impl $name {
            /// Every one of them, in order.
            pub const ALL: &[$name] = &[$($name::$variant,)*];

            /// The word in JSON.
            pub const fn id(self) -> &'static str {
                match self { $($name::$variant => $word,)* }
            }

            /// The one with this word.
            pub fn parse(word: &str) -> Option<$name> {
                $name::ALL.iter().copied().find(|name| name.id() == word)
            }
        }

        impl Default for $name {
            fn default() -> $name {
                let [first, ..] = [$($name::$variant),*];
                first
            }
        }

        impl crate::json::Read for $name {
            fn read(json: crate::json::Json) -> Result<Self, crate::json::Fault> {
                let word: std::rc::Rc<str> = crate::json::Read::read(json)?;
                $name::parse(&word).ok_or_else(|| {
                    let known = [$($word),*].join("`, `");
                    crate::json::Fault::new(["`", &*word, "` is none of `", &known, "`"].concat())
                })
            }
        }
    };
}

pub(crate) use {names, record};

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
