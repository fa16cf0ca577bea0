//! Finding one's way among effects: search in plain words, filters, ways of looking and sets.
//!
//! Everything here is a pure function over plain inputs: no state, no clock, no browser.
//! Words are folded ([`fold()`]), looked up with tolerance, and read as the units they stand for: the
//! pack's concepts, or themselves. Units are looked for in red flags and in phrases ([`Index::find`]);
//! [`filter`], [`order`] and [`listing`] narrow and arrange what a page shows.

mod alarm;
mod alphabet;
mod complaints;
mod contexts;
mod denial;
mod entries;
pub mod filter;
pub mod fold;
mod hit;
mod index;
mod judge;
mod language;
pub mod listing;
mod matches;
mod material;
mod meanings;
pub mod order;
mod pauses;
mod phrases;
pub mod place_set;
mod query;
mod questions;
mod reach;
mod reading;
mod results;
mod rewrite;
mod said;
mod scope;
mod search;
pub mod sets;
mod shares;
mod signs;
mod sound;
mod spans;
pub mod stem;
mod turns;
pub mod typo;
mod units;
mod vocabulary;
mod weight;
mod when;
mod wordlist;

pub use filter::{Band, Counts, Filter, Listed, Show, Summary, View};
pub use fold::fold;
pub use hit::{Correction, DEFAULT_LIMIT, Found, Hit, Kind, To};
pub use index::Index;
pub use listing::{Listing, Row, Wanted};
pub use material::{Material, Phrase, Role};
pub use order::Look;
pub use place_set::PlaceSet;
pub use query::MAX_QUERY_CHARS;
pub use sets::Matrix;
