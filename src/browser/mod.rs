//! The home of js-sys, web-sys and gloo: everything that only a browser has.

pub mod address;
mod announce;
mod drawing;
mod focus;
pub mod json;
pub mod lead;
pub mod options;
mod outward;
mod print;
mod share;
mod start;
mod storage;
mod sync_url;
mod today;
mod watch;
mod whereabouts;
pub mod widget;
