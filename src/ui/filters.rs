//! The filters of the explorer, each choice with how many effects it would show.

use yew::prelude::*;

use super::markup::html;
use super::options::{Choice, options};
use super::summaries::summaries;
use super::view::View;
use crate::explore::filter::ACTIONS;
use crate::explore::{Filter, Listed, Places, Sort};
use crate::state::{Action, State};
use crate::words::fill;

/// Nothing that is typed changes the filters.
pub fn same(before: &State, now: &State) -> bool {
    super::benefits::same(before, now)
        && before.warned == now.warned
        && (&before.filter, &before.sort) == (&now.filter, &now.sort)
}

pub fn filters(view: &View) -> Html {
    let words = view.page.words;
    let filter = &view.state.filter;
    let filtered = filter.view(&summaries(view), &view.state.drugs, view.page.pack.areas.len());
    let counts = &filtered.counts;
    let active =
        [filter.actions.len(), filter.areas.len(), filter.bands.len(), usize::from(filter.more_often)];
    let active = active.iter().sum::<usize>() + usize::from(filter.listed != Listed::Any);
    let summary = if active > 0 { words.filters_active.of(active) } else { words.filters.to_owned() };
    let with_actions = |actions| Filter { actions, ..filter.clone() };
    let with_areas = |areas| Filter { areas, ..filter.clone() };
    let with_bands = |bands| Filter { bands, ..filter.clone() };
    let actions: Vec<_> =
        ACTIONS.into_iter().map(|action| AttrValue::from(words.action(action))).zip(counts.actions).collect();
    let areas = view.page.pack.areas.iter().map(|area| AttrValue::from(view.page.plain(&area.name)));
    let areas: Vec<_> = areas.zip(counts.areas.iter().copied()).collect();
    let bands = [words.band_ten, words.band_one, words.band_below, words.band_none].map(AttrValue::from);
    let bands: Vec<_> = bands.into_iter().zip(counts.bands).collect();
    let more_often = Filter { more_often: !filter.more_often, ..filter.clone() };
    html! {
        <div class="dc-filter-bar">
            <label class="dc-switch">
                <input type="checkbox" role="switch" checked={filter.more_often} onchange={view.on(Action::Filter(more_often))} />
                <span>{ words.filter_more_often }{ " " }<small>{ format!("({})", counts.more_often) }</small></span>
            </label>
            <details>
                <summary>{ summary }</summary>
                <div class="dc-filters">
                    { facet(view, words.filter_action, &actions, filter.actions, &with_actions) }
                    { facet(view, words.filter_area, &areas, filter.areas, &with_areas) }
                    { facet(view, words.filter_band, &bands, filter.bands, &with_bands) }
                    { listed(view) }
                    { sort(view) }
                </div>
            </details>
            <button type="button" class="dc-button" hidden={active == 0} onclick={view.on(Action::Filter(Filter::default()))}>
                { words.clear_filters }
            </button>
        </div>
    }
}

/// Any of several choices, each a checkbox with its count.
fn facet(
    view: &View,
    legend: &'static str,
    choices: &[(AttrValue, usize)],
    chosen: Places,
    with: &dyn Fn(Places) -> Filter,
) -> Html {
    let chip = |(place, (name, count)): (usize, &(AttrValue, usize))| {
        html! {
            <label key={place} class="dc-chip">
                <input type="checkbox" checked={chosen.contains(place)}
                       onchange={view.on(Action::Filter(with(chosen.toggled(place))))} />
                <span>{ format!("{name} ({count})") }</span>
            </label>
        }
    };
    html! {
        <fieldset class="dc-options">
            <legend>{ legend }</legend>
            <div class="dc-chips">{ for choices.iter().enumerate().map(chip) }</div>
        </fieldset>
    }
}

/// Which of the chosen drugs list the effect, with the caveat that belongs to it.
fn listed(view: &View) -> Html {
    let words = view.page.words;
    let filter = &view.state.filter;
    let with = |listed: Listed| Action::Filter(Filter { listed, ..filter.clone() });
    let mut choices = vec![Choice::new("any", words.listed_any, with(Listed::Any))];
    if view.state.drugs.len() > 1 {
        choices.push(Choice::new("all", words.listed_all, with(Listed::All)));
        choices.extend(view.page.drugs(&view.state.drugs).map(|drug| {
            let name = fill(words.listed_only, &[("drug", &drug.brand)]);
            Choice::new(format!("only-{}", drug.id), name, with(Listed::Only(drug.id.clone())))
        }));
    }
    let chosen = match &filter.listed {
        Listed::Only(id) => format!("only-{id}"),
        Listed::All => "all".to_owned(),
        Listed::Any | Listed::Two => "any".to_owned(),
    };
    html! {
        <div>
            { options(view, words.filter_listed, "listed", choices, &chosen) }
            <p class="dc-hint">{ words.not_listed_caveat }</p>
        </div>
    }
}

/// By what to do, by name, or within one drug by how many more had it.
fn sort(view: &View) -> Html {
    let words = view.page.words;
    let mut choices = vec![
        Choice::new("seriousness", words.sort_seriousness, Action::Sort(Sort::Seriousness)),
        Choice::new("name", words.sort_name, Action::Sort(Sort::Alphabet)),
    ];
    choices.extend(view.page.drugs(&view.state.drugs).map(|drug| {
        let name = fill(words.sort_extra, &[("drug", &drug.brand)]);
        Choice::new(format!("extra-{}", drug.id), name, Action::Sort(Sort::Extra(drug.id.clone())))
    }));
    let chosen = match &view.state.sort {
        Sort::Seriousness => "seriousness".to_owned(),
        Sort::Alphabet => "name".to_owned(),
        Sort::Extra(id) => format!("extra-{id}"),
    };
    options(view, words.sort, "sort", choices, &chosen)
}
