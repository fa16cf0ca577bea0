//! The browser that runs the wasm tests and the browser tests.

use std::path::PathBuf;

use anyhow::{Context, Result};

use super::debian;
use crate::process::find;

/// The driver of a Chromium that is there too.
pub fn ready() -> Result<PathBuf> {
    if let Some(driver) = find("chromedriver") {
        return Ok(driver);
    }
    // Without a font a page has no widths to test.
    let packages = ["chromium", "chromium-driver", "fonts-dejavu-core", "fonts-liberation"];
    debian::install(&packages, "tests run in Chromium through chromedriver")?;
    find("chromedriver").context("chromedriver is not on the PATH after its installation")
}
