//! What the labels say of what is so for the reader, word for word as it stands in the pack, and once where several say
//! the same.

use yew::prelude::*;

use crate::pack::{Cite, Drug, Id, Origin, OriginDrug, Text};
use crate::situations::{About, Said as Kind, Statement, Subject, Told};
use crate::ui::page::Page;
use crate::ui::parts::cites::cites;
use crate::ui::parts::glossed::Glossed;
use crate::ui::parts::once::{Once, once};
use crate::ui::parts::origin::{Seen, origin, seen_in_whom};
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
    let drugs: Vec<&Drug> = page.drugs(drugs).collect();
    let known = situations.iter().filter_map(|id| page.pack.situations.iter().find(|own| own.id == *id));
    let told = page.labels().tell(known, &drugs);
    html! { <div>{ for told.iter().map(|told| said(page, glossed, told, drugs.len())) }</div> }
}

fn said(page: &Page, glossed: &Glossed, told: &Told, all: usize) -> Html {
    let name = page.plain(&told.situation.name);
    html! {
        // Open until the reader folds it: what was read makes room for what was not.
        <details key={told.situation.id.as_ref()} class="dc-said" open=true>
            <summary>
                { page.heading(3, "dc-said-title", fill(page.words.talk_about, &[("situation", &name)])) }
            </summary>
            <ul class="dc-said-subjects" role="list">
                for own in told.subjects() { { subject(page, glossed, &own, all) } }
            </ul>
        </details>
    }
}

/// A risk or a question, and what is said of it: first what all these labels say.
fn subject(page: &Page, glossed: &Glossed, subject: &Subject, all: usize) -> Html {
    let origins = &subject.origins();
    let said = subject.said.iter().map(|own| (own.drug, *own));
    let groups = once(said, all, |a, b| page.labels().alike(a, b));
    let content = html! { <div class="dc-said-drugs">{ for groups.iter().map(|own| group(page, glossed, own, all)) }</div> };
    match &subject.about {
        About::Risk { risk, boxed } => html! {
            <li key={format!("risk {} {boxed}", risk.id)}>
                { page.heading(4, "dc-said-about", named(page, &risk.name, *boxed)) }
                { content }
                if !origins.is_empty() {
                    { page.unfold(unfolding(page, &risk.name), where_seen(page, origins, all)) }
                }
            </li>
        },
        About::Topic(topic) => html! {
            <li key={format!("topic {}", topic.id)}>
                { page.heading(4, "dc-said-about", page.say(&topic.question)) }{ content }
            </li>
        },
        About::Silence => html! { <li key="silence">{ content }</li> },
    }
}

fn named(page: &Page, risk: &Text, boxed: bool) -> Html {
    html! {
        <>{ page.say(risk) }if boxed { { " " }<span class="dc-boxed-mark">{ page.words.boxed_mark }</span> }</>
    }
}

/// The drugs whose labels say it, their sources, and what they say.
fn group(page: &Page, glossed: &Glossed, Once { drugs, said }: &Once<Statement>, all: usize) -> Html {
    let cited: Vec<Cite> = said.iter().flatten().flat_map(|own| own.cites.iter().cloned()).collect();
    let ids: Vec<&str> = drugs.iter().map(|drug| drug.id.as_ref()).collect();
    let said = said.iter().filter_map(|likes| likes.first());
    let (points, rest): (Vec<&Statement>, Vec<&Statement>) =
        said.partition(|own| matches!(own.said, Kind::Point(_)));
    let points = points.iter().filter_map(|own| match own.said {
        Kind::Point(text) => Some(text.clone()),
        _ => None,
    });
    let class = if drugs.len() == all { "dc-said-drug dc-said-all" } else { "dc-said-drug" };
    html! {
        <div key={ids.join(" ")} {class}>
            <p class="dc-drug-title"><strong translate="no">{ page.brands(drugs) }</strong>{ cites(page, &cited) }</p>
            { for rest.iter().map(|own| statement(page, glossed, drugs, own)) }
            { glossed.points(&points.collect::<Vec<_>>()) }
        </div>
    }
}

fn statement(page: &Page, glossed: &Glossed, drugs: &[&Drug], own: &Statement) -> Html {
    let words = page.words;
    let said = match own.said {
        Kind::Warned(warned) => glossed.say(&warned.text),
        Kind::Name(text) | Kind::Sentence(text) | Kind::Point(text) => glossed.say(text),
        Kind::Advice(text) => {
            html! { <><strong>{ words.label_advises }{ " " }</strong>{ glossed.say(text) }</> }
        }
        Kind::Origin(seen) => html! {
            <><strong>{ origin(page, &page.brands(drugs), seen) }{ ": " }</strong>{ page.say_dialing(&seen.who) }</>
        },
        Kind::Silence(reason) => words.silence(reason).into(),
    };
    html! { <p class={own.unchecked.then_some("dc-unknown")}>{ said }</p> }
}

/// "Where it was seen", which a list of controls would not tell apart: the rest is for those who hear it.
fn unfolding(page: &Page, risk: &Text) -> Html {
    html! { <>{ page.words.where_seen_one }<span class="dc-hidden">{ format!(": {}", page.plain(risk)) }</span></> }
}

/// What was seen with a drug itself names it; of the rest it is said whose label says so.
fn where_seen(page: &Page, origins: &[(&Drug, &Origin)], all: usize) -> Html {
    let seen = |Seen { drugs, origin: own }: Seen| {
        let brands = page.brands(&drugs);
        let words = origin(page, &brands, own);
        let whose = all > 1 && own.drug != OriginDrug::This;
        html! {
            <li>
                if whose { <strong translate="no">{ brands }{ ":" }</strong>{ " " } }
                <strong>{ words }{ ": " }</strong>{ page.say_dialing(&own.who) }
            </li>
        }
    };
    html! { <ul>{ for seen_in_whom(page, origins).into_iter().map(seen) }</ul> }
}
