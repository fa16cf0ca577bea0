//! One view per file. None of them touches window, document, timers or storage: what they
//! need of those they ask for through callbacks, so every view renders natively too.

mod about;
mod alarm;
mod app;
mod benefits;
mod care;
mod changes;
mod choose;
mod cites;
mod columns;
mod compare;
mod drug_toggle;
mod effect_detail;
mod effect_row;
mod effects;
mod every_figure;
mod evidence_detail;
mod fact_table;
mod figure_list;
mod figures;
mod filters;
mod found;
mod header;
mod icon_array;
mod interval_line;
mod markup;
mod names;
mod options;
mod other_studies;
mod overview;
mod page;
mod part;
mod search_box;
mod section;
mod section_bar;
pub mod sentence;
mod sources;
#[cfg(feature = "static")]
mod static_page;
mod summaries;
mod typing;
mod view;
mod visit;
mod waffle;
mod warned_risk;
mod warning;

pub use app::{App, Lead, sections};
pub use page::{Mode, Page, Setting};
pub use part::{Part, PartProps};
pub use section_bar::SECTIONS;
#[cfg(feature = "static")]
pub use static_page::static_page;
pub use summaries::Kept;

/// Renders a page to HTML, without the marks that hydration would need.
#[cfg(feature = "static")]
pub fn render(app: App) -> String {
    let renderer = yew::LocalServerRenderer::<Part>::with_props(PartProps::new(app)).hydratable(false);
    futures::executor::block_on(renderer.render())
}
