//! The drugs themselves: what they are called, how they come, in which doses, since when.

use std::rc::Rc;

use crate::json::{Fault, Json};

use super::content::{Content, word};
use super::record::{names, record};
use super::walk::{Path, Target, Visitor};
use super::{Cites, Date, Id, Statement, Text};

record! {
    pub struct Drug {
        /// The brand in kebab-case.
        pub id: Id,
        pub brand: Rc<str>,
        pub generic: Rc<str>,
        pub maker: Rc<str>,
        pub form: Form,
        /// The form in words: "pill, taken by mouth".
        pub form_words: Text,
        /// How the brand is said, and where that comes from.
        pub say: Option<Statement>,
        /// Every strength that is sold for this illness, in words.
        pub strengths: Text,
        /// What can be chosen; the first is the one shown at the start.
        pub doses: Vec<Dose>,
        /// The approvals for this illness, oldest first.
        pub approvals: Vec<Approval>,
        /// The warning record with the boxed warning, or the word `none`.
        pub boxed_warning: BoxedWarning,
        /// The source that is this drug's label.
        pub label: Id => Source,
        /// The day the label was last compared with this pack.
        pub checked: Date,
        /// The day by which it is compared again.
        pub review_by: Date,
        /// What is not yet known about the label itself.
        pub notices: Vec<Statement>,
    }
}

names! {
    pub enum Form {
        Pill = "pill",
        Cream = "cream",
        Injection = "injection",
        Liquid = "liquid",
        Other = "other",
    }
}

record! {
    pub struct Dose {
        /// Like `15-mg`; unique within its drug.
        pub id: Id,
        /// Like "15 mg".
        pub name: Text,
    }
}

record! {
    pub struct Approval {
        pub date: Date,
        pub ages: Ages,
        pub text: Text,
        pub cites: Cites,
    }
}

record! {
    /// A span of ages in whole years, both ends included; no end means "and older".
    #[derive(Copy, Eq)]
    pub struct Ages {
        pub from: u8,
        pub to: Option<u8>,
    }
}

impl Ages {
    /// Whether the two spans share a year of age.
    pub fn overlaps(self, other: Ages) -> bool {
        self.from <= other.to.unwrap_or(u8::MAX) && other.from <= self.to.unwrap_or(u8::MAX)
    }

    /// Whether every age of `other` lies in this span.
    pub fn contains(self, other: Ages) -> bool {
        self.from <= other.from && other.to.unwrap_or(u8::MAX) <= self.to.unwrap_or(u8::MAX)
    }
}

/// A drug's boxed warning is stated, never left out.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum BoxedWarning {
    /// The label has no boxed warning: the pack says `none`.
    #[default]
    None,
    /// The id of the warning record.
    Warning(Id),
}

impl Content for BoxedWarning {
    fn read(&mut self, json: Json) -> Result<(), Fault> {
        let word = word(json)?;
        *self = if &*word == "none" { BoxedWarning::None } else { BoxedWarning::Warning(word) };
        Ok(())
    }

    fn walk(&self, at: &Path, visitor: &mut dyn Visitor) {
        if let BoxedWarning::Warning(id) = self {
            visitor.refer(at, Target::Warning, id);
        }
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for BoxedWarning {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "BoxedWarning".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        String::json_schema(generator)
    }
}
