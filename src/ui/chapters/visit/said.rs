//! What the labels say of what is so for the reader, word for word as it stands in the pack, and once: where several say the
//! same, and where two situations are told the same.

use yew::prelude::*;

use super::above::{above, part};
use crate::pack::{Cite, Drug, DrugId, Origin, OriginDrug, SituationId, Text};
use crate::situations::{About, Said as Kind, SituationAnswers, Statement, Subject};
use crate::ui::page::Page;
use crate::ui::part::Part;
use crate::ui::parts::cites::cites;
use crate::ui::parts::glossed::Glossed;
use crate::ui::parts::once::{Once, once};
use crate::ui::parts::origin::{Seen, origin, seen_in_whom};
use crate::words::fill;

#[derive(PartialEq, Properties)]
pub struct SaidProps {
    pub page: Page,
    pub situations: Vec<SituationId>,
    pub drugs: Vec<DrugId>,
}

#[component]
pub fn Said(SaidProps { page, situations, drugs }: &SaidProps) -> Html {
    let glossed = &Glossed::of(page, "visit");
    let drugs: Vec<&Drug> = page.drugs(drugs).collect();
    let known = situations.iter().filter_map(|id| page.pack.situation(id));
    let all = page.labels().tell(known, &drugs);
    let each = all.iter().enumerate().map(|(place, own)| {
        let before = all.get(..place).unwrap_or_default();
        said(page, glossed, own, before, drugs.len())
    });
    html! { <div>{ for each }</div> }
}

/// What is told `before` is not told again.
fn said(
    page: &Page,
    glossed: &Glossed,
    own: &SituationAnswers,
    before: &[SituationAnswers],
    all: usize,
) -> Html {
    let name = page.plain(&own.situation.name);
    html! {
        // Open until the reader folds it: what was read makes room for what was not.
        <details key={own.situation.id.as_ref()} class="dc-said" open=true>
            <summary>
                { page.heading(3, "dc-said-title", fill(page.words.talk_about, &[("situation", &name)])) }
            </summary>
            <ul class="dc-said-subjects" role="list">
                for (part, subject) in own.subjects().iter().map(|subject| (part(own.situation, subject.about), subject)) {
                    <li key={part.as_str()} id={page.id(Part::Said(&part))} tabindex="-1">
                        { about(page, subject.about) }
                        { content(page, glossed, subject, before, all) }
                    </li>
                }
            </ul>
        </details>
    }
}

/// A risk or a question; nothing is asked where a label is silent.
fn about(page: &Page, about: About) -> Html {
    match about {
        About::Risk { risk, boxed } => page.heading(4, "dc-said-about", named(page, &risk.name, boxed)),
        About::Topic(topic) => page.heading(4, "dc-said-about", page.say(&topic.question)),
        About::Silence => html! { <span></span> },
    }
}

fn named(page: &Page, risk: &Text, boxed: bool) -> Html {
    html! {
        <>{ page.say(risk) }if boxed { { " " }<span class="dc-boxed-mark">{ page.words.boxed_mark }</span> }</>
    }
}

/// A risk that was told before leads there; all else is told.
fn content(
    page: &Page,
    glossed: &Glossed,
    subject: &Subject,
    before: &[SituationAnswers],
    all: usize,
) -> Html {
    match (subject.about, page.labels().earlier(before, subject)) {
        (About::Risk { risk, .. }, Some(earlier)) => above(page, risk, subject, earlier),
        _ => said_of(page, glossed, subject, all),
    }
}

/// What is said of it: first what all these labels say.
fn said_of(page: &Page, glossed: &Glossed, subject: &Subject, all: usize) -> Html {
    let groups = once(subject.said.iter().map(|own| (own.drug, *own)), all, |a, b| page.labels().alike(a, b));
    let seen = match subject.about {
        About::Risk { risk, .. } => {
            Some((risk, subject.origins())).filter(|(_, origins)| !origins.is_empty())
        }
        About::Topic(_) | About::Silence => None,
    };
    html! {
        <>
            <div class="dc-said-drugs">{ for groups.iter().map(|own| group(page, glossed, own, all)) }</div>
            if let Some((risk, origins)) = seen {
                { page.unfold(unfolding(page, &risk.name), where_seen(page, &origins, all)) }
            }
        </>
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
