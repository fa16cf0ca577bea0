//! A medicine that is not compared: that it is not, and where the page speaks of what was meant by it.
//!
//! "Not in this comparison" alone would read as "no matter": who types another medicine may take it, or want it instead.

use std::rc::Rc;

use yew::prelude::*;

use crate::explore::{Hit, Kind};
use crate::pack::Topic;
use crate::section::{Chapter, Section};
use crate::ui::page::Page;
use crate::ui::part::Part;
use crate::words::fill;

/// The other medicines among `hits`; `sections` are those of the page.
pub fn absent(page: &Page, hits: &[Hit], sections: &[Section]) -> Html {
    let words = page.words;
    let names: Vec<&Rc<str>> =
        hits.iter().filter(|hit| hit.kind == Kind::Absent).map(|hit| &hit.matched).collect();
    let mixing = mixing(page).filter(|topic| sections.contains(&Chapter::from(topic.section).into()));
    let other_ways = !page.pack.alternatives.is_empty() && sections.contains(&Chapter::About.into());
    html! {
        <div key="absent">
            if !names.is_empty() {
                <div class="dc-note">
                    for name in names {
                        <p key={name.as_ref()}><strong>{ fill(words.drug_absent, &[("drug", &begun(name))]) }</strong></p>
                    }
                    <ul role="list">
                        <li>
                            { words.absent_means }{ " " }
                            if let Some(topic) = mixing {
                                { page.lead(Part::Topic(&topic.id), page.say(&topic.question)) }
                            }
                        </li>
                        if other_ways {
                            <li>
                                { words.absent_instead }{ " " }
                                { page.lead(Part::OtherWays, words.other_ways.into()) }
                            </li>
                        }
                    </ul>
                </div>
            }
        </div>
    }
}

/// A name as a sentence begins with it: generic names are written small.
fn begun(name: &str) -> String {
    let mut letters = name.chars();
    let first = letters.next().map(|letter| letter.to_ascii_uppercase());
    first.into_iter().chain(letters).collect()
}

/// The topic that says whether the drugs mix with other medicines.
pub fn mixing(page: &Page) -> Option<&Topic> {
    page.pack.topics.iter().find(|topic| topic.other_medicines)
}
