//! The side-effect explorer: search, ways of looking, filters, the red flags and the matrix.

use std::rc::Rc;

use yew::prelude::*;

#[cfg(feature = "static")]
use super::every_effect::EveryEffect;
use super::explored::{Explored, use_explored};
use super::filters::Filters;
use super::looks::Looks;
use super::matrix::Matrix;
use super::notes::Notes;
use super::red_flags_line::RedFlagsLine;
use super::search_box::SearchBox;
use super::tally::tally;
use super::waiting::Waiting;
use crate::explore::{Filter, Listing, Look, Row};
use crate::pack::{AgeGroup, DrugId, EffectId};
use crate::section::Section;
use crate::state::{Action, State, Suggestions};
use crate::ui::columns::Columns;
use crate::ui::mine::Mine;
use crate::ui::page::Page;
use crate::ui::parts::cross_trial::cross_trial;
use crate::ui::parts::no_drug::no_drug;
use crate::words::fill;

/// What the explorer looks at of the state. A letter that is typed elsewhere draws none of its rows anew.
#[derive(Clone, PartialEq)]
pub struct Seen {
    pub drugs: Vec<DrugId>,
    pub warned: Vec<DrugId>,
    pub age: AgeGroup,
    pub query: Rc<str>,
    pub suggestions: Suggestions,
    pub filter: Filter,
    pub look: Look,
    pub all_rows: bool,
    pub ahead: u16,
    pub open: Vec<EffectId>,
    pub pinned: Vec<EffectId>,
}

impl From<&State> for Seen {
    fn from(state: &State) -> Seen {
        Seen {
            drugs: state.drugs.clone(),
            warned: state.warned.clone(),
            age: state.age,
            query: state.query.clone(),
            suggestions: state.suggestions,
            filter: state.filter.clone(),
            look: state.look,
            all_rows: state.all_rows,
            ahead: state.ahead,
            open: state.open.clone(),
            pinned: state.pinned.clone(),
        }
    }
}

#[derive(PartialEq, Properties)]
pub struct ExplorerProps {
    pub page: Page,
    pub state: Seen,
    pub columns: Columns,
    pub mine: Mine,
    /// The sections of the page.
    pub sections: Vec<Section>,
    pub dispatch: Callback<Action>,
}

#[component]
pub fn Explorer(props: &ExplorerProps) -> Html {
    let ExplorerProps { page, columns, .. } = props;
    let explored = use_explored(props);
    #[cfg(feature = "static")]
    if page.is_unfolded() {
        return html! { <EveryEffect {page} {columns} summaries={explored.known.effects.clone()} /> };
    }
    let searching = explored.found.is_searching().then_some("dc-searching");
    html! {
        <div class={classes!("dc-explorer", searching)}>
            if columns.is_empty() {
                <div data-told="">{ no_drug(page) }</div>
                <RedFlagsLine {page} />
            } else {
                { cross_trial(page, columns) }
                if !page.is_static() { { asking(props, &explored) } }
                <RedFlagsLine {page} />
                if !page.is_static() { { answered(props, &explored) } }
                { effects(props, &explored) }
                if !page.is_static() { { more(props, &explored) } }
                { totals(props, &explored) }
            }
        </div>
    }
}

/// Where a reader asks: the search box, the ways of looking and the filters.
fn asking(props: &ExplorerProps, Explored { known, found, .. }: &Explored) -> Html {
    let ExplorerProps { page, state, sections, dispatch, .. } = props;
    html! {
        <>
            <SearchBox {page} query={state.query.clone()} found={(**found).clone()} sections={sections.clone()}
                       suggestions={state.suggestions} {dispatch} />
            <div class="dc-looking">
                <Looks {page} look={state.look} {dispatch} />
                <Filters {page} filter={state.filter.clone()} drugs={state.drugs.clone()}
                         summaries={known.effects.clone()} {dispatch} />
            </div>
        </>
    }
}

/// How many effects are shown, and what was read otherwise or not found.
fn answered(props: &ExplorerProps, explored: &Explored) -> Html {
    let ExplorerProps { page, state, sections, .. } = props;
    let tally = tally(page.words, &explored.listing, &explored.found, sections);
    html! {
        <>
            <p class="dc-tally" data-told="" hidden={tally.is_empty()}><span key={tally.clone()}>{ &tally }</span></p>
            { explored.found.nothing(page, &state.query, sections) }
        </>
    }
}

fn effects(props: &ExplorerProps, explored: &Explored) -> Html {
    let (words, listing) = (props.page.words, &explored.listing);
    let notes = Notes::shown(&explored.known.notes, &listing.rows);
    html! {
        <div hidden={listing.shown == 0}>
            { matrix(props, explored, words.effects, &explored.drawn.rows, notes, Some(explored.known.scale)) }
            <p class="dc-hint dc-other-study" hidden={!notes.star}>{ words.other_study }</p>
        </div>
    }
}

/// Rows that find-in-page brings, and the button for all of them.
fn more(props: &ExplorerProps, Explored { found, listing, .. }: &Explored) -> Html {
    let ExplorerProps { page, dispatch, .. } = props;
    // Who searches here finds them anyway.
    let waiting: Rc<[usize]> =
        if found.is_searching() { Rc::default() } else { listing.waiting.as_slice().into() };
    html! { <><Waiting {page} effects={waiting} {dispatch} />{ show_all(props, listing) }</> }
}

/// What counts people in the trials and is no complaint.
fn totals(props: &ExplorerProps, explored: &Explored) -> Html {
    let (page, words, listing) = (&props.page, props.page.words, &explored.listing);
    let above = Notes::shown(&explored.known.notes, &listing.rows);
    let own = Notes::shown(&explored.known.notes, &listing.totals);
    // Said once, by the first table that needs it.
    let star = own.star && !above.star;
    let notes = Notes { unlisted: own.unlisted && !above.unlisted, ..own };
    html! {
        <section class="dc-totals" hidden={!listing.totals.iter().any(|row| row.shown)}>
            { page.heading(2, "dc-subtitle", words.trials_went) }
            { matrix(props, explored, words.trials_went, &explored.drawn.totals, notes, None) }
            <p class="dc-hint dc-other-study" hidden={!star}>{ words.other_study }</p>
        </section>
    }
}

fn matrix(
    props: &ExplorerProps,
    explored: &Explored,
    name: &'static str,
    rows: &[Row],
    notes: Notes,
    scale: Option<u8>,
) -> Html {
    let ExplorerProps { page, state, columns, mine, dispatch, .. } = props;
    let Explored { known, ordered, .. } = explored;
    let (heads, open, pinned) = (known.heads.clone(), state.open.clone(), state.pinned.clone());
    html! {
        <Matrix {page} {name} {columns} age={state.age} {heads} {scale} {notes} summaries={known.effects.clone()}
                rows={rows.to_vec()} alike={ordered.alike.clone()} {open} {pinned} {mine} {dispatch} />
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
