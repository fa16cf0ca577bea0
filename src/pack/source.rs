//! Where a statement comes from, and how far it was checked.

use std::rc::Rc;

use serde::Deserialize;

use super::walk::{Walk, Walker};
use super::{Cites, Date, SourceId, Text};

/// A document that facts are taken from.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Source {
    pub id: SourceId,
    pub kind: SourceKind,
    pub title: Text,
    pub publisher: Rc<str>,
    /// Two capital letters, ISO 3166: the country whose text this is.
    pub country: Rc<str>,
    /// The text's own date: a label's revision, a paper's publication.
    pub published: Option<Date>,
    /// The day we read it.
    pub checked: Date,
    /// `https` only. The editors' own words have none.
    pub url: Option<Rc<str>>,
    /// True for an older text, another country's, or a publication beside the label.
    #[serde(default)]
    pub secondary: bool,
    /// What a reader should know of this copy.
    pub note: Option<Text>,
}

impl Walk for Source {
    fn walk(&self, to: &mut Walker) {
        let Source {
            id,
            kind: _,
            title,
            publisher,
            country: _,
            published: _,
            checked: _,
            url,
            secondary: _,
            note,
        } = self;
        to.id(id);
        to.field("title", title);
        to.plain("publisher", publisher);
        if let Some(url) = url {
            to.address("url", url);
        }
        to.field("note", note);
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum SourceKind {
    /// A drug's prescribing information.
    Label,
    /// Another document of a medicines agency: a letter, a notice, a record.
    Regulator,
    /// A trial registry with posted results.
    Registry,
    /// A paper in a peer-reviewed journal.
    Journal,
    /// The drug maker's own pages.
    Maker,
    /// A guideline of a medical society.
    Guideline,
    /// An article for patients.
    Article,
    /// The people who made this pack: plain descriptions and calculations of our own.
    Editors,
}

/// Something said, with where it comes from.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Statement {
    pub text: Text,
    #[serde(default)]
    pub cites: Cites,
}

impl Walk for Statement {
    fn walk(&self, to: &mut Walker) {
        let Statement { text, cites } = self;
        to.field("text", text);
        to.field("cites", cites);
    }
}
