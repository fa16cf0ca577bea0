//! What a search found: the effects to show, in which spelling, or that nothing was found.

use std::rc::Rc;

use yew::html::ImplicitClone;
use yew::prelude::*;

use crate::explore::{self, Hit, Kind};
use crate::section::Section;
use crate::ui::page::Page;
use crate::words::fill;

/// More than a list shows at once, and less than everything.
const MOST_FOUND: usize = 30;

/// The results of a query; of an empty query, everything. The same where it is the very same search.
#[derive(Clone)]
pub struct Found {
    found: Option<Rc<explore::Found>>,
}

/// Cloning shares it, so `html!` may clone it for a component.
impl ImplicitClone for Found {}

impl PartialEq for Found {
    fn eq(&self, other: &Found) -> bool {
        match (&self.found, &other.found) {
            (Some(own), Some(other)) => Rc::ptr_eq(own, other),
            (own, other) => own.is_none() && other.is_none(),
        }
    }
}

impl Found {
    /// An empty query asks nothing of the index, which is made for the first that is not.
    pub fn of(page: &Page, query: &str) -> Found {
        let search = || Rc::new(page.index().find(query, &page.lang, MOST_FOUND));
        Found { found: (!query.trim().is_empty()).then(search) }
    }

    /// What was found, best first; an alarm before all others.
    pub fn hits(&self) -> &[Hit] {
        self.found.as_ref().map_or(&[], |found| &found.hits)
    }

    pub fn is_searching(&self) -> bool {
        self.found.is_some()
    }

    /// Whether the effect at this place is to be seen.
    pub fn has(&self, effect: usize) -> bool {
        self.found.is_none() || self.hits().iter().any(|hit| hit.effect() == Some(effect))
    }

    /// The section that was asked for, where it is one of the page's `sections`.
    pub fn section(&self, sections: &[Section]) -> Option<Section> {
        let asked = Section::parse(self.found.as_ref()?.section?)?;
        sections.contains(&asked).then_some(asked)
    }

    /// Whether nothing that was found can be shown on a page of these `sections`.
    fn is_nothing(&self, sections: &[Section]) -> bool {
        self.is_searching() && self.hits().is_empty() && self.section(sections).is_none()
    }

    /// Whether something answers, and it is no effect.
    pub fn answers_otherwise(&self, sections: &[Section]) -> bool {
        self.is_searching()
            && !self.is_nothing(sections)
            && self.hits().iter().all(|hit| hit.effect().is_none())
    }

    /// What was read in another spelling, or not found; nothing found is not "cannot happen".
    pub fn nothing(&self, page: &Page, query: &str, sections: &[Section]) -> Html {
        let emergency = &page.pack.head.emergency;
        let absence = self.found.as_ref().and_then(|found| page.pack.absences.get(found.absence?));
        let missing = match absence {
            Some(absence) => fill(page.words.absence, &[("name", &page.plain(&absence.name))]),
            None => fill(page.words.nothing_found, &[("query", query.trim())]),
        };
        let means = if absence.is_some() { page.words.absence_means } else { page.words.not_found_means };
        html! {
            <div data-told="">
                for correction in corrections(page, self.hits()) {
                    <p key={&*correction} class="dc-note">{ &correction }</p>
                }
                for part in self.found.iter().flat_map(|found| &found.unanswered) {
                    <p key={part.as_ref()} class="dc-note">{ fill(page.words.nothing_found, &[("query", part)]) }</p>
                }
                if self.is_nothing(sections) {
                    <div class="dc-note">
                        <p><strong>{ missing }</strong></p>
                        <p>{ means }</p>
                        <p>
                            { page.say(&emergency.report) }{ " " }
                            <a href={AttrValue::from(emergency.report_url.clone())} rel="noopener">
                                { AttrValue::from(emergency.report_url.clone()) }
                            </a>
                        </p>
                    </div>
                }
            </div>
        }
    }
}

/// Words that were read in another spelling, each once.
fn corrections(page: &Page, hits: &[Hit]) -> Vec<String> {
    let misspelt = hits.iter().filter(|hit| hit.kind == Kind::Typo);
    let mut said: Vec<String> = Vec::new();
    for correction in misspelt.filter_map(|hit| hit.corrected.as_ref()) {
        let says = [("read", correction.read.as_ref()), ("typed", correction.typed.as_ref())];
        let note = fill(page.words.corrected, &says);
        if !said.contains(&note) {
            said.push(note);
        }
    }
    said
}
