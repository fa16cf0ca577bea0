//! Where a statement comes from: small links to the list of sources.

use yew::prelude::*;

use crate::pack::{Cite, Source};
use crate::ui::page::Page;
use crate::ui::part::Part;
use crate::words::Words;

/// So many numbers stay in one line.
const IN_A_LINE: usize = 3;

/// The numbers of the sources as the list of sources has them, from the lowest on, each once, with its sections for those
/// who hear or point at it.
pub fn cites(page: &Page, cites: &[Cite]) -> Html {
    let sources = page.pack.sources.iter().enumerate();
    let cited = sources.filter(|(_, source)| cites.iter().any(|cite| cite.source == source.id));
    let link = |place: usize, (index, source): (usize, &Source)| {
        let part = Part::Source(&source.id);
        let mut sections: Vec<String> = Vec::new();
        let places = cites.iter().filter(|other| other.source == source.id);
        for place in places.filter_map(|other| Some(place_in(page.words, other.at.as_deref()?))) {
            // Several statements may stand in one section.
            if !sections.contains(&place) {
                sections.push(place);
            }
        }
        let mut spoken = format!("{} {}", page.words.source, index + 1);
        if !sections.is_empty() {
            spoken = spoken + " (" + &sections.join("; ") + ")";
        }
        let number = html! {
            <a href={page.link(part)} data-section={part.to_string()} aria-label={spoken.clone()} title={spoken}>{ (index + 1).to_string() }</a>
        };
        // Where no style of ours sets them apart, marks do.
        match place {
            _ if page.is_snippet() => html! { <>{ " [" }{ number }{ "]" }</> },
            0 => number,
            // A long row may break; no number stands alone for it.
            _ if place.is_multiple_of(IN_A_LINE) => {
                html! { <><span class="dc-comma">{ "," }</span><wbr />{ number }</> }
            }
            _ => html! { <><span class="dc-comma">{ "," }</span>{ number }</> },
        }
    };
    let links = cited.enumerate().map(|(place, cited)| link(place, cited));
    html! { <span class="dc-cites">{ for links }</span> }
}

/// A place in a source in words of the page: labels count their tables in English.
fn place_in(words: &Words, at: &str) -> String {
    let said = [
        ("boxed", words.boxed_mark),
        ("Boxed warning", words.boxed_mark),
        ("Tables", words.place_tables),
        ("Table", words.place_table),
        ("Medication Guide", words.place_guide),
        ("Recent changes", words.place_changes),
    ];
    said.iter().fold(at.to_owned(), |at, (own, said)| at.replace(own, said))
}
