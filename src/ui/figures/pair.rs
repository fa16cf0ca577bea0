//! A comparison as two short numbers: "10" and "2 without". It is made from both sides, so none stands alone.

use yew::prelude::*;

use super::comparison::treatment;
use super::sentence::{Sentence, decimal, grouped};
use crate::evidence::{Comparison, Place, Share};
use crate::ui::page::Page;
use crate::words::fill;

/// Both numbers, for eyes; the sentence, for those who hear it, and alone where a host's style hides nothing.
pub fn pair(page: &Page, comparison: &Comparison, place: Place) -> Html {
    let words = page.words;
    let shown = comparison.of_hundred();
    let name = treatment(page, place.into()).unwrap_or_default();
    let with = short(shown.with);
    let without = short(shown.without);
    let without = fill(words.short_without, &[("share", &without)]);
    let sentence = Sentence::new(words, comparison, &name).whole();
    if page.is_snippet() {
        return html! { <span>{ sentence }</span> };
    }
    html! {
        <span class="dc-pair">
            <span class="dc-hidden">{ &sentence }</span>
            <b aria-hidden="true">{ with }</b>
            <span class="dc-soft" aria-hidden="true">{ without }</span>
        </span>
    }
}

/// "12 weeks; 156 and 76 people, 12+".
pub fn short_basis(page: &Page, comparison: &Comparison) -> String {
    let words = page.words;
    let ages = comparison.ages();
    let ages = match ages.to {
        Some(to) => format!("{}–{to}", ages.from),
        None => fill(words.ages_plus, &[("from", &ages.from.to_string())]),
    };
    fill(
        words.card_basis,
        &[
            ("weeks", &words.weeks.of(comparison.weeks().into())),
            ("with", &grouped(comparison.with().people())),
            ("without", &grouped(comparison.without().people())),
            ("ages", &ages),
        ],
    )
}

/// Zero is a 0 here: how many people it was seen in none of stands beside it, the rest in the sentence.
fn short(share: Share) -> String {
    match share {
        Share::Zero => "0".to_owned(),
        Share::BelowOne => "<1".to_owned(),
        Share::Whole(count) => count.to_string(),
        Share::Tenths(tenths) => decimal(u32::from(tenths)),
    }
}
