//! The filters of the explorer, each choice with how many effects it would show.

use std::rc::Rc;

use yew::prelude::*;

use crate::explore::filter::URGENCIES;
use crate::explore::{Counts, Filter, Listed, PlaceSet, Summary};
use crate::pack::DrugId;
use crate::state::Action;
use crate::ui::page::Page;
use crate::ui::parts::radio_group::RadioGroup;
use crate::words::fill;

#[derive(PartialEq, Properties)]
pub struct FiltersProps {
    pub page: Page,
    pub filter: Filter,
    /// The chosen drugs.
    pub drugs: Vec<DrugId>,
    pub summaries: Rc<[Summary]>,
    pub dispatch: Callback<Action>,
}

impl FiltersProps {
    fn on(&self, filter: Filter) -> Callback<Event> {
        self.dispatch.reform(move |_| Action::Filter(filter.clone()))
    }
}

#[component]
pub fn Filters(props: &FiltersProps) -> Html {
    let FiltersProps { page, filter, drugs, summaries, dispatch } = props;
    let words = page.words;
    let counts = filter.view(summaries, drugs, page.pack.areas.len()).counts;
    let active = active(filter);
    let summary = if active > 0 { words.filters_active.of(active) } else { words.filters.to_owned() };
    html! {
        <div class="dc-filter-bar">
            <details>
                <summary><span key={summary.clone()}>{ &summary }</span></summary>
                { choices(props, &counts) }
            </details>
            <button type="button" class="dc-button" hidden={active == 0}
                    onclick={dispatch.reform(|_| Action::Filter(Filter::default()))}>
                { words.clear_filters }
            </button>
        </div>
    }
}

/// How many choices narrow the list.
fn active(filter: &Filter) -> usize {
    let several = [filter.urgencies, filter.areas, filter.bands].map(|places| places.len());
    several.iter().sum::<usize>() + usize::from(filter.more_often) + usize::from(filter.listed != Listed::Any)
}

fn choices(props: &FiltersProps, counts: &Counts) -> Html {
    let FiltersProps { page, filter, .. } = props;
    let words = page.words;
    let with_urgencies = |urgencies| Filter { urgencies, ..filter.clone() };
    let with_areas = |areas| Filter { areas, ..filter.clone() };
    let with_bands = |bands| Filter { bands, ..filter.clone() };
    let urgencies: Vec<_> = URGENCIES
        .into_iter()
        .map(|urgency| AttrValue::from(words.urgency(urgency)))
        .zip(counts.urgencies)
        .collect();
    let areas = page.pack.areas.iter().map(|area| AttrValue::from(page.plain(&area.name)));
    let areas: Vec<_> = areas.zip(counts.areas.iter().copied()).collect();
    let bands = [words.band_ten, words.band_one, words.band_below, words.band_none].map(AttrValue::from);
    let bands: Vec<_> = bands.into_iter().zip(counts.bands).collect();
    let more_often = Filter { more_often: !filter.more_often, ..filter.clone() };
    html! {
        <div class="dc-filters">
            <label class="dc-switch">
                <input type="checkbox" role="switch" checked={filter.more_often} onchange={props.on(more_often)} />
                <span>{ words.filter_more_often }{ " " }<small>{ format!("({})", counts.more_often) }</small></span>
            </label>
            { facet(props, words.filter_action, &urgencies, filter.urgencies, &with_urgencies) }
            { facet(props, words.filter_area, &areas, filter.areas, &with_areas) }
            { facet(props, words.filter_band, &bands, filter.bands, &with_bands) }
            { listed(props) }
        </div>
    }
}

/// Any of several choices, each a checkbox with its count. One that would show nothing waits, unless it was chosen.
fn facet(
    props: &FiltersProps,
    legend: &'static str,
    choices: &[(AttrValue, usize)],
    chosen: PlaceSet,
    with: &dyn Fn(PlaceSet) -> Filter,
) -> Html {
    let chip = |(place, (name, count)): (usize, &(AttrValue, usize))| {
        let checked = chosen.contains(place);
        html! {
            <label key={place} class="dc-chip">
                <input type="checkbox" {checked} disabled={*count == 0 && !checked}
                       onchange={props.on(with(chosen.toggled(place)))} />
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
fn listed(props: &FiltersProps) -> Html {
    let FiltersProps { page, filter, drugs, .. } = props;
    let words = page.words;
    let mut choices = vec![(AttrValue::from(words.listed_any), Listed::Any)];
    if drugs.len() > 1 {
        choices.push((AttrValue::from(words.listed_all), Listed::All));
        choices.extend(page.drugs(drugs).map(|drug| {
            let name = fill(words.listed_only, &[("drug", &drug.brand)]);
            (AttrValue::from(name), Listed::Only(drug.id.clone()))
        }));
    }
    let chip = |(name, listed): (AttrValue, Listed)| {
        let checked = filter.listed == listed;
        html! {
            <label key={name.as_str()} class="dc-chip">
                <input type="radio" name={page.id("listed")} {checked}
                       onchange={props.on(Filter { listed, ..filter.clone() })} />
                <span>{ &name }</span>
            </label>
        }
    };
    html! {
        <div>
            <RadioGroup class="dc-options" legend={words.filter_listed}>
                <div class="dc-chips">{ for choices.into_iter().map(chip) }</div>
            </RadioGroup>
            <p class="dc-hint">{ words.not_listed_caveat }</p>
        </div>
    }
}
