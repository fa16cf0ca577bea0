//! Groups by what to do, always in the same order.

use super::filter::{ACTIONS, Summary};
use crate::pack::Action;

/// The effects of each action, most pressing first, within an action in the order given.
///
/// Groups without effects are there too: a page keeps its headings, whatever is filtered.
pub fn by_action(order: &[usize], summaries: &[Summary]) -> [(Action, Vec<usize>); 4] {
    ACTIONS.map(|action| {
        let of_action =
            |effect: &&usize| summaries.get(**effect).is_some_and(|summary| summary.action == action);
        (action, order.iter().filter(of_action).copied().collect())
    })
}
