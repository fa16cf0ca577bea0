//! All numbers at a glance: one panel per drug with its own scale, never one axis across drugs.

use yew::prelude::*;

use super::benefits::cross_trial;
use super::columns::Column;
use super::figures::{basis, name, treatment};
use super::markup::html;
use super::page::Page;
use super::sentence::{Sentence, decimal};
use super::view::View;
use crate::evidence::{Cell, Comparison, Outcome, Place, Share};
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

/// Rows of the same study and the same people, under what they have in common.
struct Group<'a> {
    study: &'a Study,
    basis: String,
    rows: Vec<&'a (usize, Comparison<'a>)>,
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
    let mut groups: Vec<Group> = Vec::new();
    for row in &rows {
        let (study, basis) = (row.1.study(), basis(page, &row.1, false));
        match groups.iter_mut().find(|group| group.study.id == study.id && group.basis == basis) {
            Some(group) => group.rows.push(row),
            None => groups.push(Group { study, basis, rows: vec![row] }),
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
            for (key, group) in groups.iter().enumerate() {
                <table {key} role="table">
                    <caption>{ page.say(&group.study.name) }{ ". " }{ &group.basis }</caption>
                    <thead>
                        <tr>
                            <th scope="col"><span class="dc-hidden">{ page.words.effect }</span></th>
                            <th scope="col" class="dc-number">{ page.words.column_with }</th>
                            <th scope="col" class="dc-number">{ page.words.column_without }</th>
                            <td></td>
                        </tr>
                    </thead>
                    <tbody>
                        { for group.rows.iter().map(|(effect, row)| dots(page, *effect, row, scale, &name)) }
                    </tbody>
                </table>
            }
        </section>
    }
}

/// Both numbers; a dot for with, a hollow dot for without, a line between.
fn dots(page: &Page, effect: usize, row: &Comparison, scale: u8, name: &str) -> Html {
    let Some(record) = page.pack.effects.get(effect) else { return html! { <tr key={effect} /> } };
    let shown = row.of_hundred();
    let at = |filled: u8| (6 + 188 * u32::from(filled) / u32::from(scale.max(1))).to_string();
    let (with, without) = (at(shown.with.fill()), at(shown.without.fill()));
    let part = format!("effect-{}", record.id);
    html! {
        <tr key={effect}>
            <th scope="row"><a href={page.link(&part)} data-section={part}>{ page.say(&record.name) }</a></th>
            <td class="dc-number">{ short(shown.with) }</td>
            <td class="dc-number">{ short(shown.without) }</td>
            <td>
                <svg class="dc-dots" viewBox="0 0 200 20" width="200" height="20" aria-hidden="true" focusable="false">
                    <path class="dc-axis" d="M6 10H194" />
                    <path class="dc-reach" d={format!("M{without} 10H{with}")} />
                    <circle class="dc-hollow" cx={without} cy="10" r="4.5" />
                    <circle class="dc-dot" cx={with} cy="10" r="5" />
                </svg>
                <span class="dc-hidden">{ Sentence::new(page.words, row, name).whole() }</span>
            </td>
        </tr>
    }
}

/// A share of 100 in a column of numbers.
fn short(share: Share) -> String {
    match share {
        Share::BelowOne => "<1".to_owned(),
        Share::Tenths(tenths) => decimal(tenths.into()),
        whole => whole.fill().to_string(),
    }
}
