//! One view per file, in the rooms a reader knows. None of them touches window, document, timers or storage: what they
//! need of those they ask for through callbacks, so every view renders natively too.

mod app;
mod card;
mod chapters;
mod columns;
mod explorer;
pub mod figures;
mod links;
mod mine;
mod mode;
mod names;
mod page;
pub mod paper;
mod part;
mod parts;
pub mod platform;
#[cfg(feature = "static")]
mod static_page;

pub use app::{App, AppProps, sections};
pub use links::Lead;
pub use mode::{Extent, Mode};
pub use page::{Page, Setting};
pub use part::{BAR, CHAPTER, DETAILS, LEADS_TO};
#[cfg(feature = "static")]
pub use static_page::static_page;

/// Renders a page to HTML, without the marks that hydration would need.
#[cfg(feature = "static")]
pub fn render(app: AppProps) -> String {
    to_html::<App>(app)
}

/// Renders the visit on paper to HTML.
#[cfg(feature = "static")]
pub fn render_paper(paper: paper::PaperProps) -> String {
    to_html::<paper::Paper>(paper)
}

#[cfg(feature = "static")]
fn to_html<C: yew::BaseComponent>(props: C::Properties) -> String {
    let renderer = yew::LocalServerRenderer::<C>::with_props(props).hydratable(false);
    futures::executor::block_on(renderer.render())
}
