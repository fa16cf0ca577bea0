//! The chosen dose of each drug.

use crate::pack::Id;

/// The chosen dose of each drug.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Doses(pub(super) Vec<(Id, Id)>);

impl Doses {
    pub fn get(&self, drug: &Id) -> Option<&Id> {
        self.0.iter().find(|(own, _)| own == drug).map(|(_, dose)| dose)
    }

    pub(super) fn choose(&mut self, drug: Id, dose: Id) {
        match self.0.iter_mut().find(|(own, _)| *own == drug) {
            Some((_, chosen)) => *chosen = dose,
            None => self.0.push((drug, dose)),
        }
    }
}
