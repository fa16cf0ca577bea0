//! cargo-deny: reads deny.toml and holds every crate against it.

use std::path::PathBuf;

use anyhow::{Context, Result};

use super::cargo_tool::CargoTool;

const TOOL: CargoTool<'_> = CargoTool {
    krate: "cargo-deny",
    program: "cargo-deny",
    version: "0.20.2",
    why: "it reads licences, duplicates, sources and known flaws of crates (6 minutes on 2 cores)",
    flags: &["--locked"],
};

/// The program.
pub fn ready() -> Result<PathBuf> {
    Ok(TOOL.ready()?.join(TOOL.program))
}

/// The program, where it is there: minutes of compiling are not worth what changes with a new crate only.
pub fn found() -> Result<PathBuf> {
    let folder = TOOL.found()?.context("no cargo-deny here; `cargo xtask audit` gets it")?;
    Ok(folder.join(TOOL.program))
}
