//! What a chapter has, each a link away: where nothing folds, a reader would have to read through all of it.

use yew::prelude::*;

use crate::ui::page::Page;
use crate::ui::part::Part;

/// Empty where a chapter has its own ways to what is in it.
pub fn contents<'p>(
    page: &Page,
    chapter: &'static str,
    parts: impl Iterator<Item = (Part<'p>, Html)>,
) -> Html {
    if !page.is_unfolded() || page.is_snippet() {
        return html! { <></> };
    }
    html! {
        <nav class="dc-contents" aria-label={chapter}>
            <ul role="list">
                for (part, name) in parts { <li>{ page.lead(part, name) }</li> }
            </ul>
        </nav>
    }
}
