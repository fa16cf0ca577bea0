//! One question on the list: its place, a note, and buttons that keep the focus.

use std::rc::Rc;

use yew::prelude::*;

use super::own_words::own_words;
use crate::state::Action;
use crate::state::visit::{self, Question, Way};
use crate::ui::page::Page;
use crate::ui::parts::next_focus::{take_focus, use_focus_turn};
use crate::ui::parts::typing::textarea_text;
use crate::words::fill;

#[derive(PartialEq, Properties)]
pub struct AskedQuestionProps {
    pub page: Page,
    pub question: Question,
    pub note: Rc<str>,
    /// Its place on the list, the first is 0.
    pub place: usize,
    /// How many there are.
    pub all: usize,
    pub dispatch: Callback<Action>,
    /// Says what was done to those who do not see it.
    pub tell: Callback<String>,
    /// Changes when it is to take the focus.
    pub turn: u32,
    /// Told before it is taken off.
    pub leaving: Callback<Question>,
}

#[component]
pub fn AskedQuestion(props: &AskedQuestionProps) -> Html {
    let AskedQuestionProps { page, question, note, place, dispatch, turn, .. } = props;
    let (item, up, down) = (use_node_ref(), use_node_ref(), use_node_ref());
    use_focus_turn(&item, *turn);
    // An item that is moved in the page loses the focus: the button that moved it takes it again.
    let moved = use_mut_ref(|| None::<NodeRef>);
    {
        let moved = moved.clone();
        use_effect_with(*place, move |_| {
            if let Some(button) = moved.take() {
                take_focus(&button);
            }
        });
    }
    let spoken: Rc<str> = match question {
        Question::Pack(id) => page.pack.question(id).map(|own| page.plain(&own.text)),
        Question::Own(words) => Some(words.clone()),
    }
    .unwrap_or_default();
    let text = match question {
        Question::Pack(id) => page.question(id),
        Question::Own(words) => html! { <span dir="auto">{ AttrValue::from(words.clone()) }</span> },
    };
    let button = |way: Way, node: &NodeRef, name: &'static str| {
        let onclick = {
            let (moved, node, shift) = (moved.clone(), node.clone(), shift(props, way));
            move |event: MouseEvent| {
                moved.replace(Some(node.clone()));
                shift.emit(event);
            }
        };
        html! {
            <button ref={node} type="button" class="dc-button" aria-disabled={can(props, way).is_none().then_some("true")}
                    aria-label={format!("{name}: {spoken}")} {onclick}>
                { name }
            </button>
        }
    };
    let write = {
        let question = question.clone();
        dispatch.reform(move |event| {
            Action::Visit(visit::Action::WriteNote(question.clone(), textarea_text(&event)))
        })
    };
    html! {
        <li ref={item} tabindex="-1">
            <p class="dc-asked-text">{ text }</p>
            <div class="dc-asked-buttons">
                { button(Way::Up, &up, page.words.up) }
                { button(Way::Down, &down, page.words.down) }
                <button type="button" class="dc-button" onclick={take_off(props)}
                        aria-label={format!("{}: {spoken}", page.words.take_off)}>
                    { page.words.take_off }
                </button>
            </div>
            { own_words(page.words.note, Some(format!("{}: {spoken}", page.words.note)), note, write) }
        </li>
    }
}

/// The place it comes to that way; `None` at the end of the list.
fn can(AskedQuestionProps { place, all, .. }: &AskedQuestionProps, way: Way) -> Option<usize> {
    match way {
        Way::Up => place.checked_sub(1),
        Way::Down => Some(place + 1).filter(|to| to < all),
    }
}

fn shift(props: &AskedQuestionProps, way: Way) -> Callback<MouseEvent> {
    let AskedQuestionProps { page, question, all, dispatch, tell, .. } = props;
    let (question, dispatch, tell, to) = (question.clone(), dispatch.clone(), tell.clone(), can(props, way));
    let (template, all) = (page.words.moved_to, all.to_string());
    Callback::from(move |_| {
        if let Some(to) = to {
            dispatch.emit(Action::Visit(visit::Action::Move(question.clone(), way)));
            tell.emit(fill(template, &[("n", &(to + 1).to_string()), ("all", &all)]));
        }
    })
}

fn take_off(props: &AskedQuestionProps) -> Callback<MouseEvent> {
    let AskedQuestionProps { page, question, all, dispatch, tell, leaving, .. } = props;
    let (question, dispatch, tell, leaving) =
        (question.clone(), dispatch.clone(), tell.clone(), leaving.clone());
    let said = fill(page.words.taken_off, &[("n", &all.saturating_sub(1).to_string())]);
    Callback::from(move |_| {
        leaving.emit(question.clone());
        dispatch.emit(Action::Visit(visit::Action::TakeOff(question.clone())));
        tell.emit(said.clone());
    })
}
