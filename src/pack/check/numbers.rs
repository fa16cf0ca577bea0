//! Numbers that can be: counts within people, percentages that fit their counts, a comparator for
//! every rate, one shown row per cell.

use std::collections::HashMap;
use std::fmt::Arguments;

use crate::pack::problem::tell;
use crate::pack::{
    AgeGroup, Arm, ArmId, DoseId, DrugId, Interval, Observation, OutcomeId, Pack, Problem, Study, StudyRank,
    Value,
};

pub fn check(pack: &Pack, problems: &mut Vec<Problem>) {
    for (index, study) in pack.studies.iter().enumerate() {
        for (number, arm) in study.arms.iter().enumerate().filter(|(_, arm)| arm.people == 0) {
            tell!(problems, "/studies/{index}/arms/{number}/people", "arm `{}` has nobody in it", arm.id);
        }
        if study.whole && study.rank != StudyRank::LabelPool {
            tell!(
                problems,
                "/studies/{index}/whole",
                "only a label's table says what is not in a label's list"
            );
        }
    }
    for (index, observation) in pack.observations.iter().enumerate() {
        let Some(study) = pack.study(&observation.study) else { continue };
        row(observation, study, &format!("/observations/{index}"), problems);
    }
    one_shown(pack, problems);
}

fn row(observation: &Observation, study: &Study, path: &str, problems: &mut Vec<Problem>) {
    let has = |arm: &ArmId| observation.values.iter().any(|value| value.arm == *arm);
    if !has(&study.without) {
        tell!(problems, "{path}", "a rate needs its comparator: no value for arm `{}`", study.without);
    }
    for (number, value) in observation.values.iter().enumerate() {
        match study.arm(&value.arm) {
            Some(arm) => cell(value, arm, &format!("{path}/values/{number}"), problems),
            None => {
                tell!(problems, "{path}/values/{number}/arm", "`{}` has no arm `{}`", study.id, value.arm);
            }
        }
        if observation.values.iter().take(number).any(|earlier| earlier.arm == value.arm) {
            tell!(problems, "{path}/values/{number}/arm", "a second value for arm `{}`", value.arm);
        }
        if let Some(printed) = &value.interval {
            interval(printed, format_args!("{path}/values/{number}/interval"), problems);
        }
    }
    for (number, difference) in observation.differences.iter().enumerate() {
        let place = format_args!("{path}/differences/{number}");
        interval(&difference.interval, format_args!("{place}/interval"), problems);
        if !has(&difference.arm) || difference.arm == study.without {
            tell!(
                problems,
                "{place}/arm",
                "a difference belongs to an arm with a value, not to `{}`",
                difference.arm
            );
        }
    }
}

fn interval(interval: &Interval, place: Arguments, problems: &mut Vec<Problem>) {
    if interval.low.hundredths() > interval.high.hundredths() {
        tell!(problems, "{place}", "an interval has a lower and a higher end");
    }
}

fn cell(value: &Value, arm: &Arm, path: &str, problems: &mut Vec<Problem>) {
    let of = value.of.unwrap_or(arm.people);
    if of == 0 || of > arm.people {
        tell!(problems, "{path}/of", "{of} people cannot be counted in an arm of {}", arm.people);
    }
    if value.count.is_some_and(|count| count > of) {
        tell!(problems, "{path}/count", "more than the {of} people there were");
    }
    match (value.count, value.percent) {
        (None, None) => tell!(problems, "{path}", "a value is a count, a percentage or both"),
        (Some(count), Some(percent)) if count <= of && !percent.fits(count, of) => {
            tell!(problems, "{path}/percent", "{count} of {of} people is another percentage");
        }
        _ => {}
    }
}

/// One observation per effect, drug, dose and age group is the one shown.
fn one_shown(pack: &Pack, problems: &mut Vec<Problem>) {
    let mut shown = HashMap::new();
    for (index, observation) in pack.observations.iter().enumerate().filter(|(_, row)| row.shown) {
        let Some(study) = pack.study(&observation.study) else { continue };
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
