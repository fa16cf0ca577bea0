//! All figures of one outcome and drug, for pages without controls: every dose, every age.

use yew::prelude::*;

use super::figures::{cell, distinct, gap, name, treatment};
use super::page::Page;
use crate::evidence::{Cell, Missing, Outcome, Place};

pub fn every_figure(page: &Page, outcome: Outcome, drug: usize) -> Html {
    let places = distinct(page, outcome, drug);
    let brand = page.pack.drugs.get(drug).map(|drug| page.brand(drug));
    html! {
        <div key={drug} class="dc-figures">
            if let Some(missing) = one_gap(page, &places) {
                <p class="dc-figures-drug">{ brand }</p>
                { gap(page, missing) }
            } else {
                { for places.iter().map(|place| one(page, *place)) }
            }
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
    let Some((drug, dose)) = treatment(page, &place) else { return html! { <div /> } };
    let name = name(page, drug, dose);
    html! {
        <div>
            <p class="dc-figures-drug" translate="no">{ &name }</p>
            { cell(page, place, &name) }
        </div>
    }
}
