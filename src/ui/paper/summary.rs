//! The visit as plain text, to paste into a message: every number with its pair, never without the boxed warning.

use super::{calls, drugs, sources};
use crate::pack::{BoxedWarning, Drug};
use crate::state::State;
use crate::ui::columns::Columns;
use crate::ui::figures::comparison::drug_and_dose;
use crate::ui::figures::one_line::one_line;
use crate::ui::page::Page;
use crate::ui::parts::boxed::risks;
use crate::ui::parts::origin::origin;
use crate::words::fill;

/// Drugs, boxed warnings, the effects on the list, when to call and the labels. What a reader wrote or ticked of
/// themselves is not in it.
pub fn summary(page: &Page, state: &State) -> String {
    let words = page.words;
    let columns = Columns::of(page, state);
    let warned: Vec<&Drug> = page.drugs(&state.warned).collect();
    let checked = fill(words.facts_checked, &[("date", &words.date(page.pack.head.publication.checked))]);
    let reviewed = page.pack.head.publication.reviewed.as_ref();
    let reviewed = reviewed.map(|reviewed| [" ", &page.plain(reviewed)].concat()).unwrap_or_default();
    let mut parts = vec![
        vec![
            page.plain(&page.pack.head.title).to_string(),
            format!("{}{reviewed} {checked}", words.not_advice),
        ],
        chosen(page, &columns),
    ];
    parts.extend(warned.iter().map(|drug| boxed(page, drug)));
    for id in &state.pinned {
        if let Some((index, effect)) = page.pack.placed_effect(id) {
            let lines = columns.iter().map(|column| one_line(page, index, *column, state.age));
            parts.push([page.plain(&effect.name).to_string()].into_iter().chain(lines).collect());
        }
    }
    if columns.len() > 1 && !state.pinned.is_empty() {
        parts.push(vec![words.cross_trial.to_owned()]);
    }
    parts.push(called(page));
    let labels = page.pack.sources.iter().filter(|source| warned.iter().any(|drug| drug.label == source.id));
    let labels = labels.map(|label| format!("{}. {}", page.plain(&label.title), sources::line(page, label)));
    parts.push([words.sources.to_owned()].into_iter().chain(labels).collect());
    let parts = parts.into_iter().filter(|lines| !lines.is_empty()).map(|lines| lines.join("\n"));
    parts.collect::<Vec<_>>().join("\n\n")
}

/// "Rinvoq 15 mg (upadacitinib, pill). For whom: …"
fn chosen(page: &Page, columns: &Columns) -> Vec<String> {
    let line = |drug: &Drug, dose| {
        let mut line = match drug.doses.get(dose) {
            Some(dose) => drug_and_dose(page, drug, dose),
            None => drug.brand.to_string(),
        };
        line = format!("{line} ({}, {}).", drug.generic, page.words.form(drug.form));
        for (topic, question) in drugs::topics(page) {
            line = format!("{line} {}: {}.", page.plain(question), drugs::answer(page, topic, drug));
        }
        line
    };
    let columns = columns.iter().filter_map(|column| Some((page.pack.drugs.get(column.drug)?, column.dose)));
    columns.map(|(drug, dose)| line(drug, dose)).collect()
}

/// The boxed warning of one drug, a line a risk.
fn boxed(page: &Page, drug: &Drug) -> Vec<String> {
    if drug.boxed_warning == BoxedWarning::None {
        return vec![fill(page.words.no_boxed, &[("drugs", &drug.brand)])];
    }
    let mut lines = vec![format!("{} {}", page.words.boxed_of, drug.brand)];
    for (risk, warned) in risks(page, &[drug]) {
        let origins =
            warned.iter().flat_map(|own| &own.risk.origins).map(|seen| origin(page, &drug.brand, seen));
        lines.push(format!("- {}: {}.", page.plain(&risk.name), origins.collect::<Vec<_>>().join("; ")));
    }
    lines.extend(drug.notices.iter().map(|notice| page.plain(&notice.text).to_string()));
    lines
}

fn called(page: &Page) -> Vec<String> {
    let mut lines =
        vec![page.words.when_to_call.to_owned(), page.plain(&page.pack.head.emergency.text).to_string()];
    lines
        .extend(calls::lines(page).iter().map(|(advice, signs)| format!("- {advice} {}.", signs.join("; "))));
    lines
}
