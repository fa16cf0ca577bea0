//! Differences that a source prints: each lies in its own interval, and near to what the two numbers beside it differ by.

use crate::pack::problem::tell;
use crate::pack::{Arm, Difference, Observation, Pack, Problem, Study, Value};

/// How many hundredths of a point a source's difference may be away from that of its own two numbers: in whole percentages
/// it rounds three times, by half a point each, and it may adjust for how severe the illness was. Of 53 differences in the
/// labels and papers that were read for the first pack the farthest is 1.4 points away.
const MARGIN: i64 = 200;

pub(super) fn doubtful(pack: &Pack) -> Vec<Problem> {
    let mut found = Vec::new();
    for (index, observation) in pack.observations.iter().enumerate() {
        let Some(study) = pack.study(&observation.study) else { continue };
        for (number, difference) in observation.differences.iter().enumerate() {
            let place = format!("/observations/{index}/differences/{number}/value");
            printed(observation, study, difference, &place, &mut found);
        }
    }
    found
}

fn printed(
    observation: &Observation,
    study: &Study,
    Difference { arm, value, interval }: &Difference,
    place: &str,
    found: &mut Vec<Problem>,
) {
    let points = value.hundredths();
    if !(interval.low.hundredths()..=interval.high.hundredths()).contains(&points) {
        tell!(found, "{place}", "`{value}` lies outside of its own interval");
    }
    let sides = share(observation, study, arm).zip(share(observation, study, &study.without));
    if let Some((with, without)) = sides
        && (i64::from(points) - (with - without)).abs() > MARGIN
    {
        let (most, other) = (MARGIN / 100, &study.without);
        tell!(
            found,
            "{place}",
            "`{value}` is more than {most} points away from what `{arm}` and `{other}` differ by"
        );
    }
}

/// What the source prints for an arm, in hundredths of a percent.
fn share(observation: &Observation, study: &Study, arm: &str) -> Option<i64> {
    let Arm { people, .. } = study.arms.iter().find(|own| &*own.id == arm)?;
    let Value { count, percent, of, derived, .. } =
        observation.values.iter().find(|value| &*value.arm == arm)?;
    match count.filter(|_| percent.is_none() || !derived) {
        Some(count) => (10_000 * i64::from(count)).checked_div(i64::from(of.unwrap_or(*people))),
        None => percent.map(|percent| i64::from(percent.hundredths())),
    }
}
