//! The visit on paper: a document of its own, black on white, for the consulting room.

mod asked;
mod brought;
mod calls;
mod drugs;
mod lines;
mod marks;
mod pins;
mod sheet;
mod situation;
mod sources;
mod summary;
mod warning;

pub use marks::marks;
pub use pins::{pins, sources as pinned_sources};
pub use sheet::{Paper, PaperProps};
pub use sources::numbered;
pub use summary::summary;
