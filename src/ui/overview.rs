//! All numbers at a glance: one panel per drug with its own scale, never one axis across drugs.

use yew::prelude::*;

use super::benefits::cross_trial;
use super::columns::Column;
use super::figures::{basis, name, treatment};
use super::markup::html;
use super::page::Page;
use super::sentence::Sentence;
use super::view::View;
use crate::evidence::{Cell, Comparison, Outcome, Place};
use crate::pack::{AgeGroup, Study};
use crate::state::Action;
use crate::words::fill;

/// `effects` are the ones in the list now, in its order. Drawn when it is open: it changes with every
/// keystroke, and what nobody sees must not slow down typing.
pub fn overview(view: &View, effects: &[usize]) -> Html {
    let page = &view.page;
    let open = view.state.overview;
    let panels = view.columns.iter().filter(|_| open);
    let panels = panels.map(|column| panel(page, *column, view.state.age, effects));
    html! {
        <div class="dc-overview">
            <button type="button" class="dc-fold" aria-expanded={if open { "true" } else { "false" }}
                    onclick={view.on(Action::ToggleOverview)}>
                { page.words.overview }
            </button>
            <div hidden={!open}>
                <p class="dc-hint">{ page.words.overview_hint }</p>
                { cross_trial(view) }
                <div class="dc-panels">{ for panels }</div>
            </div>
        </div>
    }
}

fn panel(page: &Page, column: Column, age: AgeGroup, effects: &[usize]) -> Html {
    let place =
        |effect: usize| Place { outcome: Outcome::Effect(effect), drug: column.drug, dose: column.dose, age };
    let Some((drug, dose)) = treatment(page, &place(0)) else { return html! { <div key={column.drug} /> } };
    let name = name(page, drug, dose);
    let rows: Vec<(usize, Comparison)> = effects
        .iter()
        .filter_map(|effect| match page.lookup.cell(place(*effect)) {
            Cell::Shown { comparison, .. } => Some((*effect, comparison)),
            Cell::Gap(_) | Cell::NotApproved => None,
        })
        .collect();
    let most = rows
        .iter()
        .flat_map(|(_, row)| [row.of_hundred().with.fill(), row.of_hundred().without.fill()])
        .max();
    let scale = most.unwrap_or(0).div_ceil(5).max(1) * 5;
    let mut studies: Vec<&Study> = Vec::new();
    for (_, row) in &rows {
        if !studies.iter().any(|study| study.id == row.study().id) {
            studies.push(row.study());
        }
    }
    html! {
        <section key={column.drug} class="dc-panel">
            { page.heading(2, "dc-drug-title", html! { <span translate="no">{ name.clone() }</span> }) }
            <p class="dc-hint">
                if rows.is_empty() {
                    { page.words.gap_not_reported }
                } else {
                    { fill(page.words.overview_scale, &[("n", &scale.to_string())]) }
                }
            </p>
            { for studies.into_iter().map(|study| {
                let own: Vec<_> = rows.iter().filter(|(_, row)| row.study().id == study.id).collect();
                of_study(page, study, &own, scale, &name)
            }) }
        </section>
    }
}

/// The rows of one study, under its own weeks and ages; the people of each row are said with it.
fn of_study(page: &Page, study: &Study, rows: &[&(usize, Comparison)], scale: u8, name: &str) -> Html {
    let words = page.words;
    let weeks = words.weeks.of(study.weeks.into());
    html! {
        <table key={study.id.as_ref()} role="table">
            <caption>
                { page.say(&study.name) }{ ". " }{ weeks }{ "; " }{ words.ages(study.ages) }{ "." }
            </caption>
            <thead class="dc-hidden">
                <tr>
                    <th scope="col">{ words.effect }</th>
                    <th scope="col">{ words.column_with }{ " / " }{ words.column_without }</th>
                </tr>
            </thead>
            <tbody>{ for rows.iter().map(|(effect, row)| dots(page, *effect, row, scale, name)) }</tbody>
        </table>
    }
}

/// A dot for with, a hollow dot for without, a line between.
fn dots(page: &Page, effect: usize, row: &Comparison, scale: u8, name: &str) -> Html {
    let Some(record) = page.pack.effects.get(effect) else { return html! { <tr key={effect} /> } };
    let shown = row.of_hundred();
    let at = |filled: u8| (6 + 188 * u32::from(filled) / u32::from(scale.max(1))).to_string();
    let (with, without) = (at(shown.with.fill()), at(shown.without.fill()));
    let part = format!("effect-{}", record.id);
    html! {
        <tr key={effect}>
            <th scope="row"><a href={page.link(&part)} data-section={part}>{ page.say(&record.name) }</a></th>
            <td>
                <svg class="dc-dots" viewBox="0 0 200 20" width="200" height="20" aria-hidden="true" focusable="false">
                    <path class="dc-axis" d="M6 10H194" />
                    <path class="dc-reach" d={format!("M{without} 10H{with}")} />
                    <circle class="dc-hollow" cx={without} cy="10" r="4.5" />
                    <circle class="dc-dot" cx={with} cy="10" r="5" />
                </svg>
                <span class="dc-hidden">
                    { Sentence::new(page.words, row, name).whole() }{ " " }{ basis(page, row, false) }
                </span>
            </td>
        </tr>
    }
}
