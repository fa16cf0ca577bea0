//! What an earlier article said, beside what the labels say now.

use yew::prelude::*;

use crate::pack::Change;
use crate::ui::page::Page;
use crate::ui::parts::cites::cites;
use crate::words::fill;

#[derive(PartialEq, Properties)]
pub struct ChangesProps {
    pub page: Page,
}

#[component]
pub fn Changes(ChangesProps { page }: &ChangesProps) -> Html {
    let list = html! {
        <ul class="dc-changes" role="list">{ for page.pack.changes.iter().map(|change| item(page, change)) }</ul>
    };
    html! { <div>{ page.unfold(page.words.changed, list) }</div> }
}

fn item(page: &Page, change: &Change) -> Html {
    let words = page.words;
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
}
