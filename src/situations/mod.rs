//! Situations: what the labels of the chosen drugs say of what is so for a reader.
//!
//! It is worked out here once, by one rule, at length or in short. The page and the paper are views of it; the words around
//! it belong to them.

mod labels;
mod likeness;
mod statement;
mod told;

pub use labels::Labels;
pub use statement::{About, Said, Statement};
pub use told::{Subject, Told};
