//! The side-effect explorer: search, ways of looking, filters, the red flags and the matrix.

use std::rc::Rc;

use yew::prelude::*;

use super::alike::Order;
use super::drawn::{Drawn, draw_on};
#[cfg(feature = "static")]
use super::every_effect::EveryEffect;
use super::filters::Filters;
use super::found::Found;
use super::looks::Looks;
use super::matrix::Matrix;
use super::notes::Notes;
use super::red_flags_line::RedFlagsLine;
use super::search_box::SearchBox;
use super::summaries::{Choice, Summaries};
use super::waiting::Waiting;
use crate::explore::{Listing, Look, Row, Wanted, order};
use crate::section::Section;
use crate::state::{Action, FIRST_ROWS, State};
use crate::ui::columns::Columns;
use crate::ui::mine::{Mine, mine_first};
use crate::ui::page::Page;
use crate::ui::parts::cross_trial::cross_trial;
use crate::ui::parts::no_drug::no_drug;
use crate::words::{Words, fill};

#[derive(PartialEq, Properties)]
pub struct ExplorerProps {
    pub page: Page,
    pub state: Rc<State>,
    pub columns: Columns,
    pub mine: Mine,
    /// The sections of the page.
    pub sections: Vec<Section>,
    pub dispatch: Callback<Action>,
}

#[component]
pub fn Explorer(props: &ExplorerProps) -> Html {
    let ExplorerProps { page, state, columns, mine, sections, dispatch } = props;
    let words = page.words;
    let choice =
        Choice { page: page.clone(), columns: columns.clone(), age: state.age, warned: state.warned.clone() };
    let known = use_memo(choice.clone(), Summaries::of);
    let summaries = known.effects.clone();
    let ordered = use_memo((choice.clone(), state.look, mine.clone()), |(choice, look, mine)| {
        let names: Vec<_> =
            choice.page.pack.effects.iter().map(|effect| choice.page.plain(&effect.name)).collect();
        let names: Vec<&str> = names.iter().map(AsRef::as_ref).collect();
        let order = order::ordered(*look, &known.effects, &names);
        let is_mine =
            |place: &usize| choice.page.pack.effects.get(*place).is_some_and(|own| mine.outcome(&own.id));
        // What matters comes first where the order is no promise: the most pressing stay first, and A before B.
        let order = if *look == Look::Often { mine_first(order, is_mine) } else { order };
        Order::of(choice, *look, order, &known.effects)
    });
    // Another choice, and what is drawn all anew, begin with what is shown, until somebody is about to search again.
    let before = use_memo(choice.clone(), |_| state.ahead);
    let drawn = use_memo(choice, |_| Drawn::default());
    let ahead = state.ahead > *before;
    use_effect(draw_on(dispatch, &drawn));
    let found = use_memo((page.clone(), state.query.clone()), |(page, query)| Found::of(page, query));
    let places = 0..summaries.len();
    let hits: Option<Vec<usize>> =
        found.is_searching().then(|| places.filter(|place| found.has(*place)).collect());
    let is_open =
        |place: &usize| page.pack.effects.get(*place).is_some_and(|own| state.open.contains(&own.id));
    let open: Vec<usize> = (0..summaries.len()).filter(is_open).collect();
    let wanted = Wanted {
        look: state.look,
        filter: &state.filter,
        drugs: &state.drugs,
        found: hits.as_deref(),
        open: &open,
        most: if state.all_rows || page.is_static() { usize::MAX } else { FIRST_ROWS },
    };
    let listing = Listing::of(&ordered.effects, &summaries, &wanted);
    let matrix = |name: &'static str, rows: &[Row], scale: Option<u8>, notes: Notes| {
        let (heads, open, pinned) = (known.heads.clone(), state.open.clone(), state.pinned.clone());
        html! {
            <Matrix {page} {name} {columns} age={state.age} {heads} {scale} {notes} summaries={summaries.clone()}
                    rows={drawn.with(rows, ahead)} alike={ordered.alike.clone()} {open} {pinned} {mine} {dispatch} />
        }
    };
    #[cfg(feature = "static")]
    if page.is_whole() {
        return html! { <EveryEffect {page} {columns} summaries={summaries.clone()} /> };
    }
    let totals = listing.totals.iter().any(|row| row.shown);
    let (seen, counted) =
        (Notes::shown(&known.notes, &listing.rows), Notes::shown(&known.notes, &listing.totals));
    let tally = tally(words, &listing, &found);
    // Who searches here finds them anyway.
    let waiting: Rc<[usize]> =
        if found.is_searching() { Rc::default() } else { listing.waiting.as_slice().into() };
    html! {
        <div class={classes!("dc-explorer", found.is_searching().then_some("dc-searching"))}>
            if columns.is_empty() {
                <div data-told="">{ no_drug(page) }</div>
                <RedFlagsLine {page} />
            } else {
                { cross_trial(page, columns) }
                if !page.is_static() {
                    <SearchBox {page} query={state.query.clone()} found={(*found).clone()} sections={sections.clone()}
                               offer={state.offer} {dispatch} />
                    <div class="dc-looking">
                        <Looks {page} look={state.look} {dispatch} />
                        <Filters {page} filter={state.filter.clone()} drugs={state.drugs.clone()}
                                 summaries={summaries.clone()} {dispatch} />
                    </div>
                }
                <RedFlagsLine {page} />
                if !page.is_static() {
                    <p class="dc-tally" data-told="" hidden={tally.is_empty()}><span key={tally.clone()}>{ &tally }</span></p>
                    { found.nothing(page, &state.query) }
                }
                <div hidden={listing.shown == 0}>
                    { matrix(words.effects, &listing.rows, Some(known.scale), seen) }
                    <p class="dc-hint dc-other-study" hidden={!seen.star}>{ words.other_study }</p>
                </div>
                if !page.is_static() {
                    <Waiting {page} effects={waiting} {dispatch} />
                    { show_all(props, &listing) }
                }
                <section class="dc-totals" hidden={!totals}>
                    { page.heading(2, "dc-subtitle", words.trials_went) }
                    <p class="dc-hint">{ words.trials_went_hint }</p>
                    { matrix(words.trials_went, &listing.totals, None, counted) }
                    <p class="dc-hint dc-other-study" hidden={seen.star || !counted.star}>{ words.other_study }</p>
                </section>
            }
        </div>
    }
}

