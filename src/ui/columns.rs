//! The chosen drugs at their chosen doses: the columns of everything with numbers.

use std::ops::Deref;
use std::rc::Rc;

use yew::html::ImplicitClone;

use crate::evidence::{Outcome, Place};
use crate::pack::{AgeGroup, DrugId};
use crate::state::State;
use crate::ui::page::Page;

/// One drug at one dose, by their places in the pack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    pub drug: usize,
    pub dose: usize,
}

impl Column {
    /// Where an outcome stands in this column.
    pub fn at(self, outcome: Outcome, age: AgeGroup) -> Place {
        Place { outcome, drug: self.drug, dose: self.dose, age }
    }
}

impl From<Place> for Column {
    fn from(place: Place) -> Column {
        Column { drug: place.drug, dose: place.dose }
    }
}

/// The columns from left to right.
#[derive(Clone, Debug, PartialEq)]
pub struct Columns(Rc<[Column]>);

impl ImplicitClone for Columns {}

impl Columns {
    pub fn of(page: &Page, state: &State) -> Columns {
        let column = |id: &DrugId| {
            let drug = page.lookup.drug(id)?;
            let dose = state.doses.get(id).and_then(|dose| page.lookup.dose(drug, dose)).unwrap_or(0);
            Some(Column { drug, dose })
        };
        Columns(state.drugs.iter().filter_map(column).collect())
    }

    /// The drugs from left to right.
    pub fn drugs(&self, page: &Page) -> Vec<DrugId> {
        self.iter().filter_map(|column| Some(page.pack.drugs.get(column.drug)?.id.clone())).collect()
    }
}

impl Deref for Columns {
    type Target = [Column];
    fn deref(&self) -> &[Column] {
        &self.0
    }
}
