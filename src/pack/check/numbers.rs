//! Numbers that can be: counts within people, percentages that fit their counts, a comparator for
//! every rate, one shown row per cell.

use std::collections::HashMap;

use crate::pack::problem::tell;
use crate::pack::{
    AgeGroup, Arm, ArmId, DoseId, DrugId, Gap, Observation, OutcomeId, Pack, Percent, Problem, Study,
    StudyId, StudyRank, Value,
};

pub fn check(pack: &Pack, problems: &mut Vec<Problem>) {
    for (index, study) in pack.studies.iter().enumerate() {
        for (number, arm) in study.arms.iter().enumerate().filter(|(_, arm)| arm.people == 0) {
            tell!(problems, "/studies/{index}/arms/{number}/people", "arm `{}` has nobody in it", arm.id);
        }
    }
    for (index, study) in pack.studies.iter().enumerate() {
        if study.whole && study.rank != StudyRank::LabelPool {
            tell!(
                problems,
                "/studies/{index}/whole",
                "only a label's table says what is not in a label's list"
            );
        }
    }
    for (index, observation) in pack.observations.iter().enumerate() {
        let Some(study) = study(pack, &observation.study) else { continue };
        let path = format!("/observations/{index}");
        row(observation, study, &path, problems);
        if study.rank == StudyRank::LabelPool {
            no_arm_forgotten(pack, observation, study, &path, problems);
        }
    }
    one_shown(pack, problems);
}

fn study<'p>(pack: &'p Pack, id: &StudyId) -> Option<&'p Study> {
    pack.studies.iter().find(|study| study.id == *id)
}

fn row(observation: &Observation, study: &Study, path: &str, problems: &mut Vec<Problem>) {
    let has = |arm: &ArmId| observation.values.iter().any(|value| value.arm == *arm);
    if !has(&study.without) {
        tell!(problems, "{path}", "a rate needs its comparator: no value for arm `{}`", study.without);
    }
    for (number, value) in observation.values.iter().enumerate() {
        match study.arms.iter().find(|arm| arm.id == value.arm) {
            Some(arm) => cell(value, arm, &format!("{path}/values/{number}"), problems),
            None => {
                tell!(problems, "{path}/values/{number}/arm", "`{}` has no arm `{}`", study.id, value.arm);
            }
        }
        if observation.values.iter().take(number).any(|earlier| earlier.arm == value.arm) {
            tell!(problems, "{path}/values/{number}/arm", "a second value for arm `{}`", value.arm);
        }
    }
}

/// Where a row of a label's pool has no number for a dose and no gap says why, the page would say of the effect that it is not
/// in the label's list, or that we could not read it.
fn no_arm_forgotten(
    pack: &Pack,
    observation: &Observation,
    study: &Study,
    path: &str,
    problems: &mut Vec<Problem>,
) {
    let has = |arm: &Arm| observation.values.iter().any(|value| value.arm == arm.id);
    for arm in study.arms.iter().filter(|arm| !has(arm)) {
        let (Some(drug), Some(dose)) = (&arm.drug, &arm.dose) else { continue };
        let says_why = |gap: &Gap| {
            (&gap.effect, &gap.drug) == (&observation.effect, drug)
                && (gap.doses.is_empty() || gap.doses.contains(dose))
                && gap.ages.is_none_or(|ages| ages.contains(study.ages))
        };
        if !pack.gaps.iter().any(says_why) {
            tell!(problems, "{path}/values", "no value for arm `{}`, and no gap that says why", arm.id);
        }
    }
}

fn cell(value: &Value, arm: &Arm, path: &str, problems: &mut Vec<Problem>) {
    let of = value.of.unwrap_or(arm.people);
    let percent = value.percent.as_deref().map(Percent::parse);
    if of == 0 || of > arm.people {
        tell!(problems, "{path}/of", "{of} people cannot be counted in an arm of {}", arm.people);
    }
    if value.count.is_some_and(|count| count > of) {
        tell!(problems, "{path}/count", "more than the {of} people there were");
    }
    match (value.count, percent) {
        (None, None) => tell!(problems, "{path}", "a value is a count, a percentage or both"),
        (_, Some(None)) => tell!(
            problems,
            "{path}/percent",
            "a percentage is printed like `23`, `53.8` or `<1`, from 0 to 100"
        ),
        (Some(count), Some(Some(percent))) if count <= of && !percent.fits(count, of) => {
            tell!(problems, "{path}/percent", "{count} of {of} people is another percentage");
        }
        _ => {}
    }
}

/// One observation per effect, drug, dose and age group is the one shown.
fn one_shown(pack: &Pack, problems: &mut Vec<Problem>) {
    let mut shown = HashMap::new();
    for (index, observation) in pack.observations.iter().enumerate().filter(|(_, row)| row.shown) {
        let Some(study) = study(pack, &observation.study) else { continue };
        let cells = cells(observation, study);
        // A row that stands twice in many cells is said once.
        if let Some((cell, earlier)) = cells.iter().find_map(|cell| shown.get_key_value(cell)) {
            let (effect, drug, dose, ages) = cell;
            tell!(
                problems,
                "/observations/{index}/shown",
                "`{earlier}` already shows {effect} with {drug} {dose} at ages {ages}"
            );
        }
        for cell in cells {
            shown.entry(cell).or_insert(&observation.id);
        }
    }
}

type Cell<'p> = (&'p OutcomeId, &'p DrugId, &'p DoseId, &'static str);

/// The cells that a row has numbers for.
fn cells<'p>(row: &'p Observation, study: &'p Study) -> Vec<Cell<'p>> {
    let mut cells = Vec::new();
    for arm in study.arms.iter().filter(|arm| row.values.iter().any(|value| value.arm == arm.id)) {
        let (Some(drug), Some(dose)) = (&arm.drug, &arm.dose) else { continue };
        let groups = AgeGroup::ALL.into_iter().filter(|group| study.ages.contains(group.ages()));
        cells.extend(groups.map(|group| (&row.effect, drug, dose, group.id())));
    }
    cells
}
