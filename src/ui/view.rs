//! What a part of the page is drawn from, and parts that are drawn anew only when they must be.
//!
//! Most of the page is plain functions from a [`View`] to markup. Only what is worth remembering is a
//! Yew component: a component costs about 6 KB of wasm, and one kind of [`Part`] serves all sections.

use std::rc::Rc;

use yew::prelude::*;

use super::columns::Columns;
use super::page::Page;
use crate::state::{Action, State};

/// The page, the reader's choices, and how to change them.
#[derive(Clone)]
pub struct View {
    pub page: Page,
    pub state: Rc<State>,
    pub columns: Columns,
    pub dispatch: Callback<Action>,
}

impl View {
    pub fn new(page: Page, state: Rc<State>, dispatch: Callback<Action>) -> View {
        View { columns: Columns::of(&page, &state), page, state, dispatch }
    }

    /// A callback that does one thing, whatever the event.
    pub fn on<E>(&self, action: Action) -> Callback<E> {
        self.dispatch.reform(move |_| action.clone())
    }
}

/// A section of the page.
#[derive(Clone, Properties)]
pub struct PartProps {
    pub view: View,
    pub draw: fn(&View) -> Html,
    /// Whether two states look the same to this part.
    pub same: fn(&State, &State) -> bool,
}

impl PartialEq for PartProps {
    fn eq(&self, other: &PartProps) -> bool {
        self.view.page == other.view.page && (self.same)(&self.view.state, &other.view.state)
    }
}

#[component]
pub fn Part(props: &PartProps) -> Html {
    (props.draw)(&props.view)
}
