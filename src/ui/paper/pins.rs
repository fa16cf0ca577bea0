//! The effects on the list, on paper: a row an effect, a column a drug, in each cell both numbers and both arrays.

use yew::prelude::*;

use super::marks::marks;
use crate::evidence::{Cell, Comparison, Outcome, Place};
use crate::pack::{AgeGroup, Effect, Id, SourceId};
use crate::ui::columns::{Column, Columns};
use crate::ui::figures::comparison::{name, treatment};
use crate::ui::figures::pair::short_basis;
use crate::ui::figures::sentence::Sentence;
use crate::ui::figures::waffle;
use crate::ui::page::Page;

pub fn pins(page: &Page, columns: &Columns, age: AgeGroup, pinned: &[Id]) -> Html {
    let words = page.words;
    let effects = effects(page, pinned);
    let usual: Vec<Option<String>> =
        columns.iter().map(|column| usual_basis(page, *column, age, &effects)).collect();
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
                        for (column, basis) in columns.iter().zip(&usual) {
                            <th key={column.drug} scope="col">
                                <span translate="no">{ treatment_name(page, *column) }</span>
                                <small>{ basis.clone().unwrap_or_default() }</small>
                            </th>
                        }
                    </tr>
                </thead>
                <tbody>
                    for (index, effect) in effects.iter() {
                        <tr key={effect.id.as_ref()}>
                            <th scope="row">{ page.say(&effect.name) }</th>
                            for (column, basis) in columns.iter().zip(&usual) {
                                <td key={column.drug}>{ cell(page, place(*index, *column, age), basis.as_deref()) }</td>
                            }
                        </tr>
                    }
                </tbody>
            </table>
        </section>
    }
}

/// The sources of the numbers that stand there.
pub fn sources(page: &Page, columns: &Columns, age: AgeGroup, pinned: &[Id]) -> Vec<SourceId> {
    let effects = effects(page, pinned);
    let places =
        effects.iter().flat_map(|(index, _)| columns.iter().map(|column| place(*index, *column, age)));
    let shown = places.filter_map(|place| comparison(page, place));
    shown
        .flat_map(|comparison| comparison.observation().cites.iter().map(|cite| cite.source.clone()))
        .collect()
}

fn effects<'p>(page: &'p Page, pinned: &[Id]) -> Vec<(usize, &'p Effect)> {
    let effect = |id: &Id| page.pack.effects.iter().enumerate().find(|(_, effect)| effect.id == *id);
    pinned.iter().filter_map(effect).collect()
}

fn place(effect: usize, column: Column, age: AgeGroup) -> Place {
    Place { outcome: Outcome::Effect(effect), drug: column.drug, dose: column.dose, age }
}

fn comparison(page: &Page, place: Place) -> Option<Comparison<'_>> {
    match page.lookup.cell(place) {
        Cell::Shown { comparison, .. } => Some(comparison),
        Cell::Gap(_) | Cell::NotApproved => None,
    }
}

fn treatment_name(page: &Page, column: Column) -> String {
    let drug = page.pack.drugs.get(column.drug);
    drug.and_then(|drug| Some(name(page, drug, drug.doses.get(column.dose)?))).unwrap_or_default()
}

/// The weeks and people that most numbers of a column have: said once, in its head.
fn usual_basis(page: &Page, column: Column, age: AgeGroup, effects: &[(usize, &Effect)]) -> Option<String> {
    let mut known: Vec<(String, usize)> = Vec::new();
    for (index, _) in effects {
        let Some(comparison) = comparison(page, place(*index, column, age)) else { continue };
        let basis = short_basis(page, &comparison);
        match known.iter_mut().find(|(own, _)| *own == basis) {
            Some((_, times)) => *times += 1,
            None => known.push((basis, 1)),
        }
    }
    let most = known.iter().map(|(_, times)| *times).max()?;
    known.into_iter().find(|(_, times)| *times == most).map(|(basis, _)| basis)
}

/// The sentence with its arrays, and its own weeks and people where they are not those of the head.
fn cell(page: &Page, place: Place, usual: Option<&str>) -> Html {
    let words = page.words;
    let why = match page.lookup.cell(place) {
        Cell::Shown { comparison, .. } => return shown(page, place, &comparison, usual),
        Cell::Gap(missing) => words.gap_short(missing.reason),
        Cell::NotApproved => words.not_approved,
    };
    html! { <p>{ why }</p> }
}

fn shown(page: &Page, place: Place, comparison: &Comparison, usual: Option<&str>) -> Html {
    let hundred = comparison.of_hundred();
    let brand = treatment(page, &place).map(|(drug, _)| &*drug.brand).unwrap_or_default();
    let sentence = Sentence::new(page.words, comparison, brand);
    let basis = short_basis(page, comparison);
    html! {
        <div class="number">
            { waffle::pair(hundred.with.fill(), hundred.without.fill()) }
            <p>
                <b>{ sentence.with }</b>{ " " }{ sentence.without }{ " " }{ sentence.difference }
                <small>
                    if usual != Some(&*basis) { { " " }{ basis } }
                    { " " }{ marks(page, comparison.observation().cites.iter().map(|cite| &cite.source)) }
                </small>
            </p>
        </div>
    }
}
