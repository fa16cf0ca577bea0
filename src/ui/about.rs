//! What these medicines are, how they work, and what the decision at hand is.

use yew::prelude::*;

use super::cites::cites;
use super::markup::html;
use super::section::section;
use super::view::View;
use crate::pack::Background;

pub fn about(view: &View) -> Html {
    let page = &view.page;
    let piece = |piece: &Background| {
        html! {
            <section key={piece.id.as_ref()}>
                { page.heading(2, "dc-subtitle", page.say(&piece.heading)) }
                for text in piece.paragraphs.iter() { <p>{ page.say(text) }</p> }
                { page.points(&piece.points) }
                <p class="dc-said-by dc-hint">{ page.words.short_sources }{ ":" }{ cites(page, &piece.cites) }</p>
            </section>
        }
    };
    let glossary = page.pack.glossary.iter().map(|term| {
        html! {
            <div key={term.id.as_ref()}><dt>{ page.say(&term.term) }</dt><dd>{ page.say(&term.meaning) }</dd></div>
        }
    });
    let content = html! {
        <>
            <div class="dc-prose">{ for page.pack.background.iter().map(piece) }</div>
            { page.unfold(page.words.glossary, html! { <dl class="dc-glossary">{ for glossary }</dl> }) }
        </>
    };
    section(page, "about", page.words.about, content)
}
