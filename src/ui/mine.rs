//! What matters to the reader: which rows it brings up. Their order changes, no row goes, nobody wins.

use std::rc::Rc;

use yew::html::ImplicitClone;
use yew::prelude::*;

use crate::pack::{CardRow, Matter, MatterId, OutcomeId, Pack, TopicId};
use crate::ui::page::Page;

/// The rows of what matters.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Mine(Rc<Rows>);

#[derive(Debug, Default, PartialEq)]
struct Rows {
    topics: Vec<TopicId>,
    outcomes: Vec<OutcomeId>,
    seen_more_often: bool,
}

impl ImplicitClone for Mine {}

impl Mine {
    pub fn of(pack: &Pack, matters: &[MatterId]) -> Mine {
        let picked: Vec<&Matter> =
            pack.matters.iter().filter(|matter| matters.contains(&matter.id)).collect();
        Mine(Rc::new(Rows {
            topics: picked.iter().flat_map(|matter| &matter.topics).cloned().collect(),
            outcomes: picked.iter().flat_map(|matter| &matter.outcomes).cloned().collect(),
            seen_more_often: picked.iter().any(|matter| matter.seen_more_often),
        }))
    }

    pub fn topic(&self, id: &TopicId) -> bool {
        self.0.topics.contains(id)
    }

    /// Whether an effect or a benefit is among what matters.
    pub fn outcome<Q>(&self, id: &Q) -> bool
    where
        OutcomeId: PartialEq<Q>,
    {
        self.0.outcomes.iter().any(|own| *own == *id)
    }

    pub fn card_row(&self, row: &CardRow) -> bool {
        match row {
            CardRow::Topic(id) => self.topic(id),
            CardRow::Benefit(id) => self.outcome(id),
            CardRow::Total(id) => self.outcome(id),
            CardRow::SeenMoreOften(_) => self.0.seen_more_often,
        }
    }
}

/// The same rows, those that matter first, each kind in the order it had.
pub fn mine_first<T>(rows: impl IntoIterator<Item = T>, is_mine: impl Fn(&T) -> bool) -> Vec<T> {
    let (mut first, rest): (Vec<T>, Vec<T>) = rows.into_iter().partition(is_mine);
    first.extend(rest);
    first
}

/// What a row that matters says beside its name.
pub fn mark(page: &Page, is_mine: bool) -> Html {
    html! { <>if is_mine { <span class="dc-mine">{ page.words.matters_mark }</span> }</> }
}
