//! Numbers that can be: counts within people, percentages that fit their counts, a comparator for
//! every rate, one shown row per cell.

use std::fmt::Arguments;

use super::twice::twice;
use crate::pack::draft::Draft;
use crate::pack::problem::{Problems, tell};
use crate::pack::{AgeGroup, Arm, Id, Interval, Observation, Percent, Points, Study, Value};

pub fn check(draft: &Draft, problems: &mut Problems) {
    for (index, study) in draft.studies() {
        for (number, arm) in study.arms.iter().enumerate().filter(|(_, arm)| arm.people == 0) {
            tell!(problems, "/studies/{index}/arms/{number}/people", "arm `{}` has nobody in it", arm.id);
        }
    }
    for (index, observation) in draft.observations() {
        let Some(study) = study(draft, &observation.study) else { continue };
        row(observation, study, &format!("/observations/{index}"), problems);
    }
    one_shown(draft, problems);
}

fn study<'a>(draft: &'a Draft, id: &Id) -> Option<&'a Study> {
    draft.studies().map(|(_, study)| study).find(|study| study.id == *id)
}

fn row(observation: &Observation, study: &Study, path: &str, problems: &mut Problems) {
    let has = |arm: &Id| observation.values.iter().any(|value| value.arm == *arm);
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
    for (number, value) in observation.values.iter().enumerate() {
        if let Some(printed) = &value.interval {
            interval(printed, format_args!("{path}/values/{number}/interval"), problems);
        }
    }
    for (number, difference) in observation.differences.iter().enumerate() {
        let place = format_args!("{path}/differences/{number}");
        interval(&difference.interval, format_args!("{place}/interval"), problems);
        if Points::parse(&difference.value).is_none() {
            tell!(problems, "{place}/value", "a difference is printed like `38.9` or `-3`");
        }
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

fn interval(interval: &Interval, place: Arguments, problems: &mut Problems) {
    let ends = Points::parse(&interval.low).zip(Points::parse(&interval.high));
    if ends.is_none_or(|(low, high)| low > high) {
        tell!(problems, "{place}", "an interval has a lower and a higher end, printed like `30.3`");
    }
}

fn cell(value: &Value, arm: &Arm, path: &str, problems: &mut Problems) {
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
fn one_shown(draft: &Draft, problems: &mut Problems) {
    let mut cells = Vec::new();
    for (index, observation) in draft.observations().filter(|(_, observation)| observation.shown) {
        let Some(study) = study(draft, &observation.study) else { continue };
        for arm in &study.arms {
            let (Some(drug), Some(dose)) = (&arm.drug, &arm.dose) else { continue };
            if !observation.values.iter().any(|value| value.arm == arm.id) {
                continue;
            }
            for group in AgeGroup::ALL.into_iter().filter(|group| study.ages.contains(group.ages())) {
                let cell = format!("{} with {drug} {dose} at ages {}", observation.effect, group.id());
                cells.push((cell.into(), index));
            }
        }
    }
    let mut told = None;
    for (cell, first, second) in twice(cells) {
        // A row that stands twice in many cells is said once.
        if told == Some(second) || first == second {
            continue;
        }
        told = Some(second);
        tell!(problems, "/observations/{second}/shown", "/observations/{first} already shows {cell}");
    }
}
