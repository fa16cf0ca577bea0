//! The end-to-end tests, by subject.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where it fails"
)]

mod axe;
mod content;
mod ear;
mod tabbing;
mod visits;

mod accessibility;
mod accessibility_of_the_visit;
mod address;
mod anchors;
mod announced;
mod answered;
mod attributes;
mod blocked_wasm;
mod broken_pack;
mod choosing;
mod comfort;
mod days;
mod events;
mod explorer;
mod facts;
mod focus;
mod frame;
mod frameworks;
mod glossary;
mod growth;
mod heard;
mod hosts;
mod huge;
mod hypermedia;
mod in_place;
mod injection;
mod journey;
mod kept;
mod keyboard;
mod keys;
mod landing;
mod language;
mod length;
mod loading;
mod many;
mod monkey;
mod moves;
mod node;
mod offline;
mod other_media;
mod own_pack;
mod policy;
mod preact;
mod presses;
mod printed;
mod privacy;
mod ready;
mod reflow;
mod screens;
mod scroll_spy;
mod search;
mod shared;
mod state;
mod states;
mod surroundings;
mod swap;
mod touched;
mod trap;
mod visit;
mod windows;
mod without_scripts;
