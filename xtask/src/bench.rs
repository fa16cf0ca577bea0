//! What the project is measured against. Every number is a ratio within one run, or exact bytes.

use anyhow::Result;

use crate::{build, project, sizes};

/// Builds, and prints how the code compares with a counter that uses the same framework.
pub fn bench() -> Result<()> {
    build::page(false)?;
    let sizes = sizes::measure(&project::dist())?;
    println!("code {} B, {:.2} × a stock counter ({} B)", sizes.code, sizes.ratio(), sizes::STOCK_COUNTER);
    Ok(())
}
