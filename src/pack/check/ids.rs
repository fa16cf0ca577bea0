//! Ids: well formed, and one record each.

use std::collections::HashSet;

use crate::pack::problem::tell;
use crate::pack::walk::{Path, Visitor};
use crate::pack::{Pack, Problem};

pub fn check(pack: &Pack, problems: &mut Vec<Problem>) {
    pack.walk(&mut Ids { met: HashSet::new(), problems });
    if !is_id(&pack.head.id) {
        tell!(problems, "/id", "`{}` is not an id: {WELL_FORMED}", pack.head.id);
    }
    for (index, lang) in pack.head.languages.iter().enumerate() {
        if lang.is_empty() || !lang.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-') {
            tell!(problems, "/languages/{index}", "`{lang}` is not a language: a code like `en` or `pt-BR`");
        }
    }
    for (index, drug) in pack.drugs.iter().enumerate().filter(|(_, drug)| drug.id.contains('.')) {
        tell!(problems, "/drugs/{index}/id", "`{}` has a `.`, behind which an address has the dose", drug.id);
    }
    // A benefit is referred to where an effect is, so the two share their names.
    for (index, benefit) in pack.benefits.iter().enumerate() {
        if pack.effects.iter().any(|effect| *effect.id == *benefit.id) {
            tell!(problems, "/benefits/{index}/id", "an effect is already called `{}`", benefit.id);
        }
    }
}

const WELL_FORMED: &str = "lower-case letters, digits, `-` and `.` only";

struct Ids<'a> {
    /// The ids so far, each after the list it stands in.
    met: HashSet<(String, String)>,
    problems: &'a mut Vec<Problem>,
}

impl Visitor for Ids<'_> {
    fn id(&mut self, at: &Path, id: &str) {
        if !is_id(id) {
            tell!(self.problems, "{at}", "`{id}` is not an id: {WELL_FORMED}");
        }
        if !self.met.insert((at.list(), id.to_owned())) {
            tell!(self.problems, "{at}", "`{id}` is used twice");
        }
    }
}

fn is_id(id: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-' || byte == b'.';
    !id.is_empty() && id.bytes().all(plain)
}
