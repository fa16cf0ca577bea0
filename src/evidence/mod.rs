//! Evidence: what a study saw with a drug and without it, and how that is said honestly.
//!
//! Views draw rates from [`Comparison`] alone, which cannot be made from one arm. Everything here
//! answers in small numbers; the words around them belong to the views.

mod attribution;
mod cell;
mod chains;
mod comparison;
pub mod interval;
mod lookup;
mod none_seen;
mod of_hundred;
mod places;
mod rate;
mod seen_more_often;
mod span;

pub use attribution::Attribution;
pub use cell::{Cell, Missing};
pub use comparison::Comparison;
pub use interval::{DifferenceInterval, Origin};
pub use lookup::Lookup;
pub use none_seen::UpTo;
pub use of_hundred::{Difference, Direction, OfHundred, Share};
pub use places::{Outcome, Place};
pub use rate::Rate;
pub use span::Span;
