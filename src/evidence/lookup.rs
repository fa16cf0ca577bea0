//! Every number of a pack at its place: built once in one pass, then read without searching.

use std::rc::Rc;

use super::cell::{Cell, Missing};
use super::chains::Chains;
use super::comparison::Comparison;
use super::places::{Outcome, Place, Places};
use crate::pack::{AgeGroup, Dose, DoseId, Drug, DrugId, Gap, Observation, Pack, Study};

/// An index over the observations and gaps of one pack.
pub struct Lookup {
    pack: Rc<Pack>,
    places: Places,
    /// By outcome and dose of a drug.
    seen: Chains<Seen>,
    /// By outcome and drug, the places of gaps.
    gaps: Chains<usize>,
    /// By dose of a drug.
    pools: Vec<Pools>,
}

/// Where one number stands: an observation, its study, the arm in it.
#[derive(Clone, Copy)]
struct Seen {
    observation: usize,
    study: usize,
    arm: usize,
}

/// The study at each age group whose table, a label's, stands whole in the pack.
type Pools = [Option<usize>; AgeGroup::ALL.len()];

impl Lookup {
    /// Reads the pack once. Records that point nowhere are passed over.
    pub fn new(pack: Rc<Pack>) -> Lookup {
        let places = Places::new(&pack);
        let mut seen = Chains::new(places.keys_by_slot());
        let mut pools = vec![Pools::default(); places.slots()];
        // Chains grow at the front, so the last record is put first.
        for (observation, record) in pack.observations.iter().enumerate().rev() {
            put_observation(&pack, &places, observation, record, &mut seen, &mut pools);
        }
        let mut gaps = Chains::new(places.keys_by_drug());
        for (number, gap) in pack.gaps.iter().enumerate().rev() {
            let key = || places.by_drug(places.outcome(&gap.effect)?, places.drug(&gap.drug)?);
            if let Some(key) = key() {
                gaps.put_first(key, number);
            }
        }
        Lookup { places, seen, gaps, pools, pack }
    }

    /// The pack that this is an index of.
    pub fn pack(&self) -> &Rc<Pack> {
        &self.pack
    }

    /// The side effect or benefit with this id.
    pub fn outcome(&self, id: &str) -> Option<Outcome> {
        self.places.outcome(id)
    }

    /// The place of the drug with this id.
    pub fn drug(&self, id: &DrugId) -> Option<usize> {
        self.places.drug(id)
    }

    /// The place of a dose among those of the drug at `drug`.
    pub fn dose(&self, drug: usize, id: &DoseId) -> Option<usize> {
        dose(self.pack.drugs.get(drug)?, id)
    }

