//! The home of js-sys, web-sys and gloo: everything that only a browser has.

pub mod address;
pub mod json;
pub mod lead;
pub mod options;
pub mod widget;
