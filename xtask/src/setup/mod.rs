//! Finds every tool the project needs, and installs what is missing.
//!
//! Each tool has its own module with a `ready` that returns at once when nothing is to be done.

pub mod cargo_deny;
mod cargo_tool;
pub mod chromium;
pub mod crates;
pub mod debian;
pub mod firefox;
pub mod npm;
mod rustup;
pub mod trunk;
pub mod wasm;
pub mod wasm_bindgen;
pub mod webkit;

use std::env;
use std::path::PathBuf;

use anyhow::{Context, Result};

/// What we keep on this machine and belongs to no copy of the project alone: `~/.cache/drug-compare`.
pub fn cache() -> Result<PathBuf> {
    let cache = env::var_os("XDG_CACHE_HOME").filter(|cache| !cache.is_empty()).map(PathBuf::from);
    let cache = match cache {
        Some(cache) => cache,
        None => env::home_dir()
            .context("there is no home folder to keep tools in; set XDG_CACHE_HOME")?
            .join(".cache"),
    };
    Ok(cache.join("drug-compare"))
}

fn tools() -> Result<PathBuf> {
    Ok(cache()?.join("tools"))
}
