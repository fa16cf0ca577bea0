//! Numbers to call can be dialled, and what is read first in an emergency names one of them.

use crate::pack::problem::tell;
use crate::pack::{Level, Pack, Problem, Text, dial, first_sentence};

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
    // What cannot be dialled was told, and no text is blamed for it.
    if !emergency.calls().all(dial::is_number) {
        return;
    }
    let mut names = |path: String, text: &Text| {
        for (lang, words) in text.iter() {
            let (first, _) = first_sentence(words);
            if dial::named(first, emergency.calls()).is_empty() {
                tell!(
                    problems,
                    "{path}/{lang}",
                    "“{first}” is read first, and has to name one of the numbers of `emergency`"
                );
            }
        }
    };
    names("/emergency/text".to_owned(), &emergency.text);
    let now = |level| level == Level::Emergency;
    for (index, flag) in pack.red_flags.iter().enumerate().filter(|(_, flag)| now(flag.level)) {
        names(format!("/red_flags/{index}/advice"), &flag.advice);
    }
}
