//! The sources of what stands on the card, in its warnings and in the red flags: what a reader of these alone needs.

use std::rc::Rc;

use super::rows::{comparisons, rows};
use crate::pack::{AgeGroup, CardRow, Cite, Drug, SourceId};
use crate::state::State;
use crate::ui::columns::{Column, Columns};
use crate::ui::page::Page;

/// The ids of these sources, in no order, each as often as it is cited.
pub fn on_the_card(page: &Page, columns: &Columns, state: &State) -> Rc<[SourceId]> {
    let warned = page.drugs(&state.warned).flat_map(|drug| of_warning(page, drug));
    let flags = page.pack.listed_flags().flat_map(|flag| flag.cites.iter());
    let cells = columns.iter().flat_map(|column| of_column(page, state.age, *column));
    warned.chain(flags).chain(cells).map(|cite| cite.source.clone()).collect()
}

fn of_warning<'a>(page: &'a Page, drug: &'a Drug) -> Vec<&'a Cite> {
    page.pack.boxed(drug).flat_map(|risk| risk.cites.iter()).chain(of_notices(drug)).collect()
}

/// Of what stands beside the box of a drug.
pub fn of_notices(drug: &Drug) -> impl Iterator<Item = &Cite> {
    drug.notices.iter().flat_map(|notice| notice.cites.iter())
}

/// Of one column of the card.
pub fn of_column(page: &Page, age: AgeGroup, column: Column) -> Vec<&Cite> {
    rows(&page.pack, age).iter().flat_map(|row| of_cell(page, age, row, column)).collect()
}

fn of_cell<'a>(page: &'a Page, age: AgeGroup, row: &CardRow, column: Column) -> Vec<&'a Cite> {
    if let CardRow::Topic(topic) = row {
        let Some(drug) = page.pack.drugs.get(column.drug) else { return Vec::new() };
        let fact = page.pack.answer(topic, &drug.id);
        return fact.into_iter().flat_map(|fact| fact.cites.iter()).collect();
    }
    let numbers = comparisons(page, age, row, column);
    numbers.iter().flat_map(|comparison| comparison.observation().cites.iter()).collect()
}
