//! A question in the reader's own words, put on the list with Enter or its button.

use std::rc::Rc;

use yew::prelude::*;

use crate::state::Action;
use crate::state::visit::{self, MAX_NOTE_CHARS, Question};
use crate::ui::page::Page;
use crate::ui::parts::typing::input_text;
use crate::words::fill;

#[derive(PartialEq, Properties)]
pub struct OwnQuestionProps {
    pub page: Page,
    /// The field itself, for who gives it the focus.
    pub field: NodeRef,
    /// How many questions are on the list.
    pub places: usize,
    /// What is being written. It is part of the state: another language, or another window, loses none of it.
    pub draft: Rc<str>,
    pub dispatch: Callback<Action>,
    pub tell: Callback<String>,
}

#[component]
pub fn OwnQuestion(
    OwnQuestionProps { page, field, places, draft, dispatch, tell }: &OwnQuestionProps,
) -> Html {
    let words = page.words;
    let write = |words: Rc<str>| Action::Visit(visit::Action::Draft(words));
    let oninput = dispatch.reform(move |event| write(input_text(&event)));
    let onsubmit = {
        let (draft, dispatch, tell, place) = (draft.clone(), dispatch.clone(), tell.clone(), places + 1);
        move |event: SubmitEvent| {
            // The page of the host stays where it is.
            event.prevent_default();
            if draft.trim().is_empty() {
                return;
            }
            dispatch.emit(Action::Visit(visit::Action::Ask(Question::Own(draft.trim().into()))));
            dispatch.emit(write(Rc::from("")));
            tell.emit(fill(words.added, &[("n", &place.to_string())]));
        }
    };
    html! {
        <form class="dc-own" {onsubmit}>
            <label class="dc-field">
                <span>{ words.own_question }</span>
                <input ref={field} type="text" autocomplete="off" spellcheck="false" enterkeyhint="done"
                       maxlength={MAX_NOTE_CHARS.to_string()} value={AttrValue::from(draft.clone())} {oninput} />
            </label>
            <button type="submit" class="dc-button">{ words.add_question }</button>
        </form>
    }
}
