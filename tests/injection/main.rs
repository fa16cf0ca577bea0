//! Packs, readers and hosts whose every text is an attack: it stays a text, in every view, on paper and in every file.
//!
//! What is drawn of an attack is compared, element by element, with what is drawn of a harmless word in its place.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail loudly")]

mod attacks;
mod files;
mod links;
mod markup;
#[path = "../states/mod.rs"]
mod states;
mod views;
