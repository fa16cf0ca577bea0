//! Situations: what the labels of the chosen drugs say of what is so for a reader.
//!
//! It is worked out here once, by one rule, at length or in short. The page and the paper are views of it; the words around
//! it belong to them.

mod answers;
mod labels;
mod likeness;
mod statement;

pub use answers::{SituationAnswers, Subject};
pub use labels::Labels;
pub use statement::{About, Said, Statement};
