//! A question in the reader's own words, put on the list with Enter or its button.

use std::rc::Rc;

use yew::prelude::*;

use crate::state::Action;
use crate::state::visit::{self, LONGEST, Question};
use crate::ui::page::Page;
use crate::ui::parts::typing::typed;
use crate::words::fill;

#[derive(PartialEq, Properties)]
pub struct OwnQuestionProps {
    pub page: Page,
    /// The field itself, for who gives it the focus.
    pub field: NodeRef,
    /// How many questions are on the list.
    pub places: usize,
    pub dispatch: Callback<Action>,
    pub tell: Callback<String>,
}

#[component]
pub fn OwnQuestion(OwnQuestionProps { page, field, places, dispatch, tell }: &OwnQuestionProps) -> Html {
    let words = page.words;
    let draft = use_state(|| Rc::<str>::from(""));
    let oninput = {
        let draft = draft.setter();
        move |event: InputEvent| draft.set(typed(&event))
    };
    let onsubmit = {
        let (draft, dispatch, tell, place) = (draft.clone(), dispatch.clone(), tell.clone(), places + 1);
        move |event: SubmitEvent| {
            // The page of the host stays where it is.
            event.prevent_default();
            if draft.trim().is_empty() {
                return;
            }
            dispatch.emit(Action::Visit(visit::Action::Ask(Question::Own(draft.trim().into()))));
            tell.emit(fill(words.added, &[("n", &place.to_string())]));
            draft.set(Rc::from(""));
        }
    };
    html! {
        <form class="dc-own" {onsubmit}>
            <label class="dc-field">
                <span>{ words.own_question }</span>
                <input ref={field} type="text" autocomplete="off" spellcheck="false" enterkeyhint="done"
                       maxlength={LONGEST.to_string()} value={AttrValue::from((*draft).clone())} {oninput} />
            </label>
            <button type="submit" class="dc-button">{ words.add_question }</button>
        </form>
    }
}
