//! What answers a search beside effects: sections and rows that say more, and medicines that were named.
//!
//! It stands by the search box, above how many effects there are: who asked a question must not read "0 effects" first.

use std::rc::Rc;

use yew::prelude::*;

use super::absent::{absent, mixing};
use super::found::Found;
use crate::explore::{Hit, Kind, To};
use crate::pack::Topic;
use crate::section::Section;
use crate::ui::page::Page;
use crate::ui::part::Part;
use crate::words::fill;

/// More questions than these are no answer.
const MOST_TOPICS: usize = 2;

/// `sections` are those of the page: what stands in none of them is not led to.
pub fn answers(page: &Page, found: &Found, sections: &[Section]) -> Html {
    let (hits, section) = (found.hits(), found.section(sections));
    // Where a medicine is named, it leads to that row already.
    let named = hits.iter().any(|hit| hit.kind == Kind::Absent);
    let said = mixing(page).filter(|_| named);
    let topics: Vec<(&Topic, &str)> = topics(page, hits)
        .filter(|topic| said.is_none_or(|said| said.id != topic.id))
        .filter_map(|topic| {
            let chapter = Section::Chapter(topic.section.into());
            sections.contains(&chapter).then_some((topic, page.words.section_name(chapter)))
        })
        .take(MOST_TOPICS)
        .collect();
    html! {
        <div class="dc-answers" data-told="">
            for brand in brands(page, hits) {
                <p key={brand.as_ref()} class="dc-note">{ fill(page.words.drug_here, &[("drug", &brand)]) }</p>
            }
            { absent(page, hits, sections) }
            if section.is_some() || !topics.is_empty() {
                <div key="topics" class="dc-note">
                    <p>{ page.words.answered_here }</p>
                    <ul role="list">
                        if let Some(section) = section {
                            <li key={section.id()}>
                                { page.lead(Part::Section(section), page.words.section_name(section).into()) }
                            </li>
                        }
                        for (topic, chapter) in topics {
                            <li key={topic.id.as_ref()}>
                                { page.lead(Part::Topic(&topic.id), page.say(&topic.question)) }
                                { " " }<small>{ chapter }</small>
                            </li>
                        }
                    </ul>
                </div>
            }
        </div>
    }
}

/// The topics among `hits`, best first.
fn topics<'p>(page: &'p Page, hits: &[Hit]) -> impl Iterator<Item = &'p Topic> {
    hits.iter().filter_map(|hit| match hit.to {
        Some(To::Topic(place)) => page.pack.topics.get(place),
        _ => None,
    })
}

/// The drugs of the pack that were named.
fn brands<'h>(page: &'h Page, hits: &'h [Hit]) -> impl Iterator<Item = Rc<str>> + 'h {
    hits.iter().filter_map(|hit| match (hit.kind, hit.to) {
        (Kind::Drug, Some(To::Drug(place))) => Some(page.pack.drugs.get(place)?.brand.clone()),
        _ => None,
    })
}
