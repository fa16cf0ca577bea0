//! What to do at once, where somebody typed a sign of an emergency.

use yew::prelude::*;

use super::markup::html;
use super::page::Page;
use crate::explore::{Hit, Kind};
use crate::pack::Text;

/// The alarm among `hits`, in the language of the page and in the one that was typed.
pub fn alarm(page: &Page, hits: &[Hit]) -> Html {
    let hit = hits.iter().find(|hit| hit.kind == Kind::Emergency);
    let flag = hit.and_then(|hit| page.pack.red_flags.get(hit.flag?));
    let typed = hit.map(|hit| &hit.lang).filter(|lang| **lang != page.lang);
    html! {
        <div role="alert">
            if hit.is_some() {
                <div class="dc-act-now">
                    { line(page, &[&page.pack.head.emergency.text], None) }
                    if let Some(flag) = flag {
                        { line(page, &[&flag.name, &flag.advice], None) }
                        if let Some(lang) = typed {
                            { line(page, &[&page.pack.head.emergency.text, &flag.advice], Some(lang)) }
                        }
                    }
                </div>
            }
        </div>
    }
}

/// Texts one after the other, in another language where one is asked for.
fn line(page: &Page, texts: &[&Text], lang: Option<&str>) -> Html {
    let said = |text: &&Text| match lang {
        Some(lang) => text.exact(lang).unwrap_or_default().to_owned(),
        None => page.plain(text).to_string(),
    };
    let words: Vec<String> =
        texts.iter().map(said).map(|text| format!("{}. ", text.trim_end_matches('.'))).collect();
    html! { <p lang={lang.map(|lang| AttrValue::from(lang.to_owned()))}>{ words.concat() }</p> }
}
