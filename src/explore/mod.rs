//! Finding one's way among effects: search in plain words, filters, groups, order and sets.
//!
//! Everything here is a pure function over plain inputs: no state, no clock, no browser.
//! Words are folded ([`fold()`]), looked up with tolerance ([`Index`]) and judged as whole phrases
//! ([`Index::search`]); [`filter`], [`order`] and [`group`] narrow and arrange what a page shows.

pub mod filter;
pub mod fold;
pub mod group;
mod hit;
mod index;
mod judge;
mod lexicon;
mod matches;
pub mod order;
mod phrases;
pub mod places;
mod query;
mod search;
pub mod sets;
pub mod stem;
pub mod typo;
mod vocabulary;
mod wordlist;

pub use filter::{Band, Filter, Listed, Show, Summary, View};
pub use fold::fold;
pub use hit::{DEFAULT_LIMIT, Hit, Kind};
pub use index::{Index, Phrase, Role};
pub use order::Sort;
pub use places::Places;
pub use sets::Matrix;
