//! The browser that runs the wasm tests and the browser tests.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::debian;
use crate::process::find;

/// Where Debian puts the fonts that pages are looked at with.
const FONTS: &str = "/usr/share/fonts/truetype/liberation";

/// The driver of a Chromium that is there too.
pub fn ready() -> Result<PathBuf> {
    let has_fonts = !debian::may_install() || Path::new(FONTS).exists();
    if let (Some(driver), true) = (find("chromedriver"), has_fonts) {
        return Ok(driver);
    }
    // The fonts of `tests/browser/fonts.conf`: with others a page has other widths.
    let packages = ["chromium", "chromium-driver", "fonts-dejavu-core", "fonts-liberation"];
    debian::install(&packages, "tests run in Chromium through chromedriver")?;
    find("chromedriver").context("chromedriver is not on the PATH after its installation")
}
