//! What the labels say of the reader's situation, on paper: each statement once, with the drugs whose label says it.

use std::ops::RangeInclusive;

use yew::prelude::*;

use super::marks::marks;
use super::statements::{Kind, Statement, statements};
use crate::pack::{Drug, Situation, SourceId};
use crate::state::State;
use crate::ui::page::Page;
use crate::ui::parts::once::{Once, once};
use crate::words::fill;

/// So many situations leave room for lines with space between them.
const FEW: usize = 4;

/// So many drugs do too.
const FEW_DRUGS: usize = 2;

/// With more drugs, so many situations and effects together leave room on the first sheet.
const LITTLE: usize = 2;

/// With more drugs, so many situations go on to a second sheet and do not fill it.
const HALF_A_SHEET: RangeInclusive<usize> = 3..=4;

/// One situation, with what is not told with an earlier one, and the numbers of those that told the rest.
struct Told<'p> {
    situation: &'p Situation,
    said: Vec<Once<'p, Statement<'p>>>,
    see: Vec<usize>,
}

pub fn situation(page: &Page, state: &State, drugs: &[&Drug]) -> Html {
    let words = page.words;
    html! {
        <section class="situation">
            <h2>{ words.step_labels }</h2>
            <p>{ words.paper_in_short }</p>
            <div class="columns">
                for (place, Told { situation, said, see }) in told(page, state, drugs).into_iter().enumerate() {
                    <p key={situation.id.as_ref()}>
                        <strong>{ format!("{}. ", place + 1) }{ page.say(&situation.name) }{ "." }</strong>
                        { for said.iter().map(|said| group(page, said, drugs)) }
                        if !see.is_empty() { { " " }{ see_also(page, &see) } }
                    </p>
                }
            </div>
        </section>
    }
}

/// What is said of all of them stands first, without their names. A source is named where it is not the label of the drug.
fn group(page: &Page, Once { drugs, said }: &Once<Statement>, all: &[&Drug]) -> Html {
    let beside = said.iter().flatten().flat_map(|own| own.cites).map(|cite| &cite.source);
    let beside = beside.filter(|source| !drugs.iter().any(|drug| drug.label == **source));
    html! {
        <>
            if drugs.len() < all.len() { { " " }<b translate="no">{ page.brands(drugs) }{ ":" }</b> }
            { " " }{ in_words(page, said) }{ " " }{ marks(page, beside) }
        </>
    }
}

/// Whether anything is so for the reader that labels speak of.
pub fn is_told(page: &Page, state: &State) -> bool {
    so(page, state).next().is_some()
}

/// Whether there is so much to tell of so many drugs that lines stand closer: often that saves a sheet.
pub fn is_long(page: &Page, state: &State, drugs: &[&Drug]) -> bool {
    so(page, state).count() > FEW || drugs.len() > FEW_DRUGS
}

/// Whether there is room to write and for pictures that can be counted: with little to tell, or where a second sheet is
/// begun and will not be full.
pub fn is_roomy(page: &Page, state: &State, drugs: &[&Drug]) -> bool {
    let told = so(page, state).count();
    let is_little = told + state.pinned.len() <= LITTLE || HALF_A_SHEET.contains(&told);
    !is_long(page, state, drugs) || (drugs.len() > FEW_DRUGS && is_little)
}

/// The sources of what stands there.
pub fn sources(page: &Page, state: &State, drugs: &[&Drug]) -> Vec<SourceId> {
    let said = told(page, state, drugs).into_iter().flat_map(|told| told.said);
    let said = said.flat_map(|group| group.said).flatten();
    said.flat_map(|own| own.cites).map(|cite| cite.source.clone()).collect()
}

/// What was ticked, and what follows from the age that was chosen.
fn so<'p>(page: &'p Page, state: &'p State) -> impl Iterator<Item = &'p Situation> {
    let is_so = |own: &&Situation| match own.age {
        Some(age) => age == state.age,
        None => state.visit.situation.contains(&own.id),
    };
    page.pack.situations.iter().filter(is_so)
}

/// Each situation in turn. A part of a fact that speaks of several stands with the first of them.
fn told<'p>(page: &'p Page, state: &'p State, drugs: &[&'p Drug]) -> Vec<Told<'p>> {
    let mut known: Vec<(Kind, usize)> = Vec::new();
    let mut all = Vec::new();
    for (place, situation) in so(page, state).enumerate() {
        let (mut see, mut own): (Vec<usize>, Vec<Statement>) = (Vec::new(), Vec::new());
        for statement in drugs.iter().flat_map(|drug| statements(page, situation, drug)) {
            let is_part = matches!(statement.kind, Kind::Part(..));
            match known.iter().find(|(kind, earlier)| is_part && *kind == statement.kind && *earlier < place)
            {
                Some((_, earlier)) if !see.contains(&(earlier + 1)) => see.push(earlier + 1),
                Some(_) => {}
                None => {
                    known.push((statement.kind, place));
                    own.push(statement);
                }
            }
        }
        see.sort_unstable();
        let own = own.into_iter().map(|statement| (statement.drug, statement));
        all.push(Told { situation, said: once(own, drugs.len(), |a, b| a.words == b.words), see });
    }
    all
}

/// Names of risks in one sentence for each kind of warning, then sentences as the pack has them.
fn in_words(page: &Page, said: &[Vec<Statement>]) -> String {
    let said = said.iter().filter_map(|likes| likes.first());
    let of = |kind: Kind| {
        let own = said.clone().filter(move |own| own.kind == kind);
        own.map(|own| own.words.as_ref()).collect::<Vec<&str>>()
    };
    let named = [(page.words.boxed_mark, of(Kind::Boxed)), (page.words.paper_warning, of(Kind::Warned))];
    let named = named.into_iter().filter(|(_, names)| !names.is_empty());
    let named = named.map(|(name, names)| format!("{name}: {}.", names.join("; ")));
    let sentences = said.filter(|own| !matches!(own.kind, Kind::Boxed | Kind::Warned));
    named.chain(sentences.map(|own| own.words.to_string())).collect::<Vec<_>>().join(" ")
}

/// "See also 3 and 9."
fn see_also(page: &Page, numbers: &[usize]) -> String {
    let numbers: Vec<String> = numbers.iter().map(usize::to_string).collect();
    fill(page.words.paper_see_also, &[("n", &numbers.join(", "))])
}
