//! What the browser tests stand on: a tab of its own in a real browser, and servers on this machine.
//!
//! A test is one call of [`browse`] with what happens in one browser; it is repeated in every browser
//! that [`Browser::wanted`] names. Whatever goes wrong panics, with the page's own complaints beside it.
//!
//! `cargo xtask test` says in the environment what is there: the built files in `DRUG_COMPARE_DIST`, the
//! browser in `DRUG_COMPARE_BROWSERS`, its driver in `CHROMEDRIVER` or `GECKODRIVER`, axe-core in
//! `DRUG_COMPARE_AXE`, pages made with frameworks in `DRUG_COMPARE_FRAMEWORKS`, and packages for node in `NODE_PATH`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where it fails"
)]

mod answer;
mod browsers;
mod display;
mod dist;
mod driver;
mod gate;
mod host_page;
pub mod monkey;
mod packs;
mod page;
mod paper;
mod parts;
mod patience;
mod picture;
mod run;
mod screen;
mod sessions;
mod site;
mod states;
mod wire;

pub use answer::Answer;
pub use browsers::Browser;
pub use dist::Dist;
pub use gate::Gate;
pub use host_page::{TEA, host_page};
pub use packs::{broken_tea, huge, other_tea, says, tea};
pub use page::Page;
pub use paper::{A4, LETTER, Paper};
pub use patience::TO_COME;
pub use picture::Picture;
pub use run::browse;
pub use site::{Plan, Site};
pub use states::{Named, states};

/// The policy of a strict host: nothing but its own files, and no text that becomes script.
pub const STRICT_POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; \
    style-src 'self'; img-src 'self' data:; manifest-src 'self'; worker-src 'self'; \
    require-trusted-types-for 'script'";
