//! The sources of what stands on the card, in its warnings and in the red flags: what a reader of these alone needs.

use std::rc::Rc;

use super::rows::{comparisons, rows};
use crate::pack::{CardRow, Cite, Drug, SourceId};
use crate::state::State;
use crate::ui::columns::{Column, Columns};
use crate::ui::page::Page;

/// The ids of these sources, in no order, each as often as it is cited.
pub fn on_the_card(page: &Page, columns: &Columns, state: &State) -> Rc<[SourceId]> {
    let warned = page.drugs(&state.warned).flat_map(|drug| of_warning(page, drug));
    let flags = page.pack.red_flags.iter().flat_map(|flag| flag.cites.iter());
    let rows = rows(&page.pack, state.age);
    let cells =
        rows.iter().flat_map(|row| columns.iter().flat_map(|column| of_cell(page, state, row, *column)));
    warned.chain(flags).chain(cells).map(|cite| cite.source.clone()).collect()
}

fn of_warning<'a>(page: &'a Page, drug: &'a Drug) -> Vec<&'a Cite> {
    let risks = page.pack.boxed(drug).flat_map(|risk| risk.cites.iter());
    risks.chain(drug.notices.iter().flat_map(|notice| notice.cites.iter())).collect()
}

fn of_cell<'a>(page: &'a Page, state: &State, row: &CardRow, column: Column) -> Vec<&'a Cite> {
    if let CardRow::Topic(topic) = row {
        let Some(drug) = page.pack.drugs.get(column.drug) else { return Vec::new() };
        let fact = page.pack.answer(topic, &drug.id);
        return fact.into_iter().flat_map(|fact| fact.cites.iter()).collect();
    }
    let numbers = comparisons(page, state.age, row, column);
    numbers.iter().flat_map(|comparison| comparison.observation().cites.iter()).collect()
}
