//! Spans run forward. Ages the wrong way round fit nobody: a drug would be approved at no age, a study would show
//! nothing, a gap would give no reason, all without a word.

use crate::pack::problem::tell;
use crate::pack::{Ages, Pack, Problem};

pub fn check(pack: &Pack, problems: &mut Vec<Problem>) {
    for (index, drug) in pack.drugs.iter().enumerate() {
        for (number, dose) in drug.doses.iter().enumerate() {
            ages(&format!("/drugs/{index}/doses/{number}"), dose.ages, problems);
        }
        for (number, approval) in drug.approvals.iter().enumerate() {
            ages(&format!("/drugs/{index}/approvals/{number}"), Some(approval.ages), problems);
        }
    }
    for (index, study) in pack.studies.iter().enumerate() {
        ages(&format!("/studies/{index}"), Some(study.ages), problems);
    }
    for (index, gap) in pack.gaps.iter().enumerate() {
        ages(&format!("/gaps/{index}"), gap.ages, problems);
    }
}

fn ages(place: &str, ages: Option<Ages>, problems: &mut Vec<Problem>) {
    if let Some(Ages { from, to: Some(to) }) = ages
        && to < from
    {
        tell!(problems, "{place}/ages", "nobody is between {from} and {to} years old");
    }
}
