//! What the labels warn of outside the box, one folded list a drug.

use yew::prelude::*;

use crate::pack::{Drug, DrugId, RiskId, WarnedRisk, WarningKind};
use crate::ui::page::Page;
use crate::ui::parts::cites::cites;

#[derive(PartialEq, Properties)]
pub struct OtherWarningsProps {
    pub page: Page,
    pub drugs: Vec<DrugId>,
}

#[component]
pub fn OtherWarnings(OtherWarningsProps { page, drugs }: &OtherWarningsProps) -> Html {
    html! {
        <section id={page.id("other-warnings")} tabindex="-1">
            { page.heading(2, "dc-subtitle", page.words.other_warnings) }
            for drug in page.drugs(drugs) { { warnings(page, drug) } }
        </section>
    }
}

/// What a drug's label warns of outside its box.
pub fn other_risks<'p>(page: &'p Page, drug: &DrugId) -> impl Iterator<Item = &'p WarnedRisk> {
    let drug = drug.clone();
    let other = move |kind, own: &DrugId| kind == WarningKind::Other && *own == drug;
    let warnings = page.pack.warnings.iter().filter(move |warning| other(warning.kind, &warning.drug));
    warnings.flat_map(|warning| &warning.risks)
}

fn warnings(page: &Page, drug: &Drug) -> Html {
    let risks: Vec<&WarnedRisk> = other_risks(page, &drug.id).collect();
    if risks.is_empty() {
        return html! {
            <p key={drug.id.as_ref()} class="dc-unknown"><strong>{ page.brand(drug) }{ ": " }</strong>{ page.words.no_other_warnings }</p>
        };
    }
    let summary =
        html! { <>{ page.brand(drug) }<small>{ page.words.warnings_count.of(risks.len()) }</small></> };
    let list = html! {
        <ul>
            for risk in risks.iter() {
                <li key={risk.risk.as_ref()}>
                    <strong>{ name(page, &risk.risk) }{ ". " }</strong>
                    { page.say_dialing(&risk.text) }{ " " }
                    for origin in risk.origins.iter() { <span>{ page.say_dialing(&origin.who) }{ " " }</span> }
                    { page.say_dialing(&risk.advice) }{ cites(page, &risk.cites) }
                </li>
            }
        </ul>
    };
    html! { <div key={drug.id.as_ref()}>{ page.unfold(summary, list) }</div> }
}

fn name(page: &Page, id: &RiskId) -> Html {
    page.pack.risk(id).map(|risk| page.say(&risk.name)).unwrap_or_default()
}
