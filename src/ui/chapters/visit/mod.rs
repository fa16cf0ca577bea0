//! My visit: one calm page to fill in as one likes. Nothing in it is scored, and nothing of it leaves the page.

mod above;
mod asked;
mod control;
mod decide;
mod matters;
mod own_question;
mod own_words;
mod pinned_effect;
mod print;
mod qr_code;
mod questions;
mod reading;
mod said;
mod save;
mod selected;
mod share;
mod situation;
mod suggested;
mod take_along;
mod tried;

use std::rc::Rc;

use yew::prelude::*;

use self::control::control;
use self::decide::decide;
use self::matters::matters;
use self::questions::Questions;
use self::reading::Reading;
use self::situation::situation;
use self::suggested::suggested;
use self::take_along::take_along;
use self::tried::tried;
use crate::state::{Action, State};
use crate::ui::columns::Columns;
use crate::ui::page::Page;
use crate::ui::platform::Platform;

#[derive(PartialEq, Properties)]
pub struct VisitProps {
    pub page: Page,
    pub columns: Columns,
    pub state: Rc<State>,
    pub platform: Platform,
    pub dispatch: Callback<Action>,
}

#[component]
pub fn Visit(props: &VisitProps) -> Html {
    let VisitProps { page, columns, state, platform, dispatch } = props;
    if page.is_static() {
        return on_paper(props);
    }
    let (visit, age) = (&state.visit, state.age);
    html! {
        <div class="dc-steps">
            <p>{ page.words.visit_hint }</p>
            { control(page, &visit.burdens, dispatch) }
            { tried(page, visit, dispatch) }
            { situation(page, state, dispatch) }
            { matters(page, &visit.matters, dispatch) }
            <Reading {page} {columns} {age} pinned={state.pinned.clone()} {dispatch} />
            <Questions {page} asked={visit.questions.clone()} draft={visit.draft.clone()} suggested={suggested(page, state)} {dispatch} />
            { decide(page, visit, dispatch) }
            { take_along(page, state, platform) }
        </div>
    }
}

/// Without scripts: the questions to mark by hand.
fn on_paper(VisitProps { page, state, .. }: &VisitProps) -> Html {
    html! {
        <div>
            <p>{ page.words.visit_needs_scripts }</p>
            { page.heading(2, "dc-subtitle", page.words.questions) }
            <ul>
                for id in suggested(page, state).iter() {
                    <li key={id.as_ref()}>{ page.question(id) }</li>
                }
            </ul>
        </div>
    }
}
