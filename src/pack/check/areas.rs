//! Every area can be ticked in a filter: one beyond its room could not, without a word.

use crate::pack::problem::tell;
use crate::pack::{MOST_AREAS, Pack, Problem};

pub fn check(pack: &Pack, problems: &mut Vec<Problem>) {
    let areas = pack.areas.len();
    if areas > MOST_AREAS {
        tell!(problems, "/areas", "a pack has at most {MOST_AREAS} areas, and here are {areas}");
    }
}
