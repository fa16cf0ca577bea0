//! Trunk's hook: turns what it compiled into what is shipped.
//!
//! The staging folder arrives with `index.html`, the wasm and its glue, and leaves as `dist/`.

mod embed;
mod esbuild;
mod facts;
mod integrity;
mod module;
mod page;
mod sbom;
mod standalone;
mod states;
mod wordpress;

use std::env;
use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::setup::npm;
pub use esbuild::Esbuild;

/// What every step of the hook works on.
pub struct Work {
    /// The project.
    source: PathBuf,
    /// What becomes `dist/`.
    staging: PathBuf,
    /// Whether to spend time on small files.
    release: bool,
    esbuild: Esbuild,
    wasm_opt: PathBuf,
}

impl Work {
    fn embed(&self) -> PathBuf {
        self.staging.join("embed")
    }
}

/// Runs all steps, on the folders that Trunk names.
pub fn assemble() -> Result<()> {
    let folder =
        |name: &str| env::var_os(name).map(PathBuf::from).with_context(|| format!("Trunk sets {name}"));
    let release = env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release");
    let programs = npm::ready()?;
    let work = Work {
        source: folder("TRUNK_SOURCE_DIR")?,
        staging: folder("TRUNK_STAGING_DIR")?,
        release,
        esbuild: Esbuild { program: programs.join("esbuild"), minify: release },
        wasm_opt: programs.join("wasm-opt"),
    };
    let module = module::make(&work)?;
    embed::script(&work, &module)?;
    let facts = facts::write(&work)?;
    standalone::files(&work)?;
    sbom::write(&work, &module)?;
    embed::company(&work)?;
    page::write(&work, &module, &facts)?;
    standalone::worker(&work, &module)?;
    // Last, for the worker keeps what is there before it.
    states::write(&work)?;
    wordpress::plugin(&work, &module)
}
