//! What to do at once or today, where somebody typed a sign of harm.
//!
//! Whom to call comes first, in the words of the sign itself: who thinks of suicide is not told of medicines first.

use yew::prelude::*;

use crate::explore::Hit;
use crate::pack::{RedFlag, first_sentence};
use crate::ui::page::Page;
use crate::ui::parts::dialing::dialing;

/// The alarm among `hits`, in the language of the page and in the one that was typed.
pub fn alarm(page: &Page, hits: &[Hit]) -> Html {
    let hit = hits.iter().find(|hit| hit.kind.alarms());
    html! {
        <div role="alert">
            if let Some(hit) = hit {
                { call(page, hit) }
            }
        </div>
    }
}

/// An effect that is an emergency has the line for any.
fn call(page: &Page, hit: &Hit) -> Html {
    let flag = hit.flag.and_then(|flag| page.pack.red_flags.get(flag));
    let advice = flag.map_or(&page.pack.head.emergency.text, |flag| &flag.advice);
    let typed = Some(&*hit.lang).filter(|lang| **lang != *page.lang);
    let said = page.plain(advice);
    let (first, rest) = first_sentence(&said);
    // Another alarm is another one, and not the same with some words changed: all of it is said anew.
    let key = format!("{} {}", flag.map(|flag| &*flag.id).unwrap_or_default(), typed.unwrap_or_default());
    html! {
        <div {key} class="dc-act-now">
            <p>{ dialed(page, first) }</p>
            <p>{ named(page, flag) }{ dialed(page, rest) }</p>
            if let Some((lang, said)) = typed.and_then(|lang| Some((lang, advice.exact(lang)?))) {
                <p lang={AttrValue::from(lang.to_owned())}>{ dialed(page, said) }</p>
            }
        </div>
    }
}

fn dialed(page: &Page, words: &str) -> Html {
    dialing(page, words.to_owned().into())
}

/// The sign that was understood.
fn named(page: &Page, flag: Option<&RedFlag>) -> String {
    flag.map(|flag| format!("{}. ", page.plain(&flag.name))).unwrap_or_default()
}
