//! What is well formed but cannot be true: checks of meaning over the sound records of a pack.
//!
//! Nothing here looks at the clock: a pack that is valid today is valid tomorrow.

mod names;
mod numbers;
mod references;
mod statements;
mod twice;
mod warnings;

use super::lists::Lists;
use super::{Head, Problem};

/// Every problem of meaning, in the order of the pack's lists.
pub fn check(lists: &Lists, head: Option<&Head>) -> Vec<Problem> {
    let mut problems = Vec::new();
    names::check(lists, &mut problems);
    references::check(lists, head, &mut problems);
    statements::check(lists, head, &mut problems);
    warnings::check(lists, &mut problems);
    numbers::check(lists, &mut problems);
    problems
}
