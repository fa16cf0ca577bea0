//! Links to the sections: a bar below the warning on phones, a list beside the page on desktops.

use yew::prelude::*;

use super::markup::html;
use super::view::View;

/// The sections there are, in the order they stand.
pub const SECTIONS: [&str; 9] =
    ["choose", "warning", "about", "compare", "benefits", "effects", "care", "visit", "sources"];

pub fn section_bar(view: &View, sections: &[&'static str]) -> Html {
    let (page, pinned) = (&view.page, view.state.pinned.len());
    html! {
        <nav class="dc-bar" aria-label={page.words.sections}>
            <ul role="list">
                for section in sections.iter() {
                    <li key={*section}>
                        <a href={page.link(section)} data-section={*section}>
                            { page.words.section_short(section) }
                            if *section == "visit" && pinned > 0 {
                                <span class="dc-count">{ pinned.to_string() }</span>
                            }
                        </a>
                    </li>
                }
            </ul>
        </nav>
    }
}
