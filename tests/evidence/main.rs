//! Evidence: rates beside their comparators, how they are shown, and what stands where none are.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail loudly"
)]

mod cells;
mod dossier;
mod intervals;
mod properties;
mod reading;
mod studies;
