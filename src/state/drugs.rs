//! Which drugs stand side by side, and in which order.

use super::MOST_DRUGS;
use crate::pack::{Drug, DrugId, Pack};

/// The known ones of `ids`, once each, alphabetical by brand, at most [`MOST_DRUGS`].
pub(super) fn chosen<'a>(pack: &Pack, ids: impl Iterator<Item = &'a DrugId>) -> Vec<DrugId> {
    let mut drugs: Vec<_> = Vec::new();
    for drug in ids.filter_map(|id| pack.drug(id)) {
        if drugs.len() < MOST_DRUGS && !drugs.iter().any(|known: &&Drug| known.id == drug.id) {
            drugs.push(drug);
        }
    }
    drugs.sort_by(|a, b| a.brand.cmp(&b.brand));
    drugs.into_iter().map(|drug| drug.id.clone()).collect()
}
