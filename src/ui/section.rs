//! One section of the page, with its heading.

use yew::prelude::*;

use super::markup::html;
use super::page::Page;

/// A section that can be led to.
pub fn section(page: &Page, id: &'static str, title: &'static str, content: Html) -> Html {
    html! {
        <section id={page.id(id)} class={format!("dc-section dc-{id}")} tabindex="-1" aria-label={title}>
            { page.heading(1, "dc-section-title", title) }
            { content }
        </section>
    }
}
