//! Finding one's way among effects: search in plain words, filters and ways of looking.
//!
//! Everything here is a pure function over plain inputs: no state, no clock, no browser. [`filter`], [`order`] and
//! [`listing`] narrow and arrange what a page shows. The rooms are the search, each built on those before it:
//!
//! 1. `text`: words as letters. They are folded ([`fold()`]), so that what is typed and what is written look the same.
//! 2. `language`: what is known of English and Spanish beside the pack.
//! 3. `index`: what a pack knows, made once ([`Index::of`]).
//! 4. `reading`: what a query says.
//! 5. `answer`: which phrases that means, best first, and the red flag before them ([`Index::find`]).
//!
//! The words of the search:
//!
//! - **unit**: what words stand for: a concept of the pack, a medicine, a turn, or a word for itself.
//! - **phrase**: words that lead to an effect or a topic; an **entry** is a phrase with its units.
//! - **span**: a row of words that stands for one unit: "short of breath"; its **reach** is how far a query's words
//!   follow it.
//! - **weight**: how much a word says: from "the", which says nothing, to "rash".
//! - **turn**: words that change what others mean, their **context**: "no", "but", "years ago".
//! - **said**: one thing that a query says, with all the units it may be.
//! - **complaint**: what of a query belongs together: a part of the body with what is felt there.
//! - **denial**: how far a "no" reaches.
//! - **sign**: what means a red flag; a **rule** is a sign as it is looked for, an **alarm** one that was met.
//! - **cover**: how much of a query a phrase has, and of the phrase the query.
//! - **hit**: one result, with why it was found (its **kind**).

mod answer;
pub mod filter;
mod index;
mod language;
pub mod listing;
pub mod order;
pub mod place_set;
mod reading;
mod text;

pub use answer::hit::{Correction, DEFAULT_LIMIT, Found, Hit, Kind};
pub use filter::{Band, Counts, Filter, Listed, Show, Summary, View};
pub use index::Index;
pub use index::material::{Material, Phrase, Role, To};
pub use language::LangId;
pub use listing::{Listing, Row, Wanted};
pub use order::Look;
pub use place_set::PlaceSet;
pub use reading::query::MAX_QUERY_CHARS;
pub use text::fold::fold;