    /// What stands at `place`.
    ///
    /// An observation stands where it is the one shown and its study took in every age of the
    /// group; one that merely overlaps does not. A gap that the pack states comes next. Without
    /// either, an effect is not in the label's list where the drug's numbers at these ages come from
    /// a label's table that is there whole and has no row of it. Anything else stands in a part that was not read.
    pub fn cell(&self, place: Place) -> Cell<'_> {
        let Some(drug) = self.pack.drugs.get(place.drug) else { return Cell::Gap(Missing::PART_NOT_READ) };
        if !drug.is_approved_for(place.age) {
            return Cell::NotApproved;
        }
        match self.comparisons(place).find(|comparison| is_shown(comparison, place.age)) {
            Some(comparison) => Cell::Shown { wider: comparison.ages() != place.age.ages(), comparison },
            None => Cell::Gap(self.missing(place, drug)),
        }
    }

    /// The other studies of the same: not the one shown, and with people of the age group.
    pub fn others(&self, place: Place) -> impl Iterator<Item = Comparison<'_>> {
        let approved = self.pack.drugs.get(place.drug).is_some_and(|drug| drug.is_approved_for(place.age));
        self.comparisons(place).filter(move |comparison| {
            approved && comparison.ages().overlaps(place.age.ages()) && !is_shown(comparison, place.age)
        })
    }

    fn comparisons(&self, place: Place) -> impl Iterator<Item = Comparison<'_>> {
        let slot = self.places.slot(place.drug, place.dose);
        let key = slot.and_then(|slot| self.places.by_slot(place.outcome, slot));
        key.into_iter().flat_map(|key| self.seen.of(key)).filter_map(|seen| {
            let study = self.pack.studies.get(seen.study)?;
            let observation = self.pack.observations.get(seen.observation)?;
            Comparison::new(study, observation, study.arms.get(seen.arm)?)
        })
    }

    fn missing(&self, place: Place, drug: &Drug) -> Missing<'_> {
        let dose = drug.doses.get(place.dose);
        let key = self.places.by_drug(place.outcome, place.drug);
        let mut gaps = key.into_iter().flat_map(|key| self.gaps.of(key));
        let stated =
            gaps.find_map(|gap| self.pack.gaps.get(*gap).filter(|gap| is_meant(gap, dose, place.age)));
        let pool = || {
            let pools = self.pools.get(self.places.slot(place.drug, place.dose)?)?;
            let (pool, _) = pools.iter().zip(AgeGroup::ALL).find(|(_, group)| *group == place.age)?;
            let study = self.pack.studies.get((*pool)?)?;
            // A table that has a row of the effect does not leave it out: the number of this dose is missing
            // from the pack.
            (!self.has_row(study, place.outcome)).then_some(study)
        };
        match (stated, place.outcome) {
            (Some(gap), _) => Missing::stated(gap),
            (None, Outcome::Effect(_)) => pool().map_or(Missing::PART_NOT_READ, Missing::not_in_list),
            (None, Outcome::Benefit(_)) => Missing::PART_NOT_READ,
        }
    }

    fn has_row(&self, study: &Study, outcome: Outcome) -> bool {
        let mut rows = self.pack.observations.iter().filter(|row| row.study == study.id);
        rows.any(|row| self.places.outcome(&row.effect) == Some(outcome))
    }
}

fn put_observation(
    pack: &Pack,
    places: &Places,
    number: usize,
    observation: &Observation,
    seen: &mut Chains<Seen>,
    pools: &mut [Pools],
) {
    let (Some(outcome), Some(at)) = (places.outcome(&observation.effect), places.study(&observation.study))
    else {
        return;
    };
    let Some(study) = pack.studies.get(at) else { return };
    let is_list = study.whole && observation.shown;
    let tells_of_rows = is_list && matches!(outcome, Outcome::Effect(_));
    for (arm, record) in study.arms.iter().enumerate() {
        let slot = || {
            let drug = places.drug(record.drug.as_ref()?)?;
            places.slot(drug, dose(pack.drugs.get(drug)?, record.dose.as_ref()?)?)
        };
        let has_value = observation.values.iter().any(|value| value.arm == record.id);
        let Some(slot) = slot().filter(|_| has_value) else { continue };
        if let Some(key) = places.by_slot(outcome, slot) {
            seen.put_first(key, Seen { observation: number, study: at, arm });
        }
        let Some(pools) = pools.get_mut(slot).filter(|_| tells_of_rows) else { continue };
        for (pool, group) in pools.iter_mut().zip(AgeGroup::ALL) {
            if study.ages.contains(group.ages()) {
                *pool = Some(at);
            }
        }
    }
}

fn dose(drug: &Drug, id: &DoseId) -> Option<usize> {
    drug.doses.iter().position(|dose| dose.id == *id)
}

fn is_shown(comparison: &Comparison, age: AgeGroup) -> bool {
    comparison.observation().shown && comparison.ages().contains(age.ages())
}

fn is_meant(gap: &Gap, dose: Option<&Dose>, age: AgeGroup) -> bool {
    let named = || dose.is_some_and(|dose| gap.doses.contains(&dose.id));
    (gap.doses.is_empty() || named()) && gap.ages.is_none_or(|ages| ages.contains(age.ages()))
}
