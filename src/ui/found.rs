//! What a search found: the effects to show, or that nothing was found.

use yew::prelude::*;

use super::markup::html;
use super::page::Page;
use crate::explore::Hit;
use crate::words::fill;

/// More than a list shows at once, and less than everything.
const MOST_FOUND: usize = 30;

/// The results of a query; of an empty query, everything.
pub struct Found {
    hits: Option<Vec<Hit>>,
}

impl Found {
    pub fn of(page: &Page, query: &str) -> Found {
        let search = || page.index().search(query, &page.lang, MOST_FOUND);
        Found { hits: (!query.trim().is_empty()).then(search) }
    }

    pub fn is_searching(&self) -> bool {
        self.hits.is_some()
    }

    /// Whether the effect at this place is to be seen.
    pub fn has(&self, effect: usize) -> bool {
        self.hits.as_ref().is_none_or(|hits| hits.iter().any(|hit| hit.effect == Some(effect)))
    }

    /// Nothing found is not "cannot happen".
    pub fn nothing(&self, page: &Page, query: &str) -> Html {
        let emergency = &page.pack.head.emergency;
        html! {
            <div role="status">
                if self.hits.as_ref().is_some_and(Vec::is_empty) {
                    <div class="dc-note">
                        <p><strong>{ fill(page.words.nothing_found, &[("query", query.trim())]) }</strong></p>
                        <p>{ page.words.not_found_means }</p>
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
