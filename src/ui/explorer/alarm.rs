//! What to do at once or today, where somebody typed a sign of harm.

use yew::prelude::*;

use crate::explore::{Hit, Kind};
use crate::pack::Text;
use crate::ui::page::Page;

/// The alarm among `hits`, in the language of the page and in the one that was typed.
pub fn alarm(page: &Page, hits: &[Hit]) -> Html {
    let hit = hits.iter().find(|hit| hit.kind.alarms());
    let flag = hit.and_then(|hit| page.pack.red_flags.get(hit.flag?));
    // The emergency number stands only where it is to be called now.
    let now = hit.is_some_and(|hit| hit.kind == Kind::Emergency);
    let call: &[&Text] = if now { &[&page.pack.head.emergency.text] } else { &[] };
    let typed = hit.map(|hit| &hit.lang).filter(|lang| **lang != page.lang);
    html! {
        <div role="alert">
            if hit.is_some() {
                <div class="dc-act-now">
                    if now {
                        { line(page, call, None) }
                    }
                    if let Some(flag) = flag {
                        { line(page, &[&flag.name, &flag.advice], None) }
                        if let Some(lang) = typed {
                            { line(page, &[call, &[&flag.advice]].concat(), Some(lang)) }
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
