//! From ids to places: where every record stands in its list, and every cell in a flat grid.

use crate::pack::{AgeGroup, BenefitId, DrugId, EffectId, Pack, StudyId};

/// A side effect or a benefit, by its place in the pack's list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    Effect(usize),
    Benefit(usize),
}

/// Where a cell is: everything by its place in the pack's lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    pub outcome: Outcome,
    pub drug: usize,
    /// Among the doses of the drug.
    pub dose: usize,
    pub age: AgeGroup,
}

/// The places of records by their id.
struct Names<I>(Vec<(I, u32)>);

impl<I: Clone + Ord + AsRef<str>> Names<I> {
    fn new<'a>(ids: impl Iterator<Item = &'a I>) -> Names<I>
    where
        I: 'a,
    {
        let mut names: Vec<_> = ids.cloned().zip(0..).collect();
        names.sort_unstable();
        Names(names)
    }

    /// The place of `id`, in about log₂ of the list's length steps.
    fn place(&self, id: &str) -> Option<usize> {
        let index = self.0.binary_search_by(|(name, _)| name.as_ref().cmp(id)).ok()?;
        self.0.get(index).and_then(|(_, place)| usize::try_from(*place).ok())
    }
}

/// The grid of a pack: a row for every outcome, a slot for every dose of every drug.
pub(super) struct Places {
    effects: Names<EffectId>,
    benefits: Names<BenefitId>,
    drugs: Names<DrugId>,
    studies: Names<StudyId>,
    /// For each drug, how many doses the drugs before it have; and how many there are in all.
    first_slots: Vec<usize>,
}

impl Places {
    pub fn new(pack: &Pack) -> Places {
        let mut slots = 0;
        let mut first_slots = vec![slots];
        for drug in &pack.drugs {
            slots += drug.doses.len();
            first_slots.push(slots);
        }
        Places {
            effects: Names::new(pack.effects.iter().map(|effect| &effect.id)),
            benefits: Names::new(pack.benefits.iter().map(|benefit| &benefit.id)),
            drugs: Names::new(pack.drugs.iter().map(|drug| &drug.id)),
            studies: Names::new(pack.studies.iter().map(|study| &study.id)),
            first_slots,
        }
    }

    pub fn outcome(&self, id: &str) -> Option<Outcome> {
        let benefit = || self.benefits.place(id).map(Outcome::Benefit);
        self.effects.place(id).map(Outcome::Effect).or_else(benefit)
    }

    pub fn drug(&self, id: &DrugId) -> Option<usize> {
        self.drugs.place(id)
    }

    pub fn study(&self, id: &StudyId) -> Option<usize> {
        self.studies.place(id)
    }

    pub fn slots(&self) -> usize {
        self.first_slots.last().copied().unwrap_or(0)
    }

    fn rows(&self) -> usize {
        self.effects.0.len() + self.benefits.0.len()
    }

    fn row(&self, outcome: Outcome) -> Option<usize> {
        let effects = self.effects.0.len();
        match outcome {
            Outcome::Effect(index) => (index < effects).then_some(index),
            Outcome::Benefit(index) => (index < self.benefits.0.len()).then(|| effects + index),
        }
    }

    /// One slot of the grid's rows: a dose of a drug.
    pub fn slot(&self, drug: usize, dose: usize) -> Option<usize> {
        let (first, next) = (self.first_slots.get(drug)?, self.first_slots.get(drug.checked_add(1)?)?);
        (dose < next - first).then(|| first + dose)
    }

    /// How many keys [`by_slot`](Self::by_slot) has.
    pub fn keys_by_slot(&self) -> usize {
        self.rows() * self.slots()
    }

    /// The key of an outcome and a slot.
    pub fn by_slot(&self, outcome: Outcome, slot: usize) -> Option<usize> {
        self.row(outcome).map(|row| row * self.slots() + slot)
    }

    /// How many keys [`by_drug`](Self::by_drug) has.
    pub fn keys_by_drug(&self) -> usize {
        self.rows() * self.drugs.0.len()
    }

    /// The key of an outcome and a drug.
    pub fn by_drug(&self, outcome: Outcome, drug: usize) -> Option<usize> {
        self.row(outcome).map(|row| row * self.drugs.0.len() + drug)
    }
}
