//! What an earlier article said, beside what the labels say now.

use yew::prelude::*;

use super::cites::cites;
use super::markup::html;
use super::page::Page;
use crate::pack::{Change, Id};
use crate::words::fill;

pub fn changes(page: &Page, drugs: &[Id]) -> Html {
    let words = page.words;
    let concerned =
        |change: &&Change| change.drugs.is_empty() || change.drugs.iter().any(|drug| drugs.contains(drug));
    let item = |change: &Change| {
        let since = match change.since {
            Some(date) => fill(words.since, &[("date", &words.date(date))]),
            None => words.already_so.to_owned(),
        };
        html! {
            <li key={change.id.as_ref()}>
                <p class="dc-then">
                    <strong>{ words.article_said }{ " " }</strong>{ page.say(&change.then.text) }
                    { cites(page, &change.then.cites) }
                </p>
                <p>
                    <strong>{ words.now }{ " " }</strong>{ page.say(&change.now.text) }{ " " }{ since }
                    { cites(page, &change.now.cites) }
                </p>
            </li>
        }
    };
    let list = html! {
        <ul class="dc-changes" role="list">{ for page.pack.changes.iter().filter(concerned).map(item) }</ul>
    };
    page.unfold(words.changed, list)
}
