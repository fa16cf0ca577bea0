//! One effect with one drug in one line, for lists and prints.

use super::comparison::{basis, drug_and_dose, treatment};
use super::sentence::Sentence;
use crate::evidence::{Cell, Outcome, Place};
use crate::pack::AgeGroup;
use crate::ui::columns::Column;
use crate::ui::page::Page;

/// The sentence with its weeks and people, or why there is no number.
pub fn one_line(page: &Page, effect: usize, column: Column, age: AgeGroup) -> String {
    let place = Place { outcome: Outcome::Effect(effect), drug: column.drug, dose: column.dose, age };
    let Some((drug, dose)) = treatment(page, &place) else { return String::new() };
    let name = drug_and_dose(page, drug, dose);
    match page.lookup.cell(place) {
        Cell::Shown { comparison, wider } => {
            let sentence = Sentence::new(page.words, &comparison, &name).whole();
            format!("{sentence} {}", basis(page, &comparison, wider))
        }
        Cell::Gap(missing) => format!("{name}: {}", page.words.gap_short(missing.reason)),
        Cell::NotApproved => format!("{name}: {}", page.words.not_approved),
    }
}
