//! Hostile input, drawn by chance: packs, addresses, queries, actions, saved visits.
//!
//! A bounded run, with the same cases everywhere, is part of the tests. `cargo xtask fuzz --minutes N` goes on with
//! other cases for as long as it is told. What was found stands in `found.rs`, each with a name.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail loudly"
)]

mod actions;
mod addresses;
mod found;
mod packs;
mod plan;
mod queries;
#[path = "../states/mod.rs"]
mod states;
mod texts;
mod visits;
