//! A walk over a pack that meets every text, citation, id, reference and address in it.
//!
//! Checks, reading grades and tests all see the same things because they all walk.

use std::fmt;
use std::ops::Deref;
use std::rc::Rc;

use super::{Cite, Cites, Phrases, Text};

/// What a walk reports. Every method has a default that does nothing.
pub trait Visitor {
    fn text(&mut self, _at: &Path, _text: &Text) {}
    fn phrases(&mut self, _at: &Path, _phrases: &Phrases) {}
    /// A text that is the same in every language: a name, a number to call.
    fn plain(&mut self, _at: &Path, _text: &str) {}
    /// The citations of a statement; the source of each is then reported as a reference.
    fn cites(&mut self, _at: &Path, _cites: &[Cite]) {}
    /// The id of a record, unique in its list.
    fn id(&mut self, _at: &Path, _id: &str) {}
    fn refer(&mut self, _at: &Path, _target: Target, _id: &str) {}
    /// An address that readers are led to.
    fn address(&mut self, _at: &Path, _address: &str) {}
}

/// The records that an id may refer to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    Source,
    Drug,
    Topic,
    Risk,
    Warning,
    Area,
    Effect,
    Benefit,
    /// An effect or a benefit.
    Outcome,
    Study,
    Matter,
    Concept,
    Fact,
    Situation,
}

/// A value in a pack that holds something to report.
pub trait Walk {
    /// Leads `to` everything at and below this value, in the order of its fields.
    ///
    /// A record is taken apart without `..`: a new field does not compile until it is led to, or named here with `_` as
    /// one that holds nothing to report, or whose own check looks at it (a dose in its drug, an arm in its study).
    fn walk(&self, to: &mut Walker);
}

/// Where a walk is, and to whom it reports.
pub struct Walker<'a> {
    at: Path<'a>,
    visitor: &'a mut dyn Visitor,
}

impl Walker<'_> {
    /// Walks a pack from its top.
    pub fn start(pack: &dyn Walk, visitor: &mut dyn Visitor) {
        pack.walk(&mut Walker { at: Path::Pack, visitor });
    }

    /// Goes on below a field.
    pub fn field(&mut self, name: &'static str, value: &dyn Walk) {
        value.walk(&mut Walker { at: Path::Field(&self.at, name), visitor: self.visitor });
    }

    fn item(&mut self, index: usize, value: &dyn Walk) {
        value.walk(&mut Walker { at: Path::Item(&self.at, index), visitor: self.visitor });
    }

    pub fn id(&mut self, id: &str) {
        self.visitor.id(&Path::Field(&self.at, "id"), id);
    }

    /// Reports a field that refers to a record.
    pub fn refer(&mut self, field: &'static str, target: Target, id: &str) {
        self.visitor.refer(&Path::Field(&self.at, field), target, id);
    }

    /// Reports a field that refers to several records.
    pub fn refer_all(&mut self, field: &'static str, target: Target, ids: &[impl Deref<Target = str>]) {
        for (index, id) in ids.iter().enumerate() {
            self.visitor.refer(&Path::Item(&Path::Field(&self.at, field), index), target, id);
        }
    }

    /// Reports a field that refers to records in groups.
    pub fn refer_groups(
        &mut self,
        field: &'static str,
        target: Target,
        groups: &[Vec<impl Deref<Target = str>>],
    ) {
        for (number, group) in groups.iter().enumerate() {
            for (index, id) in group.iter().enumerate() {
                let list = Path::Field(&self.at, field);
                self.visitor.refer(&Path::Item(&Path::Item(&list, number), index), target, id);
            }
        }
    }

    /// Reports a field with a text that is the same in every language.
    pub fn plain(&mut self, field: &'static str, text: &str) {
        self.visitor.plain(&Path::Field(&self.at, field), text);
    }

    /// Reports a field with several of them.
    pub fn plain_all(&mut self, field: &'static str, texts: &[Rc<str>]) {
        for (index, text) in texts.iter().enumerate() {
            self.visitor.plain(&Path::Item(&Path::Field(&self.at, field), index), text);
        }
    }

    /// Reports a field that leads readers to a page.
    pub fn address(&mut self, field: &'static str, address: &str) {
        self.visitor.address(&Path::Field(&self.at, field), address);
    }
}

impl<T: Walk> Walk for Vec<T> {
    fn walk(&self, to: &mut Walker) {
        for (index, item) in self.iter().enumerate() {
            to.item(index, item);
        }
    }
}

impl<T: Walk> Walk for Option<T> {
    fn walk(&self, to: &mut Walker) {
        if let Some(value) = self {
            value.walk(to);
        }
    }
}

impl Walk for Text {
    fn walk(&self, to: &mut Walker) {
        to.visitor.text(&to.at, self);
    }
}

impl Walk for Phrases {
    fn walk(&self, to: &mut Walker) {
        to.visitor.phrases(&to.at, self);
    }
}

impl Walk for Cites {
    fn walk(&self, to: &mut Walker) {
        to.visitor.cites(&to.at, self);
        for (index, cite) in self.iter().enumerate() {
            to.item(index, cite);
        }
    }
}

impl Walk for Cite {
    fn walk(&self, to: &mut Walker) {
        let Cite { source, at } = self;
        to.refer("source", Target::Source, source);
        if let Some(at) = at {
            to.plain("at", at);
        }
    }
}

/// A place in a pack; it costs nothing until it is printed.
#[derive(Clone, Copy)]
pub enum Path<'a> {
    Pack,
    Field(&'a Path<'a>, &'static str),
    Item(&'a Path<'a>, usize),
}

impl Path<'_> {
    /// The list that the record with an id at this place stands in: `/drugs/0/doses` of `/drugs/0/doses/1/id`.
    pub fn list(&self) -> String {
        let place = self.to_string();
        place.rsplitn(3, '/').nth(2).unwrap_or_default().to_owned()
    }
}

/// The place as a JSON Pointer.
impl fmt::Display for Path<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Path::Pack => Ok(()),
            Path::Field(parent, name) => write!(out, "{parent}/{name}"),
            Path::Item(parent, index) => write!(out, "{parent}/{index}"),
        }
    }
}
