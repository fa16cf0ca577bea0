//! Before and during treatment: tests, vaccines, what not to combine, other warnings, red flags.

use yew::prelude::*;

use super::cites::cites;
use super::fact_table::fact_table;
use super::markup::html;
use super::page::Page;
use super::section::section;
use super::view::View;
use crate::pack::{Drug, Id, Topic, TopicSection, WarnedRisk, WarningKind};
use crate::state::State;

pub fn same(before: &State, now: &State) -> bool {
    before.drugs == now.drugs
}

pub fn care(view: &View) -> Html {
    let View { page, state, .. } = view;
    let words = page.words;
    let topics: Vec<&Topic> =
        page.pack.topics.iter().filter(|topic| topic.section == TopicSection::Care).collect();
    let content = html! {
        <>
            if state.drugs.is_empty() {
                <p class="dc-note">{ words.no_drug }</p>
            } else {
                { fact_table(page, words.care, &state.drugs, &topics) }
                { page.heading(2, "dc-subtitle", words.other_warnings) }
                <div class="dc-other-warnings">
                    { for page.drugs(&state.drugs).map(|drug| other_warnings(page, drug)) }
                </div>
            }
            { page.heading(2, "dc-subtitle", words.red_flags) }
            <p class="dc-act-now"><strong>{ page.say(&page.pack.head.emergency.text) }</strong></p>
            <ul class="dc-red-flags" role="list">
                for flag in page.pack.red_flags.iter() {
                    <li key={flag.id.as_ref()}>
                        <strong>{ page.say(&flag.name) }{ ". " }</strong>{ page.say(&flag.advice) }
                        { cites(page, &flag.cites) }
                    </li>
                }
            </ul>
        </>
    };
    section(page, "care", words.care, content)
}

fn other_warnings(page: &Page, drug: &Drug) -> Html {
    let warnings = page.pack.warnings.iter();
    let own = warnings.filter(|warning| warning.drug == drug.id && warning.kind == WarningKind::Other);
    let name = |id: &Id| page.pack.risks.iter().find(|risk| risk.id == *id).map(|risk| page.say(&risk.name));
    let item = |risk: &WarnedRisk| {
        html! {
            <li key={risk.risk.as_ref()}>
                <strong>{ name(&risk.risk) }{ ". " }</strong>
                { page.say(&risk.text) }{ " " }
                for origin in risk.origins.iter() { { page.say(&origin.who) }{ " " } }
                { page.say(&risk.advice) }{ cites(page, &risk.cites) }
            </li>
        }
    };
    html! {
        <section key={drug.id.as_ref()}>
            { page.heading(3, "dc-drug-title", page.brand(drug)) }
            <ul>{ for own.flat_map(|warning| &warning.risks).map(item) }</ul>
        </section>
    }
}
