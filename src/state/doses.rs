//! The chosen dose of each drug.

use crate::pack::{DoseId, DrugId};

/// The chosen dose of each drug.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Doses(pub(super) Vec<(DrugId, DoseId)>);

impl Doses {
    pub fn get(&self, drug: &DrugId) -> Option<&DoseId> {
        self.0.iter().find(|(own, _)| own == drug).map(|(_, dose)| dose)
    }

    pub(super) fn choose(&mut self, drug: DrugId, dose: DoseId) {
        match self.0.iter_mut().find(|(own, _)| *own == drug) {
            Some((_, chosen)) => *chosen = dose,
            None => self.0.push((drug, dose)),
        }
    }
}
