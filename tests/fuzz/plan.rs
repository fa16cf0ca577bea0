//! How much is drawn, and from which seed.

use std::env;

use proptest::test_runner::{Config, RngSeed};

/// So many cases in the tests; `DRUG_COMPARE_FUZZ="SEED TIMES"` asks for other ones, and for more.
pub fn cases(bounded: u32) -> Config {
    let (seed, times) = asked().unwrap_or((0, 1));
    let rng_seed = RngSeed::Fixed(seed);
    Config { cases: bounded * times, rng_seed, failure_persistence: None, ..Config::default() }
}

fn asked() -> Option<(u64, u32)> {
    let asked = env::var("DRUG_COMPARE_FUZZ").ok()?;
    let (seed, times) = asked.split_once(' ').expect("SEED TIMES");
    Some((seed.parse().expect("a seed"), times.parse().expect("a number of times")))
}
