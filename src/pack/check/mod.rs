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

/// Finds every problem of meaning, in the order of the pack's lists.
pub fn check(lists: &Lists, head: Option<&Head>, problems: &mut Vec<Problem>) {
    names::check(lists, problems);
    references::check(lists, head, problems);
    statements::check(lists, head, problems);
    warnings::check(lists, problems);
    numbers::check(lists, problems);
}
