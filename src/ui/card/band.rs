//! The boxed warnings of the chosen drugs: one dark band, calm and never hidden, and the origin of every risk one
//! press away.

use yew::prelude::*;

use super::warned_risk::warned_risk;
use crate::pack::{BoxedWarning, Drug, DrugId, Risk, RiskId, Statement};
use crate::section::Section;
use crate::ui::page::Page;
use crate::ui::parts::boxed::risks;
use crate::ui::parts::cites::cites;
use crate::words::fill;

#[derive(PartialEq, Properties)]
pub struct BandProps {
    pub page: Page,
    /// The chosen drugs, or with none chosen all of the pack.
    pub warned: Vec<DrugId>,
}

#[component]
pub fn Band(BandProps { page, warned }: &BandProps) -> Html {
    let words = page.words;
    let drugs: Vec<&Drug> = page.drugs(warned).collect();
    let (with, without): (Vec<&Drug>, Vec<&Drug>) =
        drugs.iter().partition(|drug| drug.boxed_warning != BoxedWarning::None);
    let risks = risks(page, &with);
    let illness = page.plain(&page.pack.head.illness);
    let origins = html! {
        <div class="dc-risks">
            <p>{ words.boxed_meaning }{ " " }{ fill(words.where_seen_hint, &[("illness", &illness)]) }</p>
            for (risk, warned) in risks.iter() { { warned_risk(page, risk, warned, with.len() > 1) } }
        </div>
    };
    html! {
        <section id={page.id(Section::Warning.id())} class="dc-warning" tabindex="-1" aria-label={words.boxed_warning}>
            <div class="dc-boxed">
                for alike in alike(page, &with).iter() { { box_of(page, alike) } }
                if !without.is_empty() {
                    <p class="dc-no-box">{ fill(words.no_boxed, &[("drugs", &page.brands(&without))]) }</p>
                }
                if !risks.is_empty() { { page.unfold(words.where_seen, origins) } }
            </div>
            <div class="dc-label-notes">
                for (key, notice) in drugs.iter().flat_map(|drug| notices(drug)) {
                    <p {key}>{ page.say_dialing(&notice.text) }{ cites(page, &notice.cites) }</p>
                }
            </div>
        </section>
    }
}

/// What a label says beside its box, under keys that no other label's notices have.
fn notices(drug: &Drug) -> impl Iterator<Item = (String, &Statement)> {
    drug.notices.iter().enumerate().map(|(place, notice)| (format!("{}-{place}", drug.id), notice))
}

/// Drugs whose boxes name the same risks, with these risks: what is the same is said once.
fn alike<'a>(page: &'a Page, drugs: &[&'a Drug]) -> Vec<(Vec<&'a Drug>, Vec<&'a Risk>)> {
    let mut groups: Vec<(Vec<&Drug>, Vec<&Risk>)> = Vec::new();
    for drug in drugs {
        let warned: Vec<&RiskId> = page.pack.boxed(drug).map(|warned| &warned.risk).collect();
        let risks: Vec<&Risk> = page.pack.risks.iter().filter(|risk| warned.contains(&&risk.id)).collect();
        match groups.iter_mut().find(|(_, known)| *known == risks) {
            Some((group, _)) => group.push(drug),
            None => groups.push((vec![drug], risks)),
        }
    }
    groups
}

fn box_of(page: &Page, (drugs, risks): &(Vec<&Drug>, Vec<&Risk>)) -> Html {
    let brands = page.brands(drugs);
    // Not by the brands: two records may have one brand, and two boxes of one key would be drawn as one.
    let ids = drugs.iter().map(|drug| &*drug.id).collect::<Vec<_>>().join(" ");
    html! {
        <div key={ids} class="dc-box">
            <p class="dc-box-title">
                <strong>{ page.words.boxed_of }</strong>{ " " }<strong translate="no">{ &brands }</strong>
            </p>
            <ul class="dc-risk-names" role="list">
                for risk in risks.iter() { <li key={risk.id.as_ref()}>{ page.say(&risk.name) }</li> }
            </ul>
        </div>
    }
}
