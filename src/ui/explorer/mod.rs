//! The side-effect explorer: search, ways of looking, filters, and the matrix of effects and drugs.

mod absent;
pub mod alarm;
mod alike;
mod answers;
mod cell;
mod drawn;
mod effect_detail;
mod effect_line;
mod effect_row;
pub mod effects;
#[cfg(feature = "static")]
mod every_effect;
mod explored;
mod filters;
pub mod found;
mod head;
mod looks;
mod matrix;
mod notes;
mod red_flags_line;
mod row_fold;
mod search_box;
mod summaries;
mod tally;
mod waiting;
