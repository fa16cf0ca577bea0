//! What a query says: what each of its words may be, the units they are, and what of these is denied, past or asked.

mod complaints;
mod denial;
mod meanings;
pub mod pauses;
pub mod query;
mod reader;
mod said;
mod scope;
mod spellings;
mod turns;
