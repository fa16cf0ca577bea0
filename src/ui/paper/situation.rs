//! What the labels say of the reader's situation, on paper: each statement once, with the drugs whose label says it.

use std::rc::Rc;

use yew::prelude::*;

use super::marks::marks;
use super::statements::{Kind, Statement, statements};
use crate::pack::{Cite, Drug, Situation, SourceId};
use crate::state::State;
use crate::ui::page::Page;
use crate::words::fill;

/// So many situations leave room for lines with space between them.
const FEW: usize = 4;

/// So many drugs do too.
const FEW_DRUGS: usize = 2;

/// What some labels say alike.
struct Said<'p> {
    drugs: Vec<&'p Drug>,
    words: Vec<(Kind<'p>, Rc<str>)>,
    cites: Vec<&'p Cite>,
}

/// One situation, with what is not told with an earlier one, and the numbers of those that told the rest.
struct Told<'p> {
    situation: &'p Situation,
    said: Vec<Said<'p>>,
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
fn group(page: &Page, Said { drugs, words, cites }: &Said, all: &[&Drug]) -> Html {
    let beside = cites.iter().map(|cite| &cite.source);
    let beside = beside.filter(|source| !drugs.iter().any(|drug| drug.label == **source));
    html! {
        <>
            if drugs.len() < all.len() { { " " }<b translate="no">{ page.brands(drugs) }{ ":" }</b> }
            { " " }{ in_words(page, words) }{ " " }{ marks(page, beside) }
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

/// The sources of what stands there.
pub fn sources(page: &Page, state: &State, drugs: &[&Drug]) -> Vec<SourceId> {
    let said = told(page, state, drugs).into_iter().flat_map(|told| told.said);
    said.flat_map(|said| said.cites.into_iter().map(|cite| cite.source.clone())).collect()
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
        all.push(Told { situation, said: grouped(own, drugs.len()), see });
    }
    all
}

/// Each statement once, in groups of the same drugs: what `all` of them say first, the others in the order they are met.
fn grouped(statements: Vec<Statement<'_>>, all: usize) -> Vec<Said<'_>> {
    let mut once: Vec<Said> = Vec::new();
    for Statement { drug, kind, words, cites } in statements {
        match once.iter_mut().find(|known| known.words.iter().any(|(_, own)| *own == words)) {
            // A label that says it twice says it once.
            Some(known) if known.drugs.contains(&drug) => {}
            Some(known) => {
                known.drugs.push(drug);
                known.cites.extend(cites);
            }
            None => once.push(Said {
                drugs: vec![drug],
                words: vec![(kind, words)],
                cites: cites.iter().collect(),
            }),
        }
    }
    let mut groups: Vec<Said> = Vec::new();
    for said in once {
        match groups.iter_mut().find(|group| group.drugs == said.drugs) {
            Some(group) => {
                group.words.extend(said.words);
                group.cites.extend(said.cites);
            }
            None => groups.push(said),
        }
    }
    groups.sort_by_key(|group| group.drugs.len() < all);
    groups
}

/// Names of risks in one sentence for each kind of warning, then sentences as the pack has them.
fn in_words(page: &Page, words: &[(Kind, Rc<str>)]) -> String {
    let of = |kind: Kind| {
        let words = words.iter().filter(move |(own, _)| *own == kind);
        words.map(|(_, words)| words.as_ref()).collect::<Vec<&str>>()
    };
    let named = [(page.words.boxed_mark, of(Kind::Boxed)), (page.words.paper_warning, of(Kind::Warned))];
    let named = named.into_iter().filter(|(_, names)| !names.is_empty());
    let named = named.map(|(name, names)| format!("{name}: {}.", names.join("; ")));
    let sentences = words.iter().filter(|(kind, _)| !matches!(kind, Kind::Boxed | Kind::Warned));
    named.chain(sentences.map(|(_, words)| words.to_string())).collect::<Vec<_>>().join(" ")
}

/// "See also 3 and 9."
fn see_also(page: &Page, numbers: &[usize]) -> String {
    let numbers: Vec<String> = numbers.iter().map(usize::to_string).collect();
    fill(page.words.paper_see_also, &[("n", &numbers.join(", "))])
}
