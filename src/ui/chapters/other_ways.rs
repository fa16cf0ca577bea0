//! The other ways than the medicines compared: a short card each.

use yew::prelude::*;

use crate::pack::Alternative;
use crate::ui::page::Page;
use crate::ui::part::Part;
use crate::ui::parts::cites::cites;
use crate::ui::parts::glossed::Glossed;

pub fn other_ways(page: &Page, glossed: &Glossed) -> Html {
    let ways = &page.pack.alternatives;
    if ways.is_empty() {
        return html! { <div /> };
    }
    html! {
        <section id={page.id(Part::OtherWays)} tabindex="-1">
            { page.heading(2, "dc-subtitle", page.words.other_ways) }
            <ul class="dc-ways" role="list">for way in ways { { card(page, glossed, way) } }</ul>
        </section>
    }
}

fn card(page: &Page, glossed: &Glossed, way: &Alternative) -> Html {
    let words = page.words;
    let said =
        [(words.way_benefit, &way.benefit), (words.way_harm, &way.harm), (words.way_effort, &way.effort)];
    html! {
        <li key={way.id.as_ref()} class="dc-way">
            { page.heading(3, "dc-way-name", page.say(&way.name)) }
            <p>{ glossed.say(&way.what) }</p>
            <dl>for (name, text) in said { <div><dt>{ name }</dt><dd>{ glossed.say(text) }</dd></div> }</dl>
            <p class="dc-hint">{ words.source_list }{ ":" }{ cites(page, &way.cites) }</p>
        </li>
    }
}
