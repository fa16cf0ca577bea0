//! A short life of the monkey, always the same one. `cargo xtask monkey` lives long.

use browser_tests::{browse, monkey};

/// An even seed has the made-up pack, an odd one the shipped pack.
const SEEDS: [u32; 2] = [2, 3];
const STEPS: u32 = 200;

#[test]
fn a_monkey_breaks_nothing() {
    browse(async |page| {
        // Where it has lived long enough to be believed: `cargo xtask monkey --browser` does so in the others.
        if !page.browser.has_developer_tools() {
            return;
        }
        for seed in SEEDS {
            let life = monkey::live(page, seed, STEPS).await;
            let life = life.unwrap_or_else(|wrong| panic!("seed {seed}: {wrong}"));
            assert_eq!(life.began["memory"], life.ended["memory"], "pages of memory");
        }
    });
}
