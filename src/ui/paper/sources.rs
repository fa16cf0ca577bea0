//! The sources of what stands on the paper, with their dates and addresses.

use yew::prelude::*;

use crate::pack::{Source, SourceId};
use crate::ui::page::Page;
use crate::words::fill;

pub fn sources(page: &Page, cited: &[SourceId]) -> Html {
    let words = page.words;
    let cited = page.pack.sources.iter().enumerate().filter(|(_, source)| cited.contains(&source.id));
    html! {
        <section class="sources">
            <h2>{ words.sources }</h2>
            <ol>
                for (place, source) in cited {
                    <li key={source.id.as_ref()} value={(place + 1).to_string()}>
                        { page.say(&source.title) }{ ". " }{ line(page, source) }
                    </li>
                }
            </ol>
        </section>
    }
}

/// "Pfizer, US, Dec 2023. Read in a stored copy on 23 Nov 2026. https://…"
pub fn line(page: &Page, source: &Source) -> String {
    let words = page.words;
    let published = source.published.map_or_else(|| words.undated.to_owned(), |date| words.date(date));
    let checked = fill(words.checked_on, &[("date", &words.date(source.checked))]);
    let url = source.url.as_deref().unwrap_or_default();
    format!("{}, {published}. {checked} {url}", source.publisher).trim_end().to_owned()
}
