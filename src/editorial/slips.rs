//! What an editor may forget without breaking a pack. The page stays honest without it and says less than the label does;
//! nobody would notice.

use std::collections::HashSet;

use crate::pack::problem::tell;
use crate::pack::{
    Arm, Date, Gap, Level, Observation, Pack, Problem, Study, StudyRank, Text, WarningKind, dial,
    first_sentence,
};

pub(super) fn all(pack: &Pack) -> Vec<Problem> {
    let mut found = Vec::new();
    unanswered(pack, &mut found);
    unspared(pack, &mut found);
    uncalled(pack, &mut found);
    forgotten(pack, &mut found);
    reviewed(pack, &mut found);
    found
}

/// A question that a drug's label answers, or of which it is said that we could not read the answer.
fn unanswered(pack: &Pack, found: &mut Vec<Problem>) {
    let answered: HashSet<_> = pack.facts.iter().map(|fact| (&fact.topic, &fact.drug)).collect();
    for (index, topic) in pack.topics.iter().enumerate() {
        for drug in pack.drugs.iter().filter(|drug| !answered.contains(&(&topic.id, &drug.id))) {
            tell!(
                found,
                "/topics/{index}",
                "`{}` does not answer it: a fact says what its label says, or that we could not read it",
                drug.id
            );
        }
    }
}

/// A boxed risk keeps its effects in sight, whatever is filtered.
fn unspared(pack: &Pack, found: &mut Vec<Problem>) {
    let boxed = || pack.warnings.iter().filter(|warning| warning.kind == WarningKind::Boxed);
    for (index, risk) in pack.risks.iter().enumerate().filter(|(_, risk)| risk.effects.is_empty()) {
        if boxed().any(|warning| warning.risks.iter().any(|warned| warned.risk == risk.id)) {
            tell!(
                found,
                "/risks/{index}/effects",
                "a boxed warning has this risk: without the effects that it covers filters could hide it"
            );
        }
    }
}

/// What is read first in an emergency names a number to call.
fn uncalled(pack: &Pack, found: &mut Vec<Problem>) {
    let emergency = &pack.head.emergency;
    let mut names = |path: String, text: &Text| {
        for (lang, words) in text.iter() {
            let (first, _) = first_sentence(words);
            if dial::named(first, emergency.calls()).is_empty() {
                tell!(
                    found,
                    "{path}/{lang}",
                    "“{first}” is read first, and has to name one of the numbers of `emergency`"
                );
            }
        }
    };
    names("/emergency/text".to_owned(), &emergency.text);
    for (index, flag) in pack.red_flags.iter().enumerate().filter(|(_, flag)| flag.level == Level::Emergency)
    {
        names(format!("/red_flags/{index}/advice"), &flag.advice);
    }
}

/// Where a row of a label's pool has no number for a dose and no gap says why, the page says of that dose that the effect is
/// not in the label's list, or that we could not read it.
fn forgotten(pack: &Pack, found: &mut Vec<Problem>) {
    for (index, observation) in pack.observations.iter().enumerate() {
        let study = pack.study(&observation.study);
        let Some(study) = study.filter(|study| study.rank == StudyRank::LabelPool) else { continue };
        for arm in study.arms.iter().filter(|arm| is_forgotten(pack, observation, study, arm)) {
            tell!(
                found,
                "/observations/{index}/values",
                "no value for arm `{}`, and no gap that says why",
                arm.id
            );
        }
    }
}

fn is_forgotten(pack: &Pack, observation: &Observation, study: &Study, arm: &Arm) -> bool {
    let (Some(drug), Some(dose)) = (&arm.drug, &arm.dose) else { return false };
    let says_why = |gap: &Gap| {
        (&gap.effect, &gap.drug) == (&observation.effect, drug)
            && (gap.doses.is_empty() || gap.doses.contains(dose))
            && gap.ages.is_none_or(|ages| ages.contains(study.ages))
    };
    !observation.values.iter().any(|value| value.arm == arm.id) && !pack.gaps.iter().any(says_why)
}

/// Nothing is to be checked again before it was.
fn reviewed(pack: &Pack, found: &mut Vec<Problem>) {
    let mut look = |place: String, checked: Date, review_by: Date| {
        if review_by < checked {
            tell!(found, "{place}/review_by", "to be checked again by {review_by}, before it was: {checked}");
        }
    };
    let publication = &pack.head.publication;
    look("/publication".to_owned(), publication.checked, publication.review_by);
    for (index, drug) in pack.drugs.iter().enumerate() {
        look(format!("/drugs/{index}"), drug.checked, drug.review_by);
    }
}
