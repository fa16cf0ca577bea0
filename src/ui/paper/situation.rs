//! What the labels say of the reader's situation, on paper: each statement once, with the drugs whose label says it.

use std::ops::RangeInclusive;

use yew::prelude::*;

use super::lines::{Kind, Line, lines, see_also};
use super::marks::marks;
use crate::pack::{Drug, SourceId};
use crate::situations::{Labels, SituationAnswers};
use crate::state::State;
use crate::ui::page::Page;
use crate::ui::parts::once::{Once, once};
use crate::words::fill;

/// The most situations that are set with space between the lines.
const FEW: usize = 4;

/// The most drugs that are, too.
const FEW_DRUGS: usize = 2;

/// With more than [`FEW_DRUGS`] drugs: the most situations and effects on the list, counted together, that
/// leave room on the first sheet.
const LITTLE: usize = 2;

/// With more than [`FEW_DRUGS`] drugs: how many situations go on to a second sheet and do not fill it.
const HALF_A_SHEET: RangeInclusive<usize> = 3..=4;

pub fn situation(page: &Page, state: &State, drugs: &[&Drug]) -> Html {
    let words = page.words;
    html! {
        <section class="situation">
            <h2>{ words.step_labels }</h2>
            <p>{ words.paper_in_short }</p>
            <div class="columns">
                for (place, own) in answers(page, state, drugs).iter().enumerate() {
                    <p key={own.situation.id.as_ref()}>
                        <strong>{ format!("{}. ", place + 1) }{ page.say(&own.situation.name) }{ "." }</strong>
                        { for groups(page, own, drugs).iter().map(|said| group(page, said, drugs)) }
                        { see(page, &see_also(own)) }
                    </p>
                }
            </div>
        </section>
    }
}

/// What labels say alike is said once.
fn groups<'p>(page: &Page, answers: &SituationAnswers<'p>, drugs: &[&Drug]) -> Vec<Once<'p, Line<'p>>> {
    once(lines(page, answers), drugs.len(), Line::is_like)
}

/// What is said of all of them stands first, without their names. A source is named where it is not the label of the drug.
fn group(page: &Page, Once { drugs, said }: &Once<Line>, all: &[&Drug]) -> Html {
    let beside = said.iter().flatten().flat_map(|own| own.cites).map(|cite| &cite.source);
    let beside = beside.filter(|source| !drugs.iter().any(|drug| drug.label == **source));
    html! {
        <>
            if drugs.len() < all.len() { { " " }<b translate="no">{ page.brands(drugs) }{ ":" }</b> }
            { " " }{ in_words(page, said) }{ " " }{ marks(page, beside) }
        </>
    }
}

/// Whether the reader has named any situation that labels speak of.
pub fn is_told(page: &Page, state: &State) -> bool {
    state.situations(&page.pack).next().is_some()
}

/// Whether there is so much to tell of so many drugs that lines stand closer: often that saves a sheet.
pub fn is_long(page: &Page, state: &State, drugs: &[&Drug]) -> bool {
    state.situations(&page.pack).count() > FEW || drugs.len() > FEW_DRUGS
}

/// Whether there is room to write and for pictures that can be counted: with little to tell, or where a second sheet is
/// begun and will not be full.
pub fn is_roomy(page: &Page, state: &State, drugs: &[&Drug]) -> bool {
    let count = state.situations(&page.pack).count();
    let is_little = count + state.pinned.len() <= LITTLE || HALF_A_SHEET.contains(&count);
    !is_long(page, state, drugs) || (drugs.len() > FEW_DRUGS && is_little)
}

/// The sources of what stands there.
pub fn sources(page: &Page, state: &State, drugs: &[&Drug]) -> Vec<SourceId> {
    let all = answers(page, state, drugs);
    let said = all.iter().flat_map(|answers| lines(page, answers));
    said.flat_map(|(_, own)| own.cites).map(|cite| cite.source.clone()).collect()
}

/// Each situation in turn, in short. A part of a fact that speaks of several stands with the first of them.
fn answers<'p>(page: &'p Page, state: &State, drugs: &[&'p Drug]) -> Vec<SituationAnswers<'p>> {
    Labels::in_short(&page.pack, &page.lang).tell(state.situations(&page.pack), drugs)
}

/// Names of risks in one sentence for each kind of warning, then sentences as the pack has them.
fn in_words(page: &Page, said: &[Vec<Line>]) -> String {
    let said = said.iter().filter_map(|likes| likes.first());
    let of = |kind: Kind| {
        let own = said.clone().filter(move |own| own.kind == kind);
        own.map(|own| own.words.as_ref()).collect::<Vec<&str>>()
    };
    let named = [(page.words.boxed_mark, of(Kind::Boxed)), (page.words.paper_warning, of(Kind::Warned))];
    let named = named.into_iter().filter(|(_, names)| !names.is_empty());
    let named = named.map(|(name, names)| format!("{name}: {}.", names.join("; ")));
    let sentences = said.filter(|own| own.kind == Kind::Sentence);
    named.chain(sentences.map(|own| own.words.to_string())).collect::<Vec<_>>().join(" ")
}

/// " See also 3, 9."
fn see(page: &Page, numbers: &[usize]) -> String {
    if numbers.is_empty() {
        return String::new();
    }
    let numbers: Vec<String> = numbers.iter().map(usize::to_string).collect();
    format!(" {}", fill(page.words.paper_see_also, &[("n", &numbers.join(", "))]))
}
