//! What is well formed but cannot be true: checks of meaning over the sound records of a pack.
//!
//! Each check is a plain function from a pack to its problems. Nothing here looks at the clock: a pack that
//! is valid today is valid tomorrow.

mod alike;
mod areas;
mod calls;
mod card;
mod ids;
mod letters;
mod numbers;
mod references;
mod situations;
mod spans;
mod statements;
mod vocabulary;
mod warnings;

use super::unread::Unread;
use super::{Pack, Problem};

/// Every problem of meaning, in the order of the pack's lists. What is `unread` is no problem of others.
pub fn check(pack: &Pack, unread: &Unread) -> Vec<Problem> {
    let mut problems = Vec::new();
    ids::check(pack, &mut problems);
    letters::check(pack, &mut problems);
    calls::check(pack, &mut problems);
    references::check(pack, unread, &mut problems);
    statements::check(pack, unread, &mut problems);
    card::check(pack, &mut problems);
    situations::check(pack, unread, &mut problems);
    warnings::check(pack, &mut problems);
    alike::check(pack, &mut problems);
    spans::check(pack, &mut problems);
    areas::check(pack, &mut problems);
    numbers::check(pack, &mut problems);
    vocabulary::check(pack, &mut problems);
    problems
}
