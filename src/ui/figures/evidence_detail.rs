//! Everything behind one number: large pictures, and folded how sure it is, the study, the source's own print.

use yew::prelude::*;

use super::comparison::{basis, gap, treatment};
use super::icon_array::icon_array;
use super::interval_line::{how_sure, interval_words};
use super::other_studies::OtherStudies;
use super::sentence::{Sentence, grouped};
use crate::evidence::{Cell, Comparison, Place, Rate};
use crate::pack::Study;
use crate::ui::page::Page;
use crate::ui::parts::cites::cites;
use crate::words::fill;

#[derive(PartialEq, Properties)]
pub struct EvidenceDetailProps {
    pub page: Page,
    pub place: Place,
}

#[component]
pub fn EvidenceDetail(EvidenceDetailProps { page, place }: &EvidenceDetailProps) -> Html {
    let Some(name) = treatment(page, (*place).into()) else { return html! { <div /> } };
    let content = match page.lookup.cell(*place) {
        Cell::Shown { comparison, wider } => evidence(page, &comparison, &name, wider),
        Cell::Gap(missing) => gap(page, missing),
        Cell::NotApproved => html! { <p class="dc-gap">{ page.words.not_approved }</p> },
    };
    html! {
        <section class="dc-evidence">
            <p class="dc-drug-title"><strong translate="no">{ name }</strong></p>
            { content }
            <OtherStudies {page} place={*place} />
        </section>
    }
}

fn evidence(page: &Page, comparison: &Comparison, name: &str, wider: bool) -> Html {
    let words = page.words;
    let shown = comparison.of_hundred();
    let sentence = Sentence::new(words, comparison, name);
    let behind = html! {
        <><p>{ description(page, comparison.study()) }</p><p class="dc-hint">{ printed(page, comparison) }</p></>
    };
    html! {
        <>
            <div class="dc-arrays">
                { icon_array(shown.with.fill(), &sentence.with) }
                { icon_array(shown.without.fill(), &sentence.without) }
            </div>
            <p><strong>{ sentence.difference }</strong></p>
            <p class="dc-hint">{ basis(page, comparison, wider) }{ cites(page, &comparison.observation().cites) }</p>
            if let Some(note) = &comparison.observation().note {
                <p>{ page.say(note) }</p>
            }
            <div>
                if let Some(words) = none_seen(page, comparison.with()) {
                    <p>{ words }</p>
                }
            </div>
            { how_sure(page, comparison.interval(), behind) }
        </>
    }
}

/// A study in a few sentences: who took part, and what they were compared with.
pub fn description(page: &Page, study: &Study) -> Html {
    let words = page.words;
    let comparator = fill(words.compared_with, &[("comparator", &page.plain(&study.comparator))]);
    html! {
        <>
            { page.say(&study.name) }{ ". " }{ page.say(&study.people) }{ " " }
            { comparator }{ " " }{ page.say(&study.beside) }
        </>
    }
}

/// What stands behind a number in one run of text, for pages without controls. The study's own description
/// stands in the list of studies.
pub fn behind(page: &Page, comparison: &Comparison) -> String {
    let words = page.words;
    let study = page.plain(&comparison.study().name);
    let note = comparison.observation().note.as_ref().map(|note| page.plain(note));
    let sure = comparison
        .interval()
        .map_or_else(|| words.no_interval.to_owned(), |interval| interval_words(words, interval).join(" "));
    let parts = [
        Some(format!("{study}.")),
        note.map(|note| note.to_string()),
        Some(printed(page, comparison)),
        none_seen(page, comparison.with()),
        Some(sure),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// What the source prints, so that a reader can find it there.
fn printed(page: &Page, comparison: &Comparison) -> String {
    let words = page.words;
    let (with, without) = (print(page, comparison.with()), print(page, comparison.without()));
    let printed = fill(words.in_the_source, &[("with", &with), ("without", &without)]);
    if comparison.with().is_derived() || comparison.without().is_derived() {
        let (with, without) = (counted(page, comparison.with()), counted(page, comparison.without()));
        let ours = fill(words.derived, &[("with", &with), ("without", &without)]);
        return [&printed, " ", &ours].concat();
    }
    printed
}

fn print(page: &Page, rate: &Rate) -> String {
    let people = grouped(rate.people());
    // What we worked out is no print of the source.
    let count = rate.count().filter(|_| !rate.is_derived() || rate.printed().is_none());
    match (count.map(|_| counted(page, rate)), rate.printed()) {
        (Some(count), Some(percent)) => format!("{count} ({percent}%)"),
        (Some(count), None) => count,
        (None, Some(percent)) => {
            fill(page.words.percent_of, &[("percent", &format!("{percent}%")), ("of", &people)])
        }
        (None, None) => people,
    }
}

/// "37 of 156", or only of how many where there is no count.
fn counted(page: &Page, rate: &Rate) -> String {
    let people = grouped(rate.people());
    match rate.count() {
        Some(count) => fill(page.words.n_of_n, &[("n", &grouped(count)), ("of", &people)]),
        None => people,
    }
}

/// Zero is not never.
fn none_seen(page: &Page, rate: &Rate) -> Option<String> {
    let up_to = rate.up_to()?;
    let (people, count, of) = (grouped(rate.people()), grouped(up_to.count), grouped(up_to.of));
    Some(fill(page.words.not_never, &[("people", &people), ("count", &count), ("of", &of)]))
}
