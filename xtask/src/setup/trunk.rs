//! Trunk: compiles the page and runs the hook.

use std::path::PathBuf;

use anyhow::Result;

use super::cargo_tool::CargoTool;

/// The folder with Trunk. Newer versions want a newer rustc; Trunk.toml names the same one.
pub fn ready() -> Result<PathBuf> {
    CargoTool {
        krate: "trunk",
        program: "trunk",
        version: "0.21.14",
        why: "it builds the page (10 minutes on 2 cores)",
        // Without its downloads, which are never used here, it compiles sooner.
        flags: &["--locked", "--no-default-features"],
    }
    .ready()
}