/// All rows, or the first ones again.
fn show_all(ExplorerProps { page, state, dispatch, .. }: &ExplorerProps, listing: &Listing) -> Html {
    let all = !state.all_rows;
    let words = if all {
        fill(page.words.show_all, &[("n", &listing.all().to_string())])
    } else {
        page.words.show_fewer.to_owned()
    };
    html! {
        <button type="button" class="dc-button dc-more" hidden={all && listing.waiting.is_empty()}
                onclick={dispatch.reform(move |_| Action::AllRows(all))}>
            <span key={words.clone()}>{ &words }</span>
        </button>
    }
}

/// "12 of 70 effects shown. 3 hidden by your filters. …" Nothing where something else answers: it would read as no answer.
fn tally(words: &Words, listing: &Listing, found: &Found) -> String {
    if found.answers_otherwise() && listing.shown == 0 && listing.hidden == 0 {
        return String::new();
    }
    let shown = if listing.waiting.is_empty() {
        words.shown.of(listing.shown)
    } else {
        fill(words.shown_of, &[("n", &listing.shown.to_string()), ("all", &listing.all().to_string())])
    };
    let mut parts = vec![shown];
    if listing.hidden > 0 {
        parts.push(words.hidden_by_filters.of(listing.hidden));
    }
    if found.is_searching() {
        parts.push(words.searching.to_owned());
    } else if listing.hidden > 0 {
        parts.push(words.lock.to_owned());
    }
    if listing.unlisted > 0 && !found.is_searching() {
        parts.push(words.unlisted.of(listing.unlisted));
    }
    parts.join(" ")
}
