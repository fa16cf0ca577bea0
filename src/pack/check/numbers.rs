//! Numbers that can be: counts within people, percentages that fit their counts, a comparator for
//! every rate, one shown row per cell.

use super::twice::twice;
use crate::pack::lists::Lists;
use crate::pack::{AgeGroup, Arm, Id, Interval, Observation, Percent, Points, Problem, Study, Value};

pub fn check(lists: &Lists, problems: &mut Vec<Problem>) {
    for (index, study) in lists.studies.iter() {
        for (number, arm) in study.arms.iter().enumerate().filter(|(_, arm)| arm.people == 0) {
            let message = format!("arm `{}` has nobody in it", arm.id);
            problems.push(Problem::new(format!("/studies/{index}/arms/{number}/people"), message));
        }
    }
    for (index, observation) in lists.observations.iter() {
        let Some(study) = study(lists, &observation.study) else { continue };
        let path = format!("/observations/{index}");
        row(observation, study, &path, problems);
    }
    one_shown(lists, problems);
}

fn study<'a>(lists: &'a Lists, id: &Id) -> Option<&'a Study> {
    lists.studies.iter().map(|(_, study)| study).find(|study| study.id == *id)
}

fn row(observation: &Observation, study: &Study, path: &str, problems: &mut Vec<Problem>) {
    let has = |arm: &Id| observation.values.iter().any(|value| value.arm == *arm);
    if !has(&study.without) {
        let message = format!("a rate needs its comparator: no value for arm `{}`", study.without);
        problems.push(Problem::new(path, message));
    }
    for (number, value) in observation.values.iter().enumerate() {
        let path = format!("{path}/values/{number}");
        match study.arms.iter().find(|arm| arm.id == value.arm) {
            Some(arm) => cell(value, arm, &path, problems),
            None => {
                let message = format!("`{}` has no arm `{}`", study.id, value.arm);
                problems.push(Problem::new(format!("{path}/arm"), message));
            }
        }
        if observation.values.iter().take(number).any(|earlier| earlier.arm == value.arm) {
            problems
                .push(Problem::new(format!("{path}/arm"), format!("a second value for arm `{}`", value.arm)));
        }
    }
    let interval = |interval: &Interval, path: String, problems: &mut Vec<Problem>| {
        let ends = Points::parse(&interval.low).zip(Points::parse(&interval.high));
        if ends.is_none_or(|(low, high)| low > high) {
            problems
                .push(Problem::new(path, "an interval has a lower and a higher end, printed like `30.3`"));
        }
    };
    for (number, value) in observation.values.iter().enumerate() {
        if let Some(printed) = &value.interval {
            interval(printed, format!("{path}/values/{number}/interval"), problems);
        }
    }
    for (number, difference) in observation.differences.iter().enumerate() {
        interval(&difference.interval, format!("{path}/differences/{number}/interval"), problems);
        if Points::parse(&difference.value).is_none() {
            let message = "a difference is printed like `38.9` or `-3`";
            problems.push(Problem::new(format!("{path}/differences/{number}/value"), message));
        }
        if !has(&difference.arm) || difference.arm == study.without {
            let message = format!("a difference belongs to an arm with a value, not to `{}`", difference.arm);
            problems.push(Problem::new(format!("{path}/differences/{number}/arm"), message));
        }
    }
}

fn cell(value: &Value, arm: &Arm, path: &str, problems: &mut Vec<Problem>) {
    let of = value.of.unwrap_or(arm.people);
    let percent = value.percent.as_deref().map(Percent::parse);
    if of == 0 || of > arm.people {
        let message = format!("{of} people cannot be counted in an arm of {}", arm.people);
        problems.push(Problem::new(format!("{path}/of"), message));
    }
    if value.count.is_some_and(|count| count > of) {
        problems.push(Problem::new(format!("{path}/count"), format!("more than the {of} people there were")));
    }
    match (value.count, percent) {
        (None, None) => problems.push(Problem::new(path, "a value is a count, a percentage or both")),
        (_, Some(None)) => {
            let message = "a percentage is printed like `23`, `53.8` or `<1`, from 0 to 100";
            problems.push(Problem::new(format!("{path}/percent"), message));
        }
        (Some(count), Some(Some(percent))) if count <= of && !percent.fits(count, of) => {
            let message = format!("{count} of {of} people is another percentage");
            problems.push(Problem::new(format!("{path}/percent"), message));
        }
        _ => {}
    }
}

/// One observation per effect, drug, dose and age group is the one shown.
fn one_shown(lists: &Lists, problems: &mut Vec<Problem>) {
    let mut cells = Vec::new();
    for (index, observation) in lists.observations.iter().filter(|(_, observation)| observation.shown) {
        let Some(study) = study(lists, &observation.study) else { continue };
        for arm in study.arms.iter().filter(|arm| observation.values.iter().any(|value| value.arm == arm.id))
        {
            let (Some(drug), Some(dose)) = (&arm.drug, &arm.dose) else { continue };
            for group in AgeGroup::ALL.into_iter().filter(|group| study.ages.contains(group.ages())) {
                cells.push((
                    format!("{} with {drug} {dose} at ages {}", observation.effect, group.id()),
                    index,
                ));
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
        let message = format!("/observations/{first} already shows {cell}");
        problems.push(Problem::new(format!("/observations/{second}/shown"), message));
    }
}
