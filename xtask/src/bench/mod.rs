//! What the project is measured against. Every number is a ratio within one run, or exact bytes and counts.

mod pages;
mod preact;
mod search;

use anyhow::Result;

use crate::process::{run, say};
use crate::{build, project, sizes};

pub use preact::bundle as preact;

/// Builds, then prints how bytes, search, scale and pages compare with what others ship.
pub fn bench() -> Result<()> {
    build::page(false)?;
    let sizes = sizes::measure(&project::dist())?;
    println!("\ncode {} B, {:.2} × a stock counter ({} B)", sizes.code, sizes.ratio(), sizes::STOCK_COUNTER);
    search::typos()?;
    scale()?;
    pages::in_browser()
}

/// Searches, filters and set questions over 145,000 pairs, natively; criterion prints its own lines.
fn scale() -> Result<()> {
    say("scale: criterion over 4,368 terms and 145,000 pairs");
    let mut cargo = project::cargo("bench");
    run(cargo.args(["--package", "drug-compare", "--bench", "search", "--", "--quiet", "--quick"]))
}
