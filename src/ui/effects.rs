//! The side-effect explorer: search, filters, groups by what to do, rows, the overview.

use yew::prelude::*;

use super::benefits::cross_trial;
use super::effect_row::EffectRow;
use super::filters;
use super::found::Found;
use super::markup::html;
use super::overview::overview;
use super::part::part;
use super::search_box::{self, search_box};
use super::section::section;
use super::summaries::summaries;
use super::view::{Section, View};
use crate::explore::{Show, Sort, Summary, group, order};
use crate::state::{Action, ROWS, State};
use crate::words::fill;

pub fn same(before: &State, now: &State) -> bool {
    super::benefits::same(before, now)
        && super::search_box::same(before, now)
        && (&before.filter, &before.sort) == (&now.filter, &now.sort)
        && (&before.open, &before.pinned) == (&now.open, &now.pinned)
        && (before.rows, before.overview) == (now.rows, now.overview)
}

pub fn effects(view: &View) -> Html {
    let View { page, state, .. } = view;
    let words = page.words;
    let summaries = summaries(view);
    let filtered = state.filter.view(&summaries, &state.drugs, page.pack.areas.len());
    let found = Found::of(page, &state.query);
    // What no chosen drug lists stays away, as long as no safety lock holds it.
    let listed = |summary: &Summary| page.is_static() || summary.locked() || !summary.listed.is_empty();
    let visible = |index: usize| {
        let show = filtered.shows.get(index).is_some_and(|show| *show != Show::Hidden);
        show && summaries.get(index).is_some_and(listed) && found.has(index)
    };
    let unlisted = summaries.iter().filter(|summary| !listed(summary)).count();
    let names: Vec<_> = page.pack.effects.iter().map(|effect| page.plain(&effect.name)).collect();
    let names: Vec<&str> = names.iter().map(AsRef::as_ref).collect();
    let ordered = order::ordered(&state.sort, &summaries, &names, &state.drugs);
    let shown: Vec<usize> = ordered.iter().copied().filter(|index| visible(*index)).collect();
    // A long list is cut, where it stands in the page and where it is toggled.
    let drawn: Vec<usize> = if ordered.len() > state.rows && !page.is_static() {
        shown.iter().copied().take(state.rows).collect()
    } else {
        ordered
    };
    let waiting = shown.len().saturating_sub(state.rows);
    let rows = |effects: &[usize]| {
        let row = |index: &usize| row(view, *index, summaries.get(*index), !visible(*index));
        html! { <ul class="dc-effects" role="list">{ for effects.iter().map(row) }</ul> }
    };
    let content = html! {
        <>
            if view.columns.is_empty() {
                <p class="dc-note">{ words.no_drug }</p>
            } else {
                { cross_trial(view) }
                if !page.is_static() {
                    { part("search", Section { view: view.clone(), draw: search_box, same: search_box::same }) }
                    { part("filters", Section { view: view.clone(), draw: filters::filters, same: filters::same }) }
                    <p class="dc-tally" role="status">{ tally(view, shown.len(), filtered.hidden(), unlisted, &found) }</p>
                    { found.nothing(page, &state.query) }
                    { overview(view, &shown) }
                }
                if state.sort == Sort::Seriousness {
                    for (action, effects) in group::by_action(&drawn, &summaries).iter() {
                        <section key={action.id()} class="dc-group" data-action={action.id()}
                                 hidden={!effects.iter().any(|effect| visible(*effect))}>
                            { page.heading(2, "dc-group-title", words.action(*action)) }
                            { rows(effects) }
                        </section>
                    }
                } else {
                    <section key="sorted" class="dc-group">{ rows(&drawn) }</section>
                }
                if !page.is_static() {
                    <button type="button" class="dc-button dc-more" hidden={waiting == 0}
                            onclick={view.on(Action::ShowMore)}>
                        { fill(words.show_more, &[("n", &waiting.min(ROWS).to_string())]) }
                    </button>
                }
            }
        </>
    };
    section(page, "effects", words.effects, content)
}

fn row(view: &View, index: usize, summary: Option<&Summary>, hidden: bool) -> Html {
    let View { page, state, columns, dispatch } = view;
    let Some(effect) = page.pack.effects.get(index) else { return html! { <li key={index} /> } };
    let row = EffectRow {
        page: page.clone(),
        effect: index,
        columns: columns.clone(),
        age: state.age,
        boxed: summary.is_some_and(|summary| summary.boxed),
        hidden,
        open: state.open.contains(&effect.id),
        pinned: state.pinned.contains(&effect.id),
        dispatch: dispatch.clone(),
    };
    part(effect.id.as_ref(), row)
}

/// "12 effects shown. 3 hidden by your filters. …"
fn tally(view: &View, shown: usize, hidden: usize, unlisted: usize, found: &Found) -> String {
    let words = view.page.words;
    let mut parts = vec![words.shown.of(shown), words.hidden_by_filters.of(hidden)];
    if hidden > 0 && !found.is_searching() {
        parts.push(words.lock.to_owned());
    }
    if unlisted > 0 && !found.is_searching() {
        parts.push(words.unlisted.of(unlisted));
    }
    if found.is_searching() {
        parts.push(words.searching.to_owned());
    }
    parts.join(" ")
}
