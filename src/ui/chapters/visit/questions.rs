//! Step: the questions to ask: offered ones, own words, and the list in the reader's order.

use std::rc::Rc;

use yew::prelude::*;

use super::asked::AskedQuestion;
use super::own_question::OwnQuestion;
use crate::pack::QuestionId;
use crate::state::Action;
use crate::state::visit::{self, Asked, Question};
use crate::ui::page::Page;
use crate::ui::parts::next_focus::use_next_focus;
use crate::ui::parts::ticks::{Tick, ticks};

/// How many offered questions stand there; the others are folded.
const FIRST_QUESTIONS: usize = 7;

#[derive(PartialEq, Properties)]
pub struct QuestionsProps {
    pub page: Page,
    /// The list, in the reader's order.
    pub asked: Vec<Asked>,
    /// A question in own words that is being written.
    pub draft: Rc<str>,
    /// The questions of the pack, in the order of offering.
    pub suggested: Vec<QuestionId>,
    pub dispatch: Callback<Action>,
}

#[component]
pub fn Questions(props: &QuestionsProps) -> Html {
    let QuestionsProps { page, asked, draft, suggested, dispatch } = props;
    let words = page.words;
    let field = use_node_ref();
    let on_list: Vec<Question> = asked.iter().map(|asked| asked.question.clone()).collect();
    let (next_focus, leaving) = use_next_focus(&on_list, &field);
    // What has just been done, for those who do not see it.
    let message = use_state(String::new);
    let tell = use_callback(message.setter(), |words: String, message| message.set(words));
    let (first, more) = suggested.split_at(FIRST_QUESTIONS.min(suggested.len()));
    html! {
        <section id={page.id("visit-questions")} class="dc-step" tabindex="-1" aria-label={words.questions}>
            { page.heading(2, "dc-subtitle", words.questions) }
            { offered(props, first, words.questions_hint) }
            if !more.is_empty() {
                { page.unfold(words.more_questions, offered(props, more, words.more_questions)) }
            }
            <OwnQuestion {page} {field} places={asked.len()} draft={draft.clone()} {dispatch} tell={tell.clone()} />
            { page.heading(3, "dc-said-title", words.my_questions) }
            if asked.is_empty() { <p class="dc-hint">{ words.no_question }</p> }
            <ol class="dc-asked">
                for (place, Asked { question, note }) in asked.iter().enumerate() {
                    <AskedQuestion key={key(question)} {page} question={question.clone()} note={note.clone()}
                                   {place} all={asked.len()} {dispatch} tell={tell.clone()}
                                   turn={next_focus.turn(question)} leaving={leaving.clone()} />
                }
            </ol>
            <p class="dc-hidden" role="status"><span key={message.as_str()}>{ &*message }</span></p>
        </section>
    }
}

/// Questions of the pack as lines to tick: those on the list are ticked.
fn offered(
    QuestionsProps { page, asked, dispatch, .. }: &QuestionsProps,
    ids: &[QuestionId],
    legend: &'static str,
) -> Html {
    let tick = |id: &QuestionId| {
        let question = Question::Pack(id.clone());
        let ticked = asked.iter().any(|asked| asked.question == question);
        let action = if ticked { visit::Action::TakeOff(question) } else { visit::Action::Ask(question) };
        Tick {
            id: id.clone().into(),
            name: page.question(id),
            ticked,
            waits: false,
            action: Action::Visit(action),
        }
    };
    ticks(legend, ids.iter().map(tick), dispatch)
}

fn key(question: &Question) -> String {
    match question {
        Question::Pack(id) => format!("pack {id}"),
        Question::Own(words) => format!("own {words}"),
    }
}
