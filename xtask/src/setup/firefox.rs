//! Firefox, the second browser of the browser tests.

use std::path::PathBuf;

use anyhow::Result;

use super::cargo_tool::CargoTool;
use super::debian;
use crate::process::find;

/// The driver of a Firefox that is there too.
pub fn ready() -> Result<PathBuf> {
    if find("firefox").or_else(|| find("firefox-esr")).is_none() {
        debian::install(&["firefox-esr"], "tests run in Firefox too")?;
    }
    let folder = CargoTool {
        krate: "geckodriver",
        program: "geckodriver",
        version: "0.37.1",
        why: "it drives Firefox (4 minutes on 2 cores)",
        flags: &["--locked"],
    }
    .ready()?;
    Ok(folder.join("geckodriver"))
}
