//! Numbers to call can be dialled.

use crate::pack::problem::tell;
use crate::pack::{Pack, Problem, dial};

pub fn check(pack: &Pack, problems: &mut Vec<Problem>) {
    let emergency = &pack.head.emergency;
    let mut look = |path: String, number: &str| {
        if !dial::is_number(number) {
            tell!(
                problems,
                "{path}",
                "`{number}` is no number to call: digits, with `-` or blanks between them"
            );
        }
    };
    look("/emergency/number".to_owned(), &emergency.number);
    for (index, number) in emergency.numbers.iter().enumerate() {
        look(format!("/emergency/numbers/{index}"), number);
    }
}
