//! My visit: the effects put on the list, and questions for the doctor.

use yew::prelude::*;

use super::effect_row::one_line;
use super::markup::html;
use super::page::Page;
use super::section::section;
use super::view::View;
use crate::pack::{Id, Question};
use crate::state::{Action, State};
use crate::words::fill;

/// How many questions are offered besides those about effects on the list.
const FIRST_QUESTIONS: usize = 7;

pub fn same(before: &State, now: &State) -> bool {
    super::benefits::same(before, now) && before.pinned == now.pinned
}

pub fn visit(view: &View) -> Html {
    let View { page, state, .. } = view;
    let words = page.words;
    let content = html! {
        <>
            if !page.is_static() {
                { page.heading(2, "dc-subtitle", words.pinned) }
                <div>
                    if state.pinned.is_empty() { <p class="dc-hint">{ words.nothing_pinned }</p> }
                </div>
                <ul class="dc-pinned" role="list">{ for state.pinned.iter().map(|id| pinned_effect(view, id)) }</ul>
            }
            { page.heading(2, "dc-subtitle", words.questions) }
            <ul class="dc-questions">
                for question in questions(page, &state.drugs, &state.pinned).into_iter() {
                    <li key={question.id.as_ref()}>{ page.say(&question.text) }</li>
                }
            </ul>
        </>
    };
    section(page, "visit", words.visit, content)
}

fn pinned_effect(view: &View, id: &Id) -> Html {
    let View { page, state, .. } = view;
    let Some((index, effect)) = page.pack.effects.iter().enumerate().find(|(_, effect)| effect.id == *id)
    else {
        return html! { <li key={id.as_ref()} /> };
    };
    html! {
        <li key={id.as_ref()}>
            <strong>{ page.say(&effect.name) }</strong>
            for column in view.columns.iter() {
                <p key={column.drug}>{ one_line(page, index, *column, state.age) }</p>
            }
            <button type="button" class="dc-button" onclick={view.on(Action::TogglePin(id.clone()))}
                    aria-label={fill(page.words.unpin_effect, &[("effect", &page.plain(&effect.name))])}>
                { page.words.unpin }
            </button>
        </li>
    }
}

/// The questions that fit the chosen drugs; those about effects on the list stand first.
fn questions<'a>(page: &'a Page, drugs: &[Id], pinned: &[Id]) -> Vec<&'a Question> {
    let fits = |question: &&Question| {
        question.drugs.is_empty() || question.drugs.iter().any(|drug| drugs.contains(drug))
    };
    let wanted = |question: &&Question| question.effects.iter().any(|effect| pinned.contains(effect));
    let (first, rest): (Vec<_>, Vec<_>) = page.pack.questions.iter().filter(fits).partition(wanted);
    let most = if page.is_static() { usize::MAX } else { first.len() + FIRST_QUESTIONS };
    first.into_iter().chain(rest).take(most).collect()
}
