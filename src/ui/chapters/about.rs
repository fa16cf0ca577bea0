//! The illness, the decision at hand and the other ways, what these medicines are and how they work.

use yew::prelude::*;

use super::glossary::Glossary;
use super::other_ways::other_ways;
use crate::pack::Background;
use crate::ui::page::Page;
use crate::ui::parts::cites::cites;
use crate::ui::parts::glossed::Glossed;

#[derive(PartialEq, Properties)]
pub struct AboutProps {
    pub page: Page,
}

#[component]
pub fn About(AboutProps { page }: &AboutProps) -> Html {
    let glossed = &Glossed::of(page, "about");
    html! {
        <div>
            <div>{ for page.pack.background.iter().map(|piece| prose(page, glossed, piece)) }</div>
            { other_ways(page, glossed) }
            <Glossary {page} />
        </div>
    }
}

fn prose(page: &Page, glossed: &Glossed, piece: &Background) -> Html {
    html! {
        <section key={piece.id.as_ref()} id={page.id(format_args!("about-{}", piece.id))} tabindex="-1">
            { page.heading(2, "dc-subtitle", page.say(&piece.heading)) }
            for text in piece.paragraphs.iter() { <p>{ glossed.say(text) }</p> }
            { glossed.points(&piece.points) }
            <p class="dc-hint">{ page.words.source_list }{ ":" }{ cites(page, &piece.cites) }</p>
        </section>
    }
}
