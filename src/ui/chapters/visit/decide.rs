//! Step: decide, or decide to wait, and a day to look again; and notes.

use yew::prelude::*;

use super::own_words::own_words;
use crate::pack::Date;
use crate::state::visit::{self, Decision};
use crate::state::{Action, Visit};
use crate::ui::page::Page;
use crate::ui::parts::radio_group::RadioGroup;
use crate::ui::parts::typing::{input_value, textarea_text};

pub fn decide(page: &Page, visit: &Visit, dispatch: &Callback<Action>) -> Html {
    let Visit { decision, look_again, notes, .. } = visit;
    let words = page.words;
    let choice = |(name, own): (&'static str, Option<Decision>)| {
        html! {
            <label key={name} class="dc-tick">
                <input type="radio" name={page.id("decision")} autocomplete="off" checked={own == *decision}
                       onchange={dispatch.reform(move |_| Action::Visit(visit::Action::Decide(own)))} />
                <span>{ name }</span>
            </label>
        }
    };
    let choices = [
        (words.decide_open, None),
        (words.decide_now, Some(Decision::Decide)),
        (words.decide_wait, Some(Decision::Wait)),
    ];
    let day = look_again.map(|day| day.to_string()).unwrap_or_default();
    let look =
        dispatch.reform(|event| Action::Visit(visit::Action::LookAgain(Date::parse(&input_value(&event)))));
    let write = dispatch.reform(|event| Action::Visit(visit::Action::WriteNotes(textarea_text(&event))));
    html! {
        <section class="dc-step">
            { page.heading(2, "dc-subtitle", words.step_decide) }
            <RadioGroup class="dc-ticks" legend={words.where_i_stand}>
                { for choices.into_iter().map(choice) }
            </RadioGroup>
            <label class="dc-field dc-day">
                <span>{ words.look_again }</span>
                <input type="date" autocomplete="off" value={day} onchange={look} />
            </label>
            { own_words(words.notes, None, notes, write) }
        </section>
    }
}
