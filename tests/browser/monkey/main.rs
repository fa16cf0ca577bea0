//! Long lives of the monkey, one after the other, each with the next seed. Its arguments: `--actions N --seed N`.
#![allow(clippy::panic, reason = "a test stops where it fails")]

use std::env;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::ExitCode;

use browser_tests::{browse, monkey};

/// After so many steps a new life begins: what is left behind shows, and a failure is soon repeated.
const LIFE: u32 = 1000;

fn main() -> ExitCode {
    let (actions, first) = (argument("--actions", 20_000), argument("--seed", 1));
    let lives = actions.div_ceil(LIFE);
    let steps = |life: u32| LIFE.min(actions - life * LIFE);
    // Who goes on after a failure does it in another browser.
    let failed: Vec<u32> =
        (0..lives).filter(|life| !holds(first + life, steps(*life))).map(|life| first + life).collect();
    println!("{actions} actions in {lives} lives; the seeds that failed: {failed:?}");
    if failed.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn holds(seed: u32, steps: u32) -> bool {
    let life = || {
        browse(async |page| {
            let browser = page.browser.name();
            match monkey::live(page, seed, steps).await {
                Ok(life) => println!("{browser}, seed {seed}: {} → {}", life.began, life.ended),
                Err(wrong) => panic!(
                    "{browser}, seed {seed}: {wrong}\nagain by: cargo xtask monkey --browser {browser} --seed {seed} --actions {steps}"
                ),
            }
        });
    };
    catch_unwind(AssertUnwindSafe(life)).is_ok()
}

/// The number after a name, or the usual one.
fn argument(name: &str, usual: u32) -> u32 {
    let mut given = env::args().skip_while(|given| given != name).skip(1);
    given.next().map_or(usual, |number| number.parse().unwrap_or_else(|_| panic!("{name} wants a number")))
}
