//! A drug comparison for health pages: facts side by side, honest numbers, one script tag.
//!
//! Dependencies point one way: [`pack`] ← [`evidence`], [`situations`] ← [`explore`] ← [`state`] ← [`ui`]; the
//! browser binary connects `ui` to [`browser`]. A test holds this direction.

#![recursion_limit = "512"]

#[cfg(feature = "live")]
pub mod browser;
pub mod contact;
pub mod cut;
#[cfg(feature = "editorial")]
pub mod editorial;
pub mod evidence;
pub mod explore;
pub mod fields;
pub mod fragment;
pub mod pack;
pub mod saved;
pub mod section;
pub mod situations;
pub mod snapshot;
pub mod state;
pub mod ui;
pub mod words;
