//! The sources of what stands on the paper, with their dates and addresses.

use yew::prelude::*;

use crate::pack::{Date, Source, SourceId};
use crate::ui::page::Page;
use crate::words::fill;

/// The day on which most of them were read is said once.
pub fn sources(page: &Page, cited: &[SourceId]) -> Html {
    let words = page.words;
    let cited: Vec<(usize, &Source)> =
        page.pack.sources.iter().enumerate().filter(|(_, source)| cited.contains(&source.id)).collect();
    let usual = usual_day(&cited);
    html! {
        <section class="sources">
            <h2>
                { words.sources }{ " " }
                <small>{ usual.map(|day| fill(words.paper_checked, &[("date", &words.date(day))])).unwrap_or_default() }</small>
            </h2>
            { " " }
            <ol>
                for (place, source) in cited {
                    <li key={source.id.as_ref()} value={(place + 1).to_string()}>
                        { page.say(&source.title) }{ ". " }{ published(page, source) }
                        if Some(source.checked) != usual { { " " }{ checked(page, source) } }
                        if let Some(url) = &source.url { { " " }<span class="address">{ address(url) }</span> }
                        { " " }
                    </li>
                }
            </ol>
        </section>
    }
}

/// The same in one run of text: "[3] Rinvoq label. AbbVie, Jun 2026. dailymed…"
pub fn numbered(page: &Page, cited: &[SourceId]) -> String {
    let sources = page.pack.sources.iter().enumerate().filter(|(_, source)| cited.contains(&source.id));
    let one = |(place, source): (usize, &Source)| {
        let url = source.url.as_deref().map(address).unwrap_or_default();
        let said =
            format!("[{}] {}. {} {url}", place + 1, page.plain(&source.title), published(page, source));
        said.trim_end().to_owned()
    };
    sources.map(one).collect::<Vec<_>>().join(" ")
}

fn usual_day(cited: &[(usize, &Source)]) -> Option<Date> {
    let days = cited.iter().map(|(_, source)| source.checked);
    days.clone().max_by_key(|day| days.clone().filter(|own| own == day).count())
}

/// "Pfizer, US, Dec 2023. Read in a stored copy on Nov 23, 2026. https://…"
pub fn line(page: &Page, source: &Source) -> String {
    let url = source.url.as_deref().unwrap_or_default();
    format!("{} {} {url}", published(page, source), checked(page, source)).trim_end().to_owned()
}

/// "Pfizer, Dec 2023."
fn published(page: &Page, source: &Source) -> String {
    let words = page.words;
    let published = source.published.map_or_else(|| words.undated.to_owned(), |date| words.date(date));
    format!("{}, {published}.", source.publisher)
}

fn checked(page: &Page, source: &Source) -> String {
    fill(page.words.checked_on, &[("date", &page.words.date(source.checked))])
}

/// As it is typed: without `https://`, which every address here begins with.
fn address(url: &str) -> &str {
    url.strip_prefix("https://").unwrap_or(url).trim_end_matches('/')
}
