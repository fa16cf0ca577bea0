//! What labels say of a situation is there to be shown, and every drug says something or why it does not.

use crate::pack::problem::tell;
use crate::pack::unread::Unread;
use crate::pack::{Drug, FactId, FactMention, Pack, Problem, RiskMention, Situation, WarnedRisk, WarningId};

pub fn check(pack: &Pack, unread: &Unread, problems: &mut Vec<Problem>) {
    let whole = !["facts", "warnings", "drugs"].iter().any(|list| unread.any(list));
    for (index, situation) in pack.situations.iter().enumerate() {
        let place = format!("/situations/{index}");
        risks(pack, situation, &place, problems);
        facts(pack, situation, &place, problems);
        for drug in pack.drugs.iter().filter(|_| whole) {
            spoken(pack, situation, drug, &place, problems);
        }
    }
}

fn risks(pack: &Pack, situation: &Situation, place: &str, problems: &mut Vec<Problem>) {
    for (number, mention) in situation.risks.iter().enumerate() {
        let place = format!("{place}/risks/{number}");
        if let Some(warning) = pack.warning(&mention.warning) {
            match warning.risks.iter().find(|risk| risk.risk == mention.risk) {
                Some(risk) => origins(mention, risk, &place, problems),
                None => {
                    tell!(problems, "{place}/risk", "`{}` does not warn of `{}`", warning.id, mention.risk)
                }
            }
        }
        let same =
            |earlier: &RiskMention| (&earlier.warning, &earlier.risk) == (&mention.warning, &mention.risk);
        if situation.risks.iter().take(number).any(same) {
            tell!(problems, "{place}", "this risk stands here twice");
        }
    }
}

fn origins(mention: &RiskMention, risk: &WarnedRisk, place: &str, problems: &mut Vec<Problem>) {
    for (index, origin) in mention.origins.iter().enumerate() {
        if !(1..=risk.origins.len()).contains(origin) {
            tell!(problems, "{place}/origins/{index}", "`{}` has no origin {origin}", risk.risk);
        }
    }
}

fn facts(pack: &Pack, situation: &Situation, place: &str, problems: &mut Vec<Problem>) {
    for (number, mention) in situation.facts.iter().enumerate() {
        let points = pack.fact(&mention.fact).map(|fact| fact.points.len());
        for (index, part) in mention.parts.iter().enumerate() {
            if points.is_some_and(|points| *part > points) {
                tell!(
                    problems,
                    "{place}/facts/{number}/parts/{index}",
                    "`{}` has no part {part}",
                    mention.fact
                );
            }
        }
        for (index, part) in mention.again.iter().enumerate() {
            if !mention.tells(*part) {
                tell!(
                    problems,
                    "{place}/facts/{number}/again/{index}",
                    "part {part} of `{}` does not stand here",
                    mention.fact
                );
            }
        }
        if situation.facts.iter().take(number).any(|earlier| earlier.fact == mention.fact) {
            tell!(problems, "{place}/facts/{number}", "this fact stands here twice");
        }
    }
}

/// A drug has a statement or a reason why it has none, not both.
fn spoken(pack: &Pack, situation: &Situation, drug: &Drug, place: &str, problems: &mut Vec<Problem>) {
    let fact = |id: &FactId| pack.fact(id).is_some_and(|fact| fact.drug == drug.id);
    let warning = |id: &WarningId| pack.warning(id).is_some_and(|warning| warning.drug == drug.id);
    let speaks = situation.facts.iter().any(|mention| fact(&mention.fact))
        || situation.risks.iter().any(|mention| warning(&mention.warning));
    let kept = |mention: &FactMention| {
        let points = pack.fact(&mention.fact).map_or(0, |fact| fact.points.len());
        (0..=points).any(|part| mention.in_short(part))
    };
    let own = situation.facts.iter().filter(|mention| fact(&mention.fact));
    if own.clone().any(|mention| !mention.again.is_empty()) && !own.clone().any(kept) {
        tell!(problems, "{place}/facts", "all that `{}` says of it is said `again`: of what?", drug.id);
    }
    let silent = situation.silences.iter().any(|silence| silence.drug == drug.id);
    if !speaks && !silent {
        tell!(problems, "{place}", "nothing of `{}` speaks of it: `silences` says why", drug.id);
    }
    if speaks && silent {
        tell!(problems, "{place}/silences", "`{}` does speak of it", drug.id);
    }
}
