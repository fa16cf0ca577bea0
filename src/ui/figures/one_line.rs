//! One effect with one drug in one line, for lists and prints.

use super::comparison::{basis, treatment};
use super::sentence::Sentence;
use crate::evidence::Outcome;
use crate::pack::AgeGroup;
use crate::ui::columns::Column;
use crate::ui::page::Page;

/// The sentence with its weeks and people, or why there is no number.
pub fn one_line(page: &Page, effect: usize, column: Column, age: AgeGroup) -> String {
    let Some(name) = treatment(page, column) else { return String::new() };
    match page.number(column.at(Outcome::Effect(effect), age)) {
        Ok((comparison, wider)) => {
            let sentence = Sentence::new(page.words, &comparison, &name).whole();
            format!("{sentence} {}", basis(page, &comparison, wider))
        }
        Err(why) => format!("{name}: {why}"),
    }
}
