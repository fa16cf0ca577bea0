//! The signs that need help at once in one line: it stands there whatever is looked at, filtered or searched.

use std::rc::Rc;

use yew::prelude::*;

use crate::pack::{Level, RedFlag};
use crate::section::Section;
use crate::ui::page::Page;
use crate::ui::part::Part;
use crate::words::fill;

/// The pack has the most telling ones first; the link leads to all of them.
const FIRST_SIGNS: usize = 4;

#[derive(PartialEq, Properties)]
pub struct RedFlagsLineProps {
    pub page: Page,
}

#[component]
pub fn RedFlagsLine(RedFlagsLineProps { page }: &RedFlagsLineProps) -> Html {
    let at_once = page.pack.listed_flags().filter(|flag| flag.level == Level::Emergency);
    let flags: Vec<&RedFlag> = at_once.collect();
    let names: Vec<Rc<str>> = flags.iter().take(FIRST_SIGNS).map(|flag| page.plain(&flag.name)).collect();
    let all = fill(page.words.all_signs, &[("n", &flags.len().to_string())]);
    let part = Part::Section(Section::RedFlags);
    html! {
        <p class="dc-red-line">
            <strong>{ page.words.red_flags }{ ": " }</strong>
            <span class="dc-signs">{ names.join(" · ") }{ " · " }</span>
            <a href={page.link(part)} data-section={part.to_string()}>{ all }</a>
        </p>
    }
}
