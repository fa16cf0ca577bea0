//! Differences that a source prints: each lies in its own interval, and near to what the two numbers beside it differ by.

use crate::pack::problem::tell;
use crate::pack::{Arm, Difference, Interval, Observation, Pack, Percent, Points, Problem, Study, Value};

/// How many hundredths of a point a source's difference may be away from that of its own two numbers: in whole percentages
/// it rounds three times, by half a point each, and it may adjust for how severe the illness was. Of 53 differences in the
/// labels and papers that were read for the first pack the farthest is 1.4 points away.
const MARGIN: i64 = 200;

pub fn check(pack: &Pack, problems: &mut Vec<Problem>) {
    for (index, observation) in pack.observations.iter().enumerate() {
        let Some(study) = pack.studies.iter().find(|study| study.id == observation.study) else { continue };
        for (number, value) in observation.values.iter().enumerate() {
            if value.interval.as_ref().is_some_and(|interval| ends(interval).is_none()) {
                tell!(problems, "/observations/{index}/values/{number}/interval", "{ENDS}");
            }
        }
        for (number, difference) in observation.differences.iter().enumerate() {
            let place = format!("/observations/{index}/differences/{number}");
            printed(observation, study, difference, &place, problems);
        }
    }
}

const ENDS: &str = "an interval has a lower and a higher end, printed like `30.3`";

fn ends(interval: &Interval) -> Option<(Points, Points)> {
    Points::parse(&interval.low).zip(Points::parse(&interval.high)).filter(|(low, high)| low <= high)
}

fn printed(
    observation: &Observation,
    study: &Study,
    difference: &Difference,
    place: &str,
    problems: &mut Vec<Problem>,
) {
    let Difference { arm, value, interval } = difference;
    let (points, ends) = (Points::parse(value), ends(interval));
    if ends.is_none() {
        tell!(problems, "{place}/interval", "{ENDS}");
    }
    if points.is_none() {
        tell!(problems, "{place}/value", "a difference is printed like `38.9` or `-3`");
    }
    if let (Some(points), Some((low, high))) = (points, ends)
        && (points < low || high < points)
    {
        tell!(problems, "{place}/value", "`{value}` lies outside of its own interval");
    }
    if *arm == study.without || !observation.values.iter().any(|value| value.arm == *arm) {
        tell!(problems, "{place}/arm", "a difference belongs to an arm with a value, not to `{arm}`");
    }
    let sides = share(observation, study, arm).zip(share(observation, study, &study.without));
    if let (Some(points), Some((with, without))) = (points, sides)
        && (i64::from(points.hundredths()) - (with - without)).abs() > MARGIN
    {
        tell!(
            problems,
            "{place}/value",
            "`{value}` is more than {} points away from what `{arm}` and `{}` differ by",
            MARGIN / 100,
            study.without
        );
    }
}

/// What the source prints for an arm, in hundredths of a percent.
fn share(observation: &Observation, study: &Study, arm: &str) -> Option<i64> {
    let Arm { people, .. } = study.arms.iter().find(|own| &*own.id == arm)?;
    let Value { count, percent, of, derived, .. } =
        observation.values.iter().find(|value| &*value.arm == arm)?;
    let percent = percent.as_deref().and_then(Percent::parse);
    match count.filter(|_| percent.is_none() || !derived) {
        Some(count) => (10_000 * i64::from(count)).checked_div(i64::from(of.unwrap_or(*people))),
        None => percent.map(|percent| i64::from(percent.hundredths())),
    }
}
