//! The home of js-sys, web-sys and gloo: everything that only a browser has.
//!
//! A host may call back at any time, also while we call it, and a second borrow would end the wasm. So a `RefCell` is
//! written by `replace` and `take`, or by `try_borrow_mut`; what is read from it is cloned before a host or a view is
//! called.

pub mod address;
mod announce;
mod drawing;
mod focus;
pub mod json;
pub mod lead;
pub mod options;
mod print;
mod scroll_spy;
mod services;
mod share;
mod start;
mod storage;
mod sync_url;
mod today;
mod watch;
pub mod widget;
