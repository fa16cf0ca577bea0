//! The questions on paper, each with lines to write on, and the reader's notes.

use yew::prelude::*;

use crate::state::visit::{Question, Visit};
use crate::ui::page::Page;

/// So many stand there to be filled in where a reader has put none on the list.
const BLANK: usize = 3;

pub fn asked(page: &Page, visit: &Visit) -> Html {
    let words = page.words;
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
                            <div class="line" />
                        </li>
                    }
                    if visit.questions.is_empty() { { for (0..BLANK).map(|_| html! { <li><div class="line" /></li> }) } }
                </ol>
                <div class="notes">
                    <p class="note"><strong>{ words.notes }</strong>{ " " }{ notes }</p>
                    <div class="line" />
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
