//! One risk of the boxed warnings: for each drug where it was seen, and what the label advises.

use yew::prelude::*;

use super::cites::cites;
use super::markup::html;
use super::page::Page;
use crate::pack::{Drug, Origin, OriginDrug, OriginIllness, Risk, WarnedRisk};
use crate::words::fill;

/// What one drug's warning says of a risk.
#[derive(Clone, Copy)]
pub struct Warned<'a> {
    pub drug: &'a Drug,
    pub risk: &'a WarnedRisk,
}

pub fn warned_risk(page: &Page, risk: &Risk, warned: &[Warned]) -> Html {
    let whole =
        html! { <div class="dc-warned">{ for warned.iter().map(|warned| whole(page, warned)) }</div> };
    html! {
        <section key={risk.id.as_ref()} class="dc-risk">
            { page.heading(3, "dc-risk-title", page.say(&risk.name)) }
            <dl class="dc-origins">
                for Warned { drug, risk } in warned.iter() {
                    <div key={drug.id.as_ref()}>
                        <dt translate="no">{ AttrValue::from(drug.brand.clone()) }</dt>
                        for origin in risk.origins.iter() { <dd>{ label(page, drug, origin) }</dd> }
                    </div>
                }
            </dl>
            { page.unfold(&fill(page.words.read_risk, &[("risk", &page.plain(&risk.name))]), whole) }
        </section>
    }
}

/// All that one label says of the risk.
fn whole(page: &Page, Warned { drug, risk }: &Warned) -> Html {
    html! {
        <div key={drug.id.as_ref()} class="dc-warned-drug">
            { page.heading(4, "dc-drug-title", page.brand(drug)) }
            <p>{ page.say(&risk.text) }</p>
            <ul>
                for origin in risk.origins.iter() {
                    <li><strong>{ label(page, drug, origin) }{ ": " }</strong>{ page.say(&origin.who) }</li>
                }
            </ul>
            <p>
                <strong>{ page.words.label_advises }{ " " }</strong>{ page.say(&risk.advice) }
                { cites(page, &risk.cites) }
            </p>
        </div>
    }
}

/// {this drug | the class | another} × {this illness | another}, in a few words.
fn label(page: &Page, drug: &Drug, origin: &Origin) -> String {
    let words = page.words;
    let seen = match origin.drug {
        OriginDrug::This => words.seen_this,
        OriginDrug::Class => words.seen_class,
        OriginDrug::Another => words.seen_another,
    };
    let whom = match origin.illness {
        OriginIllness::This => words.in_this_illness,
        OriginIllness::Another => words.in_another_illness,
        OriginIllness::Unstated => "",
    };
    let class = page.plain(&page.pack.head.class);
    let illness = page.plain(&page.pack.head.illness);
    fill(&[seen, whom].concat(), &[("drug", &drug.brand), ("class", &class), ("illness", &illness)])
}
