//! How soon the standalone page says what matters most.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::compressed;
use crate::project::scratch;

/// What follows the card in the page.
const AFTER: &str = "dc-chapter";

/// The bytes, with gzip, that a browser has read when the title, the choice, the warnings with their origins
/// and the whole card are there.
pub fn until_compared(dist: &Path) -> Result<u64> {
    let html = fs::read_to_string(dist.join("index.html")).context("dist/index.html")?;
    let (before, _) = html.split_once(AFTER).context("index.html has no chapter")?;
    let file = scratch()?.join("until-compared.html");
    fs::write(&file, before)?;
    let sizes = compressed::sizes([file].into_iter())?;
    Ok(sizes.first().context("the page has a size")?.gzip)
}
