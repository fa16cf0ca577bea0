//! A boxed risk is said with the same parts for every drug, or somebody confirmed that it is not the same.
//!
//! Labels of one class share whole sentences. A part that stands with one drug only looks like a difference
//! between the drugs; most often it was left out of the other by mistake. Other warnings are left alone: labels
//! word those each in their own way.

use crate::pack::problem::tell;
use crate::pack::{Lang, Pack, Problem, Text, WarnedRisk, Warning, WarningKind, sentences};

pub fn check(pack: &Pack, problems: &mut Vec<Problem>) {
    for (index, warning) in pack.warnings.iter().enumerate() {
        for (number, risk) in warning.risks.iter().enumerate().filter(|(_, risk)| risk.confirmed.is_none()) {
            let langs = pack.head.languages.iter();
            // A sentence that is lacking in one language is most often lacking in all: it is told once.
            if let Some((other, part)) = langs.filter_map(|lang| lacking(pack, warning, risk, lang)).next() {
                tell!(
                    problems,
                    "/warnings/{index}/risks/{number}",
                    "to confirm: `{}` states this risk with “{part}”; say it here too, or in `confirmed` where \
                     it was looked up that this label does not",
                    other.drug
                );
            }
        }
    }
}

/// The first part that the same risk of another drug has and this one lacks, with the warning it stands in.
fn lacking<'p>(
    pack: &'p Pack,
    warning: &Warning,
    risk: &WarnedRisk,
    lang: &Lang,
) -> Option<(&'p Warning, String)> {
    let own = parts(pack, warning, risk, lang);
    let boxed = |one: &Warning| one.kind == WarningKind::Boxed;
    let matters = |other: &&Warning| other.drug != warning.drug && (boxed(other) || boxed(warning));
    let others = pack.warnings.iter().filter(matters);
    others.flat_map(|other| other.risks.iter().map(move |same| (other, same))).find_map(|(other, same)| {
        let theirs = (same.risk == risk.risk).then(|| parts(pack, other, same, lang));
        theirs.into_iter().flatten().find(|part| !own.contains(part)).map(|part| (other, part))
    })
}

/// Each sentence of the text, the origins and the advice, without the name of the drug it is about.
fn parts(pack: &Pack, warning: &Warning, risk: &WarnedRisk, lang: &Lang) -> Vec<String> {
    let brand = pack.drug(&warning.drug).map(|drug| &*drug.brand);
    let origins = risk.origins.iter().map(|origin| &origin.who);
    let texts = [&risk.text].into_iter().chain(origins).chain([&risk.advice]);
    texts
        .filter_map(|text: &Text| text.exact(lang))
        .flat_map(sentences)
        .map(|sentence| match brand {
            Some(brand) if !brand.is_empty() => sentence.replace(brand, "…"),
            _ => sentence.to_owned(),
        })
        .collect()
}
