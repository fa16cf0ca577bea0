//! The boxed warnings of the chosen drugs: first, calm, and with the origin of every risk.

use yew::prelude::*;

use super::cites::cites;
use super::markup::html;
use super::page::Page;
use super::view::View;
use super::warned_risk::{Warned, warned_risk};
use crate::pack::{BoxedWarning, Drug, Risk};
use crate::state::State;
use crate::words::fill;

/// Warnings stand also when no drug is chosen any more: those of the drugs last shown.
pub fn same(before: &State, now: &State) -> bool {
    before.warned == now.warned
}

pub fn warning(view: &View) -> Html {
    let page = &view.page;
    let words = page.words;
    let drugs: Vec<&Drug> = page.drugs(&view.state.warned).collect();
    let (with, without): (Vec<&Drug>, Vec<&Drug>) =
        drugs.iter().partition(|drug| drug.boxed_warning != BoxedWarning::None);
    let risks = risks(page, &with);
    let illness = page.plain(&page.pack.head.illness);
    html! {
        <section id={page.id("warning")} class="dc-section dc-warning" tabindex="-1" aria-label={words.boxed_warning}>
            <div class="dc-boxed">
                { page.heading(1, "dc-section-title", words.boxed_warning) }
                <ul class="dc-risk-names" role="list">
                    for (risk, _) in risks.iter() {
                        <li key={risk.id.as_ref()}>{ page.say(&risk.name) }</li>
                    }
                </ul>
                if !with.is_empty() {
                    <p>
                        <strong>{ fill(words.boxed_for, &[("drugs", &page.brands(&with))]) }</strong>
                        { " " }{ words.boxed_meaning }
                    </p>
                }
                if !without.is_empty() {
                    <p>{ fill(words.no_boxed, &[("drugs", &page.brands(&without))]) }</p>
                }
            </div>
            if !risks.is_empty() {
                { page.heading(2, "dc-subtitle", words.where_seen) }
                <p class="dc-hint">{ fill(words.where_seen_hint, &[("illness", &illness)]) }</p>
            }
            <div class="dc-risks">{ for risks.iter().map(|(risk, warned)| warned_risk(page, risk, warned)) }</div>
            <div class="dc-notices">
                for notice in drugs.iter().flat_map(|drug| &drug.notices) {
                    <p class="dc-note">{ page.say(&notice.text) }{ cites(page, &notice.cites) }</p>
                }
            </div>
        </section>
    }
}

/// Every risk of these drugs' boxed warnings, in the pack's order, with what each drug's label says of it.
fn risks<'a>(page: &'a Page, drugs: &[&'a Drug]) -> Vec<(&'a Risk, Vec<Warned<'a>>)> {
    let mut said = Vec::new();
    for drug in drugs {
        let BoxedWarning::Warning(id) = &drug.boxed_warning else { continue };
        for warning in page.pack.warnings.iter().filter(|warning| warning.id == *id) {
            said.extend(warning.risks.iter().map(|risk| Warned { drug, risk }));
        }
    }
    let of =
        |risk: &Risk| said.iter().filter(|warned| warned.risk.risk == risk.id).copied().collect::<Vec<_>>();
    page.pack.risks.iter().map(|risk| (risk, of(risk))).filter(|(_, warned)| !warned.is_empty()).collect()
}
