//! Eczema, the decision at hand and the other ways, what these medicines are and how they work.

use yew::prelude::*;

use super::glossary::Glossary;
use super::other_ways::OtherWays;
use crate::pack::Background;
use crate::ui::page::Page;
use crate::ui::parts::cites::cites;

#[derive(PartialEq, Properties)]
pub struct AboutProps {
    pub page: Page,
}

#[component]
pub fn About(AboutProps { page }: &AboutProps) -> Html {
    html! {
        <div>
            <div class="dc-prose">{ for page.pack.background.iter().map(|piece| prose(page, piece)) }</div>
            <OtherWays {page} />
            <Glossary {page} />
        </div>
    }
}

fn prose(page: &Page, piece: &Background) -> Html {
    html! {
        <section key={piece.id.as_ref()} id={page.id(&format!("about-{}", piece.id))} tabindex="-1">
            { page.heading(2, "dc-subtitle", page.say(&piece.heading)) }
            for text in piece.paragraphs.iter() { <p>{ page.say(text) }</p> }
            { page.points(&piece.points) }
            <p class="dc-said-by dc-hint">{ page.words.short_sources }{ ":" }{ cites(page, &piece.cites) }</p>
        </section>
    }
}
