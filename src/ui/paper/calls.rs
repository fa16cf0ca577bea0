//! When to call, on paper: the signs with the same first advice in one line, with its number.

use yew::prelude::*;

use crate::pack::first_sentence;
use crate::ui::page::Page;

pub fn calls(page: &Page) -> Html {
    let emergency = &page.pack.head.emergency;
    html! {
        <section class="calls">
            <h2>{ page.words.when_to_call }{ ". " }<small>{ page.say(&emergency.text) }</small></h2>
            <ul>
                for (advice, signs) in lines(page) {
                    <li key={advice.as_str()}><b>{ &advice }</b>{ " " }{ signs.join(" · ") }</li>
                }
                <li key="clinic" class="line">{ page.words.clinic_number }</li>
            </ul>
        </section>
    }
}

/// What to do first, each once, and the signs it is said of, in the pack's order.
pub fn lines(page: &Page) -> Vec<(String, Vec<String>)> {
    let mut lines: Vec<(String, Vec<String>)> = Vec::new();
    for flag in page.pack.listed_flags() {
        let advice = page.plain(&flag.advice);
        let (first, _) = first_sentence(&advice);
        let sign = page.plain(&flag.name).to_string();
        match lines.iter_mut().find(|(known, _)| known == first) {
            Some((_, signs)) => signs.push(sign),
            None => lines.push((first.to_owned(), vec![sign])),
        }
    }
    lines
}
