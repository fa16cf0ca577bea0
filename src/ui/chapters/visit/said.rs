//! What each label says of what is so for the reader, word for word as it stands in the pack.

use yew::prelude::*;

use crate::pack::{
    Drug, Fact, FactMention, Id, RiskMention, SilenceReason, Situation, WarnedRisk, WarningKind,
};
use crate::ui::page::Page;
use crate::ui::parts::cites::cites;
use crate::ui::parts::glossed::Glossed;
use crate::ui::parts::origin::origin;
use crate::words::fill;

#[derive(PartialEq, Properties)]
pub struct SaidProps {
    pub page: Page,
    pub situations: Vec<Id>,
    pub drugs: Vec<Id>,
}

#[component]
pub fn Said(SaidProps { page, situations, drugs }: &SaidProps) -> Html {
    let glossed = &Glossed::of(page, "visit");
    let known = situations.iter().filter_map(|id| page.pack.situations.iter().find(|own| own.id == *id));
    html! { <div>{ for known.map(|situation| said(page, glossed, situation, drugs)) }</div> }
}

fn said(page: &Page, glossed: &Glossed, situation: &Situation, drugs: &[Id]) -> Html {
    let name = page.plain(&situation.name);
    html! {
        // Open until the reader folds it: what was read makes room for what was not.
        <details key={situation.id.as_ref()} class="dc-said" open=true>
            <summary>
                { page.heading(3, "dc-said-title", fill(page.words.talk_about, &[("situation", &name)])) }
            </summary>
            <div class="dc-said-drugs">
                for drug in page.drugs(drugs) {
                    <div key={drug.id.as_ref()} class="dc-said-drug">
                        { page.heading(4, "dc-drug-title", page.brand(drug)) }
                        { label(page, glossed, situation, drug) }
                    </div>
                }
            </div>
        </details>
    }
}

/// All that one label says, or why nothing stands here.
fn label(page: &Page, glossed: &Glossed, situation: &Situation, drug: &Drug) -> Html {
    let silence = situation.silences.iter().find(|silence| silence.drug == drug.id);
    let risks = situation.risks.iter().filter_map(|mention| risk(page, glossed, mention, drug));
    let facts = situation.facts.iter().filter_map(|mention| fact(page, glossed, mention, drug));
    html! {
        <ul role="list">
            if let Some(silence) = silence {
                <li class="dc-unknown">
                    { match silence.reason {
                        SilenceReason::NotStated => page.words.label_silent,
                        SilenceReason::PartNotRead => page.words.not_stated,
                    } }
                </li>
            }
            { for risks }
            { for facts }
        </ul>
    }
}

fn risk(page: &Page, glossed: &Glossed, mention: &RiskMention, drug: &Drug) -> Option<Html> {
    let warning = page.pack.warnings.iter().find(|own| own.id == mention.warning && own.drug == drug.id)?;
    let risk = warning.risks.iter().find(|own| own.risk == mention.risk)?;
    let name = page.pack.risks.iter().find(|own| own.id == mention.risk)?;
    let boxed = warning.kind == WarningKind::Boxed;
    let speaks = |place: usize| mention.origins.contains(&(place + 1));
    Some(html! {
        <li key={format!("{} {}", warning.id, risk.risk)}>
            <p>
                <strong>{ page.say(&name.name) }</strong>
                if boxed { { " " }<span class="dc-boxed-mark">{ page.words.boxed_mark }</span> }
            </p>
            <p>{ glossed.say(&risk.text) }</p>
            <p><strong>{ page.words.label_advises }{ " " }</strong>{ glossed.say(&risk.advice) }{ cites(page, &risk.cites) }</p>
            if !mention.origins.is_empty() { { origins(page, risk, drug, speaks) } }
            { page.unfold(unfolding(page, &name.name, drug), origins(page, risk, drug, |_| true)) }
        </li>
    })
}

/// "Where each risk was seen", which a list of controls would not tell apart: the rest is for those who hear it.
fn unfolding(page: &Page, risk: &crate::pack::Text, drug: &Drug) -> Html {
    let about = format!(": {}, {}", page.plain(risk), drug.brand);
    html! { <>{ page.words.where_seen_one }<span class="dc-hidden">{ about }</span></> }
}

fn origins(page: &Page, risk: &WarnedRisk, drug: &Drug, speaks: impl Fn(usize) -> bool) -> Html {
    html! {
        <ul>
            for (_, seen) in risk.origins.iter().enumerate().filter(|(place, _)| speaks(*place)) {
                <li><strong>{ origin(page, &drug.brand, seen) }{ ": " }</strong>{ page.say_dialing(&seen.who) }</li>
            }
        </ul>
    }
}

fn fact(
    page: &Page,
    glossed: &Glossed,
    FactMention { fact, parts, .. }: &FactMention,
    drug: &Drug,
) -> Option<Html> {
    let fact: &Fact = page.pack.facts.iter().find(|own| own.id == *fact && own.drug == drug.id)?;
    let topic = page.pack.topics.iter().find(|topic| topic.id == fact.topic)?;
    let speaks = |part: usize| parts.is_empty() || parts.contains(&part);
    let points = fact.points.iter().enumerate().filter(|(place, _)| speaks(place + 1));
    let points: Vec<_> = points.map(|(_, point)| point.clone()).collect();
    Some(html! {
        <li key={fact.id.as_ref()} class={fact.unchecked.then_some("dc-unknown")}>
            <p class="dc-hint">{ page.say(&topic.question) }{ cites(page, &fact.cites) }</p>
            if speaks(0) { <p>{ glossed.say(&fact.text) }</p> }
            { glossed.points(&points) }
        </li>
    })
}
