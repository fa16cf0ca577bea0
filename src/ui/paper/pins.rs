//! The effects on the list, on paper: a row an effect, a column a drug, in each cell both numbers and both arrays.

use yew::prelude::*;

use super::marks::marks;
use crate::evidence::{Comparison, Outcome, Place};
use crate::pack::{AgeGroup, Drug, Effect, EffectId, SourceId};
use crate::ui::columns::{Column, Columns};
use crate::ui::figures::comparison::treatment;
use crate::ui::figures::pair::short_basis;
use crate::ui::figures::sentence::Sentence;
use crate::ui::figures::waffle;
use crate::ui::page::Page;
use crate::ui::parts::boxed::risks;

pub fn pins(page: &Page, columns: &Columns, age: AgeGroup, pinned: &[EffectId], warned: &[&Drug]) -> Html {
    let words = page.words;
    let effects = effects(page, pinned);
    let risks = risks(page, warned);
    let is_boxed = |effect: &Effect| risks.iter().any(|(risk, _)| risk.effects.contains(&effect.id));
    let usual: Vec<Option<Basis>> =
        columns.iter().map(|column| usual(page, *column, age, &effects)).collect();
    html! {
        <section class="pins">
            <h2>{ words.pinned }</h2>
            <p>
                { if columns.len() > 1 { words.card_note } else { words.card_note_one } }{ " " }
                { words.paper_arrays }
            </p>
            <table>
                <thead>
                    <tr>
                        <td></td>
                        for (column, usual) in columns.iter().zip(&usual) {
                            <th key={column.drug} scope="col">
                                <span translate="no">{ treatment(page, *column) }</span>
                                if let Some(usual) = usual {
                                    { " " }{ marks(page, usual.sources.iter()) }
                                    <small class="basis">{ &usual.words }</small>
                                }
                            </th>
                        }
                    </tr>
                </thead>
                <tbody>
                    for (index, effect) in effects.iter() {
                        <tr key={effect.id.as_ref()}>
                            <th scope="row">
                                { page.say(&effect.name) }
                                if let Some(brief) = &effect.brief { { " " }<small>{ page.say(brief) }</small> }
                                if is_boxed(effect) { { " " }<small class="mark-boxed">{ words.paper_boxed_mark }</small> }
                            </th>
                            for (column, usual) in columns.iter().zip(&usual) {
                                <td key={column.drug}>{ cell(page, place(*index, *column, age), usual.as_ref()) }</td>
                            }
                        </tr>
                    }
                </tbody>
            </table>
        </section>
    }
}

/// The sources of the numbers that stand there.
pub fn sources(page: &Page, columns: &Columns, age: AgeGroup, pinned: &[EffectId]) -> Vec<SourceId> {
    let effects = effects(page, pinned);
    let places =
        effects.iter().flat_map(|(index, _)| columns.iter().map(|column| place(*index, *column, age)));
    let shown = places.filter_map(|place| page.number(place).ok());
    shown
        .flat_map(|(comparison, _)| comparison.observation().cites.iter().map(|cite| cite.source.clone()))
        .collect()
}

fn effects<'p>(page: &'p Page, pinned: &[EffectId]) -> Vec<(usize, &'p Effect)> {
    pinned.iter().filter_map(|id| page.pack.placed_effect(id)).collect()
}

fn place(effect: usize, column: Column, age: AgeGroup) -> Place {
    column.at(Outcome::Effect(effect), age)
}

/// Weeks, people and sources of a number.
#[derive(PartialEq)]
struct Basis {
    words: String,
    sources: Vec<SourceId>,
}

impl Basis {
    fn of(page: &Page, comparison: &Comparison) -> Basis {
        let cites = comparison.observation().cites.iter();
        Basis {
            words: short_basis(page, comparison),
            sources: cites.map(|cite| cite.source.clone()).collect(),
        }
    }
}

/// What most numbers of a column rest on: said once, in its head.
fn usual(page: &Page, column: Column, age: AgeGroup, effects: &[(usize, &Effect)]) -> Option<Basis> {
    let mut known: Vec<(Basis, usize)> = Vec::new();
    for (index, _) in effects {
        let Ok((comparison, _)) = page.number(place(*index, column, age)) else { continue };
        let basis = Basis::of(page, &comparison);
        match known.iter_mut().find(|(own, _)| *own == basis) {
            Some((_, times)) => *times += 1,
            None => known.push((basis, 1)),
        }
    }
    let most = known.iter().map(|(_, times)| *times).max()?;
    known.into_iter().find(|(_, times)| *times == most).map(|(basis, _)| basis)
}

/// The sentence with its arrays, and what it rests on where that is not what the head says.
fn cell(page: &Page, place: Place, usual: Option<&Basis>) -> Html {
    match page.number(place) {
        Ok((comparison, _)) => shown(page, &comparison, usual),
        Err(why) => html! { <p>{ why }</p> },
    }
}

fn shown(page: &Page, comparison: &Comparison, usual: Option<&Basis>) -> Html {
    let hundred = comparison.of_hundred();
    let sentence = Sentence::under_heading(page.words, comparison);
    let basis = Basis::of(page, comparison);
    html! {
        <div class="number">
            { waffle::pair(hundred.with.fill(), hundred.without.fill()) }
            <p>
                <b>{ sentence.with }</b>{ " " }{ sentence.without }{ " " }{ sentence.difference }
                if usual != Some(&basis) { { " " }<small>{ &basis.words }{ " " }{ marks(page, basis.sources.iter()) }</small> }
            </p>
        </div>
    }
}
