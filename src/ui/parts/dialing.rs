//! Numbers to call, in the words of a pack: a press dials them.
//!
//! Which they are the pack says. Not for what stands in a link, a label or a button, and not for paper.

use std::ops::Range;

use yew::prelude::*;

use crate::pack::dial;
use crate::ui::page::Page;

/// These words, with a link for each number to call.
pub fn dialing(page: &Page, words: AttrValue) -> Html {
    let found = dial::named(&words, page.pack.head.emergency.calls());
    if found.is_empty() {
        return words.into();
    }
    let mut said = 0;
    let mut before = |number: &Range<usize>| {
        let plain = words.get(said..number.start).unwrap_or_default().to_owned();
        said = number.end;
        plain
    };
    html! {
        <span>
            for number in found.iter() {
                { before(number) }
                { link(page, words.get(number.clone()).unwrap_or_default()) }
            }
            { words.get(said..).unwrap_or_default().to_owned() }
        </span>
    }
}

/// It opens no new tab, also where a page of ours says that links do.
fn link(page: &Page, number: &str) -> Html {
    // Where no style of ours keeps it in one line, its hyphens do.
    let shown = if page.is_snippet() { number.replace('-', "\u{2011}") } else { number.to_owned() };
    let here = (!page.is_snippet()).then_some("_self");
    html! { <a href={dial::address(number)} target={here}>{ shown }</a> }
}
