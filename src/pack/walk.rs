//! A walk over a pack that meets every text, citation, reference and address in it.
//!
//! Checks, reading grades and tests all see the same things because they all walk.

use std::fmt;

use super::record::Field;
use super::{Cite, Phrases, Text};

/// A place in a pack; it costs nothing until it is printed.
#[derive(Clone, Copy)]
pub enum Path<'a> {
    Pack,
    Field(&'a Path<'a>, &'static Field),
    Item(&'a Path<'a>, usize),
}

impl Path<'_> {
    /// What a word in this place leads to.
    pub fn leads_to(&self) -> Option<Target> {
        match self {
            Path::Pack => None,
            Path::Field(_, field) => field.target,
            Path::Item(list, _) => list.leads_to(),
        }
    }
}

/// The place as a JSON Pointer.
impl fmt::Display for Path<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Path::Pack => Ok(()),
            Path::Field(parent, field) => write!(out, "{parent}/{}", field.name),
            Path::Item(parent, index) => write!(out, "{parent}/{index}"),
        }
    }
}

/// What a word may lead to: a page, or the record with this id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// An `https` address.
    Address,
    Source,
    Drug,
    Topic,
    Risk,
    Warning,
    Area,
    Effect,
    /// An effect or a benefit.
    Outcome,
    Study,
    Matter,
}

/// What a walk reports. Every method has a default that does nothing.
pub trait Visitor {
    fn text(&mut self, _at: &Path, _text: &Text) {}
    fn phrases(&mut self, _at: &Path, _phrases: &Phrases) {}
    /// The citations of a statement; the source of each is then reported as a reference.
    fn cites(&mut self, _at: &Path, _cites: &[Cite]) {}
    fn refer(&mut self, _at: &Path, _target: Target, _word: &str) {}
}
