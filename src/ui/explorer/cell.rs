//! One effect with one drug: two bars on the scale of the matrix and both numbers, or why there are none.

use yew::prelude::*;

use super::head::Head;
use crate::evidence::{Cell, Comparison, Place, Share};
use crate::ui::figures::comparison::basis;
use crate::ui::figures::pair::pair;
use crate::ui::page::Page;

/// `head` is what the head of the column says; `scale` is where bars end, and without one none are drawn.
pub fn cell(page: &Page, place: Place, head: Option<&Head>, scale: Option<u8>) -> Html {
    let drug = page.pack.drugs.get(place.drug);
    // The sentence that is heard in place of numbers names the drug itself.
    let (content, named) = match page.lookup.cell(place) {
        Cell::Shown { comparison, wider } => (numbers(page, place, &comparison, wider, head, scale), true),
        Cell::Gap(missing) => (gap(page.words.gap_short(missing.reason)), false),
        Cell::NotApproved => (gap(page.words.not_approved), false),
    };
    html! {
        <td key={place.drug} role="cell" class="dc-cell" data-drug={drug.map(|drug| AttrValue::from(drug.id.clone()))}>
            <span class="dc-cell-drug" translate="no" aria-hidden={named.then_some("true")}>{ drug.map(|drug| AttrValue::from(drug.brand.clone())) }</span>
            { content }
        </td>
    }
}

fn gap(words: &'static str) -> Html {
    html! { <span key={words} class="dc-gap">{ words }</span> }
}

fn numbers(
    page: &Page,
    place: Place,
    comparison: &Comparison,
    wider: bool,
    head: Option<&Head>,
    scale: Option<u8>,
) -> Html {
    let exception = !head.is_some_and(|head| head.covers(comparison));
    html! {
        <span key="numbers" class="dc-numbers">
            if let Some(scale) = scale {
                { bars(comparison, scale) }
            }
            { pair(page, comparison, place) }
            if exception {
                <span class="dc-exception" aria-hidden="true">{ "*" }</span>
                <span class="dc-hidden">{ basis(page, comparison, wider) }</span>
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
