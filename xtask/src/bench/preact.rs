//! The same card and matrix in Preact: `benches/preact`, bundled.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::Value;

use crate::assemble::Esbuild;
use crate::folder;
use crate::project::root;
use crate::setup::npm;
use crate::sizes::PACK;

/// Makes the page with its script, its style and the pack without white space.
pub fn bundle(to: &Path) -> Result<()> {
    let programs = npm::ready()?;
    let esbuild = Esbuild { program: programs.join("esbuild"), minify: true };
    let packages = programs.parent().context("programs lie in node_modules")?;
    let from = root().join("benches/preact");
    esbuild.page(&from.join("main.jsx"), &to.join("main.js"), packages)?;
    folder::copy(&from.join("page.html"), &to.join("index.html"))?;
    let pack: Value = serde_json::from_str(&fs::read_to_string(root().join(PACK))?)?;
    Ok(fs::write(to.join("pack.json"), pack.to_string())?)
}
