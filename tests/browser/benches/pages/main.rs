//! What only a browser can tell. Prints figures and decides nothing; the bars stand in `xtask/src/bench/bars.rs`.
//!
//! `cargo xtask bench` names one measurement a run, and in the environment the folder to serve (`dist/` with the page in
//! Preact, compressed) and the peers' bundle.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a benchmark may stop at a fault"
)]

mod at_start;
mod beside;
mod changes;
mod figure;
mod huge;
mod keystrokes;
mod load;
mod memory;
mod typos;

use std::{env, fs};

use browser_tests::browse;

fn main() {
    // cargo adds `--bench`.
    for name in env::args().skip(1).filter(|argument| !argument.starts_with("--")) {
        match name.as_str() {
            "at-start" => browse(async |page| at_start::measure(page).await),
            "load" => browse(async |page| load::measure(page).await),
            "keystrokes" => browse(async |page| keystrokes::measure(page).await),
            "changes" => browse(async |page| changes::measure(page).await),
            "typos" => browse(async |page| typos::measure(page).await),
            "huge" => browse(async |page| huge::measure(page).await),
            "memory" => {
                browse(async |page| memory::of_the_widget(page).await);
                browse(async |page| memory::of_a_cycle(page).await);
            }
            "beside" => beside::measure(),
            other => panic!("there is no measurement `{other}`"),
        }
    }
}

/// The real reaction terms.
fn terms() -> Vec<String> {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../fixtures/faers-terms.txt");
    fs::read_to_string(file).unwrap().lines().map(str::to_owned).collect()
}
