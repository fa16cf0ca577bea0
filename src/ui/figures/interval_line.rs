//! How sure a difference is: a sentence, and a line from fewer to more.

use yew::prelude::*;

use super::sentence::decimal;
use crate::evidence::{DifferenceInterval, Origin};
use crate::ui::page::Page;
use crate::words::{Words, fill};

/// Shown on demand, with what else stands behind a number: most readers want the number first.
pub fn how_sure(page: &Page, interval: Option<DifferenceInterval>, behind: Html) -> Html {
    let content = match interval {
        Some(interval) => line(page, interval),
        None => html! { <p>{ page.words.no_interval }</p> },
    };
    page.unfold(page.words.how_sure, html! { <>{ content }{ behind }</> })
}

/// The interval in sentences: where the difference may lie, who worked it out, and whether zero is in it.
pub fn interval_words(words: &Words, interval: DifferenceInterval) -> Vec<String> {
    let DifferenceInterval { difference, span, origin } = interval;
    let whole =
        origin == Origin::Source && [difference, span.low, span.high].iter().all(|tenths| tenths % 10 == 0);
    let apart = |tenths| apart(words, tenths, whole);
    let who = match origin {
        Origin::Source => fill(words.interval_source, &[("difference", &apart(difference))]),
        Origin::Counts => words.interval_counts.to_owned(),
        Origin::DerivedCounts => words.interval_derived.to_owned(),
    };
    let (low, high) = (apart(span.low), apart(span.high));
    let mut sentences = vec![fill(words.interval, &[("low", &low), ("high", &high)]), who];
    if span.includes_zero() {
        sentences.push(words.interval_zero.to_owned());
    }
    sentences
}

/// "2.0 fewer", "5.0 more", "0"; without a decimal where the source prints none.
fn apart(words: &Words, tenths: i32, whole: bool) -> String {
    let pattern = match tenths.signum() {
        -1 => words.n_fewer,
        1 => words.n_more,
        _ => return "0".to_owned(),
    };
    let size = tenths.unsigned_abs();
    fill(pattern, &[("n", &if whole { (size / 10).to_string() } else { decimal(size) })])
}

fn line(page: &Page, interval: DifferenceInterval) -> Html {
    let words = page.words;
    let span = interval.span;
    let sentences = interval_words(words, interval);
    let sentence = sentences.first().cloned();
    // The axis reaches the wider end, and at least 5 of 100, to both sides, so that zero is in the middle.
    let reach = span.low.abs().max(span.high.abs()).max(50);
    let at = |tenths: i32| (150 + 140 * tenths / reach).to_string();
    html! {
        <>
            <p>{ sentences.join(" ") }</p>
            <svg class="dc-number-line" viewBox="0 0 300 44" width="300" height="44" role="img" aria-label={sentence}>
                <path class="dc-axis" d="M5 20H295M150 10V30" />
                <path class="dc-reach" d={format!("M{} 20H{}", at(span.low), at(span.high))} />
                <circle class="dc-dot" cx={at(interval.difference)} cy="20" r="6" />
                <text x="150" y="42" text-anchor="middle">{ "0" }</text>
                <text x="5" y="42">{ words.fewer_with }</text>
                <text x="295" y="42" text-anchor="end">{ words.more_with }</text>
            </svg>
        </>
    }
}
