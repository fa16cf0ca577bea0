//! One cell of the side effects or benefits: the sentence with its pictures, or why there is none.

use yew::prelude::*;

use super::evidence_detail::behind;
use super::sentence::{Sentence, grouped};
use super::waffle;
use crate::evidence::{Cell, Comparison, Missing, Outcome, Place};
use crate::pack::{AgeGroup, Ages, Dose, Drug};
use crate::ui::columns::Column;
use crate::ui::page::Page;
use crate::ui::parts::cites::cites;
use crate::words::fill;

/// What stands at a place: the comparison, or why there is none.
pub fn cell(page: &Page, place: Place, name: &str) -> Html {
    match page.lookup.cell(place) {
        Cell::Shown { comparison, wider } => shown(page, &comparison, name, wider),
        Cell::Gap(missing) => gap(page, missing),
        Cell::NotApproved => html! { <p class="dc-gap">{ page.words.not_approved }</p> },
    }
}

/// A comparison as pictures and a sentence, with weeks, people and source.
pub fn shown(page: &Page, comparison: &Comparison, name: &str, wider: bool) -> Html {
    let sentence = Sentence::new(page.words, comparison, name);
    let shown = comparison.of_hundred();
    html! {
        <div class="dc-rate">
            if !page.is_static() {
                { waffle::pair(shown.with.fill(), shown.without.fill()) }
            }
            <p>
                <span class="dc-with">{ sentence.with }</span>{ " " }
                <span>{ sentence.without }</span>{ " " }
                <strong>{ sentence.difference }</strong>{ " " }
                <small>
                    { basis(page, comparison, wider) }
                    if page.is_static() { { " " }{ behind(page, comparison) } }
                    { cites(page, &comparison.observation().cites) }
                </small>
            </p>
        </div>
    }
}

/// "16 weeks; 899 people with, 902 without; ages 12 and up together."
pub fn basis(page: &Page, comparison: &Comparison, wider: bool) -> String {
    let words = page.words;
    let ages = words.ages(comparison.ages());
    let ages = if wider { fill(words.together, &[("ages", &ages)]) } else { ages };
    fill(
        words.basis,
        &[
            ("weeks", &words.weeks.of(comparison.weeks().into())),
            ("with", &grouped(comparison.with().people())),
            ("without", &grouped(comparison.without().people())),
            ("ages", &ages),
        ],
    )
}

/// Why there is no number, in the words for that kind of gap. What the source does say of it comes first, as plain to see as
/// a number; what a table that leaves it out says of itself only explains.
pub fn gap(page: &Page, missing: Missing) -> Html {
    let why = page.words.gap(missing.reason);
    match missing.note {
        Some(seen) if missing.study.is_none() => html! {
            <>
                <p>{ page.say(seen) }{ cites(page, missing.cites) }</p>
                <p class="dc-gap">{ why }</p>
            </>
        },
        note => html! {
            <p class="dc-gap">
                { why }
                if let Some(note) = note {
                    { " " }{ page.say(note) }
                }
                { cites(page, missing.cites) }
            </p>
        },
    }
}

/// The drug and dose of a column; `None` where the pack has no such dose.
pub fn treatment(page: &Page, column: Column) -> Option<String> {
    let drug = page.pack.drugs.get(column.drug)?;
    Some(drug_and_dose(page, drug, drug.doses.get(column.dose)?))
}

/// "Rinvoq 15 mg".
pub fn drug_and_dose(page: &Page, drug: &Drug, dose: &Dose) -> String {
    format!("{} {}", drug.brand, page.plain(&dose.name))
}

/// Every place of one outcome and drug at which something of its own stands: for pages that show
/// every dose and age at once.
pub fn distinct_places(page: &Page, outcome: Outcome, drug: usize) -> Vec<Place> {
    let doses = page.pack.drugs.get(drug).map_or(0, |drug| drug.doses.len());
    let mut places: Vec<Place> = Vec::new();
    for dose in 0..doses {
        for age in AgeGroup::ALL {
            let place = Place { outcome, drug, dose, age };
            let cell = page.lookup.cell(place);
            let known = |other: &Place| other.dose == dose && same(&page.lookup.cell(*other), &cell);
            if cell != Cell::NotApproved && !places.iter().any(known) {
                places.push(place);
            }
        }
    }
    places
}

/// The ages at which the same stands as at `place`, the youngest of them.
pub fn ages(page: &Page, place: Place) -> Ages {
    let here = page.lookup.cell(place);
    let mut alike =
        AgeGroup::ALL.into_iter().filter(|age| same(&page.lookup.cell(Place { age: *age, ..place }), &here));
    let own = place.age.ages();
    Ages { to: alike.next_back().map_or(own.to, |oldest| oldest.ages().to), ..own }
}

fn same(a: &Cell, b: &Cell) -> bool {
    match (a, b) {
        (Cell::Shown { comparison: a, .. }, Cell::Shown { comparison: b, .. }) => a == b,
        (Cell::Gap(a), Cell::Gap(b)) => a == b,
        _ => false,
    }
}
