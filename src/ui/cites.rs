//! Where a statement comes from: small links to the list of sources.

use yew::prelude::*;

use super::markup::html;
use super::page::Page;
use crate::pack::Cite;

/// The numbers of the sources as the list of sources has them, each once, with its sections for those
/// who hear or point at it.
pub fn cites(page: &Page, cites: &[Cite]) -> Html {
    let first =
        |place: usize, cite: &Cite| !cites.iter().take(place).any(|earlier| earlier.source == cite.source);
    let link = |(place, cite): (usize, &Cite)| {
        let index = page.pack.sources.iter().position(|source| source.id == cite.source)?;
        let part = format!("source-{}", cite.source);
        let sections: Vec<&str> = cites
            .iter()
            .filter(|other| other.source == cite.source)
            .filter_map(|other| other.at.as_deref())
            .collect();
        let mut spoken = format!("{} {}", page.words.source, index + 1);
        if !sections.is_empty() {
            spoken = spoken + " (" + &sections.join("; ") + ")";
        }
        first(place, cite).then(|| {
            html! {
                <a href={page.link(&part)} data-section={part} aria-label={spoken.clone()} title={spoken}>{ (index + 1).to_string() }</a>
            }
        })
    };
    html! { <span class="dc-cites">{ for cites.iter().enumerate().filter_map(link) }</span> }
}
