//! Where a statement comes from, and how far it was checked.

use std::ops::Deref;
use std::rc::Rc;

use crate::json::{Fault, Json};

use super::content::Content;
use super::record::{names, record};
use super::walk::{Path, Visitor};
use super::{Date, Id, Text};

record! {
    /// A document that facts are taken from.
    pub struct Source {
        pub id: Id,
        pub kind: SourceKind,
        pub title: Text,
        pub publisher: Rc<str>,
        /// Two capital letters, ISO 3166: the country whose text this is.
        pub country: Rc<str>,
        /// The text's own date: a label's revision, a paper's publication.
        pub published: Option<Date>,
        /// The day we read it.
        pub checked: Date,
        /// `https` only.
        pub url: Rc<str> => Address,
        /// True for an older text, another country's, or a publication beside the label.
        pub secondary: bool,
        /// What a reader should know of this copy.
        pub note: Option<Text>,
    }
}

names! {
    pub enum SourceKind {
        /// A drug's prescribing information.
        Label = "label",
        /// Another document of a medicines agency: a letter, a notice, a record.
        Regulator = "regulator",
        /// A trial registry with posted results.
        Registry = "registry",
        /// A paper in a peer-reviewed journal.
        Journal = "journal",
        /// The drug maker's own pages.
        Maker = "maker",
        /// A guideline of a medical society.
        Guideline = "guideline",
        /// An article for patients.
        Article = "article",
        /// The people who made this pack: plain descriptions and calculations of our own.
        Editors = "editors",
    }
}

record! {
    /// One place in a source.
    pub struct Cite {
        pub source: Id => Source,
        /// Section, table or page, as the source counts them: `5.1`, `6.1 Table 5`.
        pub at: Option<Rc<str>>,
    }
}

/// All the places a statement comes from: at least one.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(transparent, inline, description = ""))]
pub struct Cites(Vec<Cite>);

impl Deref for Cites {
    type Target = [Cite];

    fn deref(&self) -> &[Cite] {
        &self.0
    }
}

impl Content for Cites {
    fn read(&mut self, json: Json) -> Result<(), Fault> {
        self.0.read(json)
    }

    fn may_be_absent(&self) -> bool {
        true
    }

    fn walk(&self, at: &Path, visitor: &mut dyn Visitor) {
        visitor.cites(at, self);
        self.0.walk(at, visitor);
    }
}

record! {
    /// Something said, with where it comes from.
    pub struct Statement {
        pub text: Text,
        pub cites: Cites,
    }
}
