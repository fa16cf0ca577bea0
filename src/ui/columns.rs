//! The chosen drugs at their chosen doses: the columns of everything with numbers.

use std::ops::Deref;
use std::rc::Rc;

use super::page::Page;
use crate::pack::Id;
use crate::state::State;

/// One drug at one dose, by their places in the pack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    pub drug: usize,
    pub dose: usize,
}

/// The columns from left to right.
#[derive(Clone, Debug, PartialEq)]
pub struct Columns(Rc<[Column]>);

impl Columns {
    pub fn of(page: &Page, state: &State) -> Columns {
        let column = |id: &Id| {
            let drug = page.lookup.drug(id)?;
            let dose = state.doses.get(id).and_then(|dose| page.lookup.dose(drug, dose)).unwrap_or(0);
            Some(Column { drug, dose })
        };
        Columns(state.drugs.iter().filter_map(column).collect())
    }
}

impl Deref for Columns {
    type Target = [Column];
    fn deref(&self) -> &[Column] {
        &self.0
    }
}
