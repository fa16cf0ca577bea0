//! The questions on paper, each with lines to write on, and the reader's notes.

use yew::prelude::*;

use crate::state::visit::{Question, Visit};
use crate::ui::page::Page;

/// So many stand there to be filled in where a reader has put none on the list.
const BLANK: usize = 3;

/// Where there is room, more questions than so many have a line less each.
const MANY: usize = 3;

pub fn asked(page: &Page, visit: &Visit, is_roomy: bool) -> Html {
    let words = page.words;
    let (for_each, for_notes) = match visit.questions.len() {
        _ if !is_roomy => (1, 1),
        0..=MANY => (3, 5),
        _ => (2, 5),
    };
    let lines = |count: usize| html! { <>for _ in 0..count { <div class="line" /> }</> };
    let notes = visit.notes.trim();
    html! {
        <section class="asked">
            <h2>{ words.my_questions }</h2>
            <div class="columns">
                <ol>
                    for asked in visit.questions.iter() {
                        <li>
                            { question(page, &asked.question) }
                            if !asked.note.trim().is_empty() { <p class="note">{ asked.note.trim() }</p> }
                            { lines(for_each) }
                        </li>
                    }
                    if visit.questions.is_empty() { { for (0..BLANK).map(|_| html! { <li>{ lines(for_each) }</li> }) } }
                </ol>
                <div class="notes">
                    <p class="note"><strong>{ words.notes }</strong>{ " " }{ notes }</p>
                    { lines(for_notes) }
                </div>
            </div>
        </section>
    }
}

fn question(page: &Page, question: &Question) -> Html {
    match question {
        Question::Pack(id) => page.question(id),
        Question::Own(words) => AttrValue::from(words.clone()).into(),
    }
}
