//! Where a statement comes from: small links to the list of sources.

use yew::prelude::*;

use super::page::Page;
use crate::pack::Cite;

/// The numbers of the sources as the list of sources has them, each with its section for those who
/// hear it.
pub fn cites(page: &Page, cites: &[Cite]) -> Html {
    let link = |cite: &Cite| {
        let index = page.pack.sources.iter().position(|source| source.id == cite.source)?;
        let part = format!("source-{}", cite.source);
        let spoken = match &cite.at {
            Some(at) => format!("{} {} ({at})", page.words.source, index + 1),
            None => format!("{} {}", page.words.source, index + 1),
        };
        Some(html! {
            <a href={page.link(&part)} data-section={part} aria-label={spoken.clone()} title={spoken}>{ index + 1 }</a>
        })
    };
    html! { <span class="dc-cites">{ for cites.iter().filter_map(link) }</span> }
}
