//! What the explorer shows: the effects in their order, those that a search found, and the rows that are drawn.

use std::rc::Rc;

use yew::prelude::*;

use super::alike::Order;
use super::drawn::{Rows, use_drawn};
use super::effects::ExplorerProps;
use super::found::Found;
use super::summaries::{Choice, Summaries};
use crate::explore::{Listing, Look, Wanted, order};
use crate::state::FIRST_ROWS;
use crate::ui::mine::mine_first;

pub struct Explored {
    pub known: Rc<Summaries>,
    pub ordered: Rc<Order>,
    pub found: Rc<Found>,
    pub listing: Listing,
    pub drawn: Rows,
}

/// Works out again only what a change of the state touches: a key of a search neither summarizes nor sorts.
#[hook]
pub fn use_explored(props: &ExplorerProps) -> Explored {
    let ExplorerProps { page, state, columns, mine, dispatch, .. } = props;
    let choice =
        Choice { page: page.clone(), columns: columns.clone(), age: state.age, warned: state.warned.clone() };
    let known = use_memo(choice.clone(), Summaries::of);
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
    let found = use_memo((page.clone(), state.query.clone()), |(page, query)| Found::of(page, query));
    let listing = listing(props, &known, &ordered, &found);
    let drawn = use_drawn(&choice, state.ahead, &listing, dispatch);
    Explored { known, ordered, found, listing, drawn }
}

/// Which effects are shown, by the way of looking, the filters and the search together.
fn listing(
    ExplorerProps { page, state, .. }: &ExplorerProps,
    known: &Summaries,
    ordered: &Order,
    found: &Found,
) -> Listing {
    let places = 0..known.effects.len();
    let hits: Option<Vec<usize>> =
        found.is_searching().then(|| places.clone().filter(|place| found.has(*place)).collect());
    let is_open =
        |place: &usize| page.pack.effects.get(*place).is_some_and(|own| state.open.contains(&own.id));
    let open: Vec<usize> = places.filter(is_open).collect();
    let wanted = Wanted {
        look: state.look,
        filter: &state.filter,
        drugs: &state.drugs,
        found: hits.as_deref(),
        open: &open,
        most: if state.all_rows || page.is_static() { usize::MAX } else { FIRST_ROWS },
    };
    Listing::of(&ordered.effects, &known.effects, &wanted)
}
