//! The drawn tests of `tests/fuzz` with other cases than the tests have, for as long as it is told.
//!
//! By proptest and not by cargo-fuzz: it runs on the stable compiler that everybody has, draws packs and actions instead
//! of bytes that a reader refuses at once, holds what the tests hold, and shrinks what it finds to what can be read.

use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use anyhow::{Context, Result};

use crate::process::{run, say};
use crate::project;

/// What to draw.
pub struct Options {
    pub minutes: u64,
    /// The seed of the first round; the others count on from it.
    pub seed: Option<u64>,
}

/// How many times the cases of the tests a round has.
const TIMES: u32 = 10;

/// Draws round after round until the time is up. What is found ends it.
pub fn fuzz(options: &Options) -> Result<()> {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).context("a clock before 1970")?;
    let first = options.seed.unwrap_or(now.as_secs());
    let (start, time) = (Instant::now(), Duration::from_secs(60 * options.minutes));
    let mut seed = first;
    while seed == first || start.elapsed() < time {
        say(&format!("seed {seed}: {TIMES} times the cases of the tests"));
        round(seed).with_context(|| {
            format!(
                "seed {seed}; again by: cargo xtask fuzz --minutes 0 --seed {seed}. What it found gets a name in tests/fuzz/found.rs"
            )
        })?;
        seed += 1;
    }
    println!(
        "{} rounds from seed {first} on in {} minutes: nothing found",
        seed - first,
        start.elapsed().as_secs() / 60
    );
    Ok(())
}

/// One round, by code that is quick and still stops where a number overflows.
fn round(seed: u64) -> Result<()> {
    let mut test = project::cargo("test");
    test.arg("--quiet").args(project::NATIVE);
    test.args(["--profile", "fuzz", "--test", "fuzz", "--", "--nocapture"]);
    run(test.env("DRUG_COMPARE_FUZZ", format!("{seed} {TIMES}")).env("RUST_BACKTRACE", "0"))
}
