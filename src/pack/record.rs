//! Declaring records and sets of names: once for the type, for its reading, its walk and its schema.

use crate::json::{Fault, Json, take};

use super::content::{Content, word};
use super::walk::{Path, Target, Visitor};

/// What a record's declaration says of one field.
pub struct Field {
    pub name: &'static str,
    /// What its words lead to, where they lead anywhere.
    pub target: Option<Target>,
}

impl Field {
    pub const fn new(name: &'static str) -> Field {
        Field { name, target: None }
    }

    /// The same field with words that lead somewhere.
    pub const fn to(self, target: Target) -> Field {
        Field { target: Some(target), ..self }
    }
}

/// Fills the fields of a record. None may be unknown: a slip of the pen must not lose a fact.
///
/// # Errors
/// The first fault in the order of the fields; then a field that is not among them.
pub fn read_fields(fields: &[Field], values: &mut [&mut dyn Content], json: Json) -> Result<(), Fault> {
    let Json::Object(mut left) = json else { return Err(Fault::wanted("an object", &json)) };
    for (Field { name, .. }, value) in fields.iter().zip(values) {
        match take(&mut left, name) {
            Some(json) => value.read(json).map_err(|fault| fault.inside(name))?,
            None if value.may_be_absent() => {}
            None => return Err(Fault::new(["missing field `", name, "`"].concat())),
        }
    }
    match left.first() {
        None => Ok(()),
        Some((name, _)) => Err(Fault::new(["unknown field `", name, "`"].concat()).inside(name)),
    }
}

/// Walks the fields of a record, in the order of its declaration.
pub fn walk_fields(fields: &'static [Field], values: &[&dyn Content], at: &Path, visitor: &mut dyn Visitor) {
    for (field, value) in fields.iter().zip(values) {
        value.walk(&Path::Field(at, field), visitor);
    }
}

/// The place of a word among those allowed.
///
/// # Errors
/// Anything else.
pub fn place_among(words: &[&str], json: Json) -> Result<usize, Fault> {
    let word = word(json)?;
    words
        .iter()
        .position(|known| **known == *word)
        .ok_or_else(|| Fault::new(["`", &*word, "` is none of `", &words.join("`, `"), "`"].concat()))
}

/// Declares a record once. `field: Id => Drug` says that the id, or each of several, is a drug's.
macro_rules! record {
    (
        $(#[$about:meta])*
        pub struct $name:ident {
            $($(#[$doc:meta])* pub $field:ident: $kind:ty $(=> $target:ident)?,)*
        }
    ) => {
        $(#[$about])*
        #[derive(Clone, Debug, Default, PartialEq)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
        pub struct $name {
            $($(#[$doc])* pub $field: $kind,)*
        }

        impl $name {
            const FIELDS: &[crate::pack::record::Field] = &[
                $(crate::pack::record::Field::new(stringify!($field))
                    $(.to(crate::pack::walk::Target::$target))?,)*
            ];
        }

        impl crate::pack::content::Content for $name {
            fn read(&mut self, json: crate::json::Json) -> Result<(), crate::json::Fault> {
                crate::pack::record::read_fields($name::FIELDS, &mut [$(&mut self.$field,)*], json)
            }

            fn walk(&self, at: &crate::pack::walk::Path, visitor: &mut dyn crate::pack::walk::Visitor) {
                crate::pack::record::walk_fields($name::FIELDS, &[$(&self.$field,)*], at, visitor);
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

        impl crate::pack::content::Content for $name {
            fn read(&mut self, json: crate::json::Json) -> Result<(), crate::json::Fault> {
                let place = crate::pack::record::place_among(&[$($word),*], json)?;
                *self = $name::ALL.get(place).copied().unwrap_or_default();
                Ok(())
            }
        }
    };
}

pub(crate) use {names, record};
