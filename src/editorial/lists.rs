//! Long lists are not read: seven points at the most.

use crate::pack::problem::tell;
use crate::pack::{Pack, Problem};

const MOST_POINTS: usize = 7;

pub(super) fn long(pack: &Pack) -> Vec<Problem> {
    let facts = pack.facts.iter().enumerate().map(|(index, fact)| ("facts", index, fact.points.len()));
    let background = pack.background.iter().enumerate();
    let background = background.map(|(index, record)| ("background", index, record.points.len()));
    let mut found = Vec::new();
    for (list, index, points) in facts.chain(background).filter(|(_, _, points)| *points > MOST_POINTS) {
        tell!(
            found,
            "/{list}/{index}/points",
            "{points} points are too many for one list: {MOST_POINTS} at most"
        );
    }
    found
}
