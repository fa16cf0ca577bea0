//! Signs: what means a red flag, or a complaint known to be absent, in whatever words.

use std::rc::Rc;

use super::Index;
use super::spans::Reads;
use super::units::{Means, Unit};
use super::vocabulary::WordId;
use crate::explore::language::LangId;
use crate::explore::language::weight::Weight;

/// A red flag of the pack.
#[derive(Clone, Debug)]
pub struct Flag {
    /// Its name, each with the place of its language.
    pub names: Vec<(Option<LangId>, Rc<str>)>,
    /// Whether the clinic is called today, not the emergency number at once.
    pub urgent: bool,
    /// Whether it stands alone, and nothing is found with it.
    pub alone: bool,
    /// The places of the effects it may be a sign of.
    pub effects: Vec<usize>,
}

/// What a sign is a sign of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Of {
    /// A red flag, by its place.
    Flag(usize),
    /// An effect that is an emergency, by its place: naming it alone calls for the emergency line.
    Effect(usize),
    /// An absence, by its place.
    Absence(usize),
}

/// Something that is to be recognized.
#[derive(Clone, Debug)]
pub struct Sign {
    pub of: Of,
    pub by: By,
}

/// How a sign is described.
#[derive(Clone, Debug)]
pub enum By {
    /// In words: all that they mean has to be there.
    Phrase { text: Rc<str>, lang: Option<LangId> },
    /// One unit of each group of `all`, none of `unless` in the same complaint, and none of `explained_by` anywhere.
    Units { all: Vec<Vec<Unit>>, unless: Vec<Unit>, explained_by: Vec<Unit> },
}

impl Sign {
    /// The words it is described in.
    pub(super) fn typed(&self) -> &str {
        match &self.by {
            By::Phrase { text, .. } => text,
            By::Units { .. } => "",
        }
    }
}

/// A sign as it is looked for.
#[derive(Debug)]
pub(in crate::explore) struct Rule {
    pub of: Of,
    /// The phrase, where it was one, with its language.
    pub text: Option<(Rc<str>, Option<LangId>)>,
    pub groups: Vec<Vec<Unit>>,
    pub unless: Vec<Unit>,
    pub explained_by: Vec<Unit>,
}

impl Rule {
    /// Every unit that it may rest on.
    pub fn units(&self) -> impl Iterator<Item = Unit> {
        self.groups.iter().flatten().copied()
    }
}

impl Index {
    pub(super) fn rule(&self, sign: Sign, row: &[WordId]) -> Option<Rule> {
        let (groups, unless, explained_by, text) = match sign.by {
            By::Units { all, unless, explained_by } => (all, unless, explained_by, None),
            By::Phrase { text, lang } => {
                let mut units = Vec::new();
                self.units_of_row(row, Reads::Sign, &mut units);
                units.retain(|unit| !matches!(self.means(*unit), Some(Means::Context(_))));
                let telling = units.iter().filter(|unit| self.says(**unit) >= Weight::Strong).count();
                // A sign with its details left out is none: "severe belly pain". One that says little keeps all.
                let least = if telling < 2 { Weight::Light } else { Weight::Strong };
                // A quality alone is none either: "gasping" is how one breathes.
                if units.iter().all(|unit| self.is_quality(*unit)) {
                    return None;
                }
                let groups =
                    units.into_iter().filter(|unit| self.says(*unit) >= least).map(|unit| vec![unit]);
                (groups.collect(), Vec::new(), Vec::new(), Some((text, lang)))
            }
        };
        (!groups.is_empty()).then_some(Rule { of: sign.of, text, groups, unless, explained_by })
    }

    /// What speaks against a sign speaks against the phrases that say the same: no floaters "for years".
    pub(super) fn temper(&mut self) {
        let says = |phrase: &Rule, sign: &Rule| {
            let said = |group: &Vec<Unit>| phrase.units().any(|unit| group.contains(&unit));
            sign.of == phrase.of && sign.text.is_none() && sign.groups.iter().all(said)
        };
        let against = |rule: &Rule| -> (Vec<Unit>, Vec<Unit>) {
            let same = || self.rules.iter().filter(|sign| rule.text.is_some() && says(rule, sign));
            let unless = same().flat_map(|sign| sign.unless.iter().copied());
            (unless.collect(), same().flat_map(|sign| sign.explained_by.iter().copied()).collect())
        };
        let all: Vec<(Vec<Unit>, Vec<Unit>)> = self.rules.iter().map(against).collect();
        for (rule, (unless, explained_by)) in self.rules.iter_mut().zip(all) {
            rule.unless.extend(unless);
            rule.explained_by.extend(explained_by);
        }
    }
}
