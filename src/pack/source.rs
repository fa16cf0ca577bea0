//! Where a statement comes from, and how far it was checked.

use std::rc::Rc;

use crate::json::{names, record};

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
        pub url: Rc<str>,
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
        pub source: Id,
        /// Section, table or page, as the source counts them: `5.1`, `6.1 Table 5`.
        pub at: Option<Rc<str>>,
    }
}

record! {
    /// Something said, with where it comes from.
    pub struct Statement {
        pub text: Text,
        pub cites: Vec<Cite>,
    }
}
