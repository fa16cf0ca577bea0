//! The end-to-end tests, by subject.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where it fails"
)]

mod content;

mod accessibility;
mod address;
mod attributes;
mod blocked_wasm;
mod broken_pack;
mod choosing;
mod comfort;
mod events;
mod explorer;
mod facts;
mod frame;
mod frameworks;
mod growth;
mod hosts;
mod huge;
mod keyboard;
mod language;
mod many;
mod moves;
mod node;
mod offline;
mod other_media;
mod own_pack;
mod policy;
mod privacy;
mod ready;
mod reflow;
mod search;
mod state;
mod swap;
mod trap;
mod without_scripts;
