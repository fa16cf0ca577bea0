//! What is well formed but cannot be true: checks of meaning over the sound records of a pack.
//!
//! Nothing here looks at the clock: a pack that is valid today is valid tomorrow.

mod names;
mod numbers;
mod references;
mod statements;
mod twice;
mod warnings;

use super::draft::Draft;
use super::problem::Problems;

/// Finds every problem of meaning, in the order of the pack's lists.
pub fn check(draft: &Draft, problems: &mut Problems) {
    names::check(draft, problems);
    references::check(draft, problems);
    statements::check(draft, problems);
    warnings::check(draft, problems);
    numbers::check(draft, problems);
}
