//! One effect with one drug: two bars on the scale of the matrix and both numbers, or why there are none.

use yew::prelude::*;

use super::head::Head;
use crate::evidence::{Cell, Comparison, Outcome, Place, Share};
use crate::pack::{AgeGroup, Drug};
use crate::ui::columns::Columns;
use crate::ui::figures::pair::{pair, short_basis};
use crate::ui::page::Page;

#[derive(PartialEq, Properties)]
pub struct EffectCellProps {
    pub page: Page,
    /// Of the first drug it is about.
    pub place: Place,
    /// The places of the drugs it is about: more than one where the same is to be said of neighbours.
    pub drugs: Vec<usize>,
    /// What the head of the column says.
    pub head: Option<Head>,
    /// Where bars end; without one none are drawn.
    pub scale: Option<u8>,
}

#[component]
pub fn EffectCell(props: &EffectCellProps) -> Html {
    let EffectCellProps { page, place, drugs, .. } = props;
    let drugs: Vec<&Drug> = drugs.iter().filter_map(|place| page.pack.drugs.get(*place)).collect();
    let listed = |name: fn(&Drug) -> &str, between: &str| {
        AttrValue::from(drugs.iter().map(|drug| name(drug)).collect::<Vec<_>>().join(between))
    };
    // The sentence that is heard in place of numbers names the drug itself.
    let (class, content, named) = match page.lookup.cell(*place) {
        Cell::Shown { comparison, .. } => ("dc-cell", numbers(props, &comparison), true),
        Cell::Gap(missing) => ("dc-cell dc-cell-gap", gap(page.words.gap_in_matrix(missing.reason)), false),
        Cell::NotApproved => ("dc-cell dc-cell-gap", gap(page.words.not_approved), false),
    };
    let width = (drugs.len() > 1).then(|| drugs.len().to_string());
    html! {
        <td role="cell" {class} data-drug={listed(|drug| &drug.id, " ")} colspan={width.clone()} aria-colspan={width}>
            <span class="dc-cell-drug" translate="no" aria-hidden={named.then_some("true")}>{ listed(|drug| &drug.brand, ", ") }</span>{ " " }
            { content }
        </td>
    }
}

/// The cells of one effect. Neighbours of which the same is to be said share one.
pub fn cells(
    page: &Page,
    effect: usize,
    columns: &Columns,
    age: AgeGroup,
    heads: &[Option<Head>],
    scale: Option<u8>,
) -> Vec<Html> {
    let outcome = Outcome::Effect(effect);
    let places = columns.iter().enumerate().map(|(column, own)| (column, own.at(outcome, age)));
    let places: Vec<(usize, Place)> = places.collect();
    let same = |(_, a): &(usize, Place), (_, b): &(usize, Place)| {
        why_none(page, *a).is_some_and(|why| why_none(page, *b) == Some(why))
    };
    let cell = |places: &[(usize, Place)]| {
        let (column, place) = *places.first()?;
        let drugs: Vec<usize> = places.iter().map(|(_, place)| place.drug).collect();
        let head = heads.get(column).cloned().flatten();
        Some(html! { <EffectCell key={place.drug} {page} {place} {drugs} {head} {scale} /> })
    };
    places.chunk_by(same).filter_map(cell).collect()
}

/// Why there are no numbers at a place, in few words; `None` where there are.
fn why_none(page: &Page, place: Place) -> Option<&'static str> {
    match page.lookup.cell(place) {
        Cell::Shown { .. } => None,
        Cell::Gap(missing) => Some(page.words.gap_in_matrix(missing.reason)),
        Cell::NotApproved => Some(page.words.not_approved),
    }
}

fn gap(words: &'static str) -> Html {
    html! { <span key="gap" class="dc-gap">{ words }</span> }
}

fn numbers(props: &EffectCellProps, comparison: &Comparison) -> Html {
    let EffectCellProps { page, place, head, scale, .. } = props;
    let exception = !head.as_ref().is_some_and(|head| head.covers(comparison));
    html! {
        <span key="numbers" class="dc-numbers">
            if let Some(scale) = scale {
                { bars(comparison, *scale) }
            }
            { pair(page, comparison, *place) }
            if exception {
                <span class="dc-exception" aria-hidden="true">{ "*" }</span>
                <span class="dc-hidden">{ short_basis(page, comparison) }</span>
            }
        </span>
    }
}

/// Bars from both sides of one comparison. Less than 1 of 100 is a thin line, nobody is none.
fn bars(comparison: &Comparison, scale: u8) -> Html {
    let shown = comparison.of_hundred();
    let width = |share: Share| match share {
        Share::Zero => "0".to_owned(),
        seen => (100 * u32::from(seen.fill()) / u32::from(scale.max(1))).max(1).to_string(),
    };
    html! {
        <svg class="dc-bars" viewBox="0 0 100 20" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <rect class="dc-bar-with" y="1" height="9" width={width(shown.with)} />
            <rect class="dc-bar-without" y="12" height="6" width={width(shown.without)} />
        </svg>
    }
}
