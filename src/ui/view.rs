//! What a section of the page is drawn from: most of the page is plain functions from a [`View`] to markup.

use std::rc::Rc;

use yew::prelude::*;

use super::columns::Columns;
use super::page::Page;
use super::part::Draw;
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
pub struct Section {
    pub view: View,
    pub draw: fn(&View) -> Html,
    /// Whether two states look the same to this section.
    pub same: fn(&State, &State) -> bool,
}

impl PartialEq for Section {
    fn eq(&self, other: &Section) -> bool {
        self.view.page == other.view.page && (self.same)(&self.view.state, &other.view.state)
    }
}

impl Draw for Section {
    fn draw(&self) -> Html {
        (self.draw)(&self.view)
    }
}
