//! All figures of one outcome and drug, for pages without controls: every dose, every age.

use yew::prelude::*;

use super::comparison::{ages, cell, distinct_places, gap, shown, treatment};
use crate::evidence::{Cell, Missing, Outcome, Place};
use crate::pack::AgeGroup;
use crate::ui::columns::{Column, Columns};
use crate::ui::page::Page;

#[derive(PartialEq, Properties)]
pub struct EveryFigureProps {
    pub page: Page,
    pub outcome: Outcome,
    pub columns: Columns,
}

#[component]
pub fn EveryFigure(EveryFigureProps { page, outcome, columns }: &EveryFigureProps) -> Html {
    let drug = |column: Column| every_figure_of(page, *outcome, column.drug);
    html! { <div class="dc-figure-list">{ for columns.iter().copied().map(drug) }</div> }
}

fn every_figure_of(page: &Page, outcome: Outcome, drug: usize) -> Html {
    let places = distinct_places(page, outcome, drug);
    let brand = page.pack.drugs.get(drug).map(|drug| page.brand(drug));
    html! {
        <div key={drug}>
            if let Some(missing) = one_gap(page, &places) {
                <p class="dc-figures-drug">{ brand }</p>
                { gap(page, missing) }
            } else {
                { for places.iter().map(|place| one(page, *place)) }
            }
            { others(page, outcome, drug) }
        </div>
    }
}

/// The gap that stands at every place; it is said once.
fn one_gap<'a>(page: &'a Page, places: &[Place]) -> Option<Missing<'a>> {
    let missing = |place: &Place| match page.lookup.cell(*place) {
        Cell::Gap(missing) => Some(missing),
        Cell::Shown { .. } | Cell::NotApproved => None,
    };
    let (first, rest) = places.split_first()?;
    let first = missing(first)?;
    rest.iter().all(|place| missing(place) == Some(first)).then_some(first)
}

fn one(page: &Page, place: Place) -> Html {
    let Some(name) = treatment(page, place.into()) else { return html! { <div /> } };
    // A number says its ages itself.
    let is_gap = matches!(page.lookup.cell(place), Cell::Gap(_));
    let ages = is_gap.then(|| page.words.ages(ages(page, place)));
    html! {
        <div>
            <p class="dc-figures-drug">
                <span translate="no">{ &name }</span>{ ages.map(|ages| format!(", {ages}")) }
            </p>
            { cell(page, place, &name) }
        </div>
    }
}

/// Other studies of the same, with every dose and age, each once.
fn others(page: &Page, outcome: Outcome, drug: usize) -> Html {
    let doses = page.pack.drugs.get(drug).map_or(0, |drug| drug.doses.len());
    let places = (0..doses).flat_map(|dose| AgeGroup::ALL.map(|age| Place { outcome, drug, dose, age }));
    let mut known = Vec::new();
    let mut items = Vec::new();
    for place in places {
        let Some(name) = treatment(page, place.into()) else { continue };
        for comparison in page.lookup.others(place) {
            let key = (place.dose, comparison.observation().id.clone());
            if !known.contains(&key) {
                known.push(key);
                items.push(html! { <li>{ shown(page, &comparison, &name, false) }</li> });
            }
        }
    }
    html! {
        <div class="dc-others">
            if !items.is_empty() {
                <p class="dc-figures-drug">{ page.words.other_studies.of(items.len()) }</p>
                <ul role="list">{ for items }</ul>
            }
        </div>
    }
}
