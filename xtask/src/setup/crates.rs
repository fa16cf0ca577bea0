//! The sources of every crate that a build compiles, so that Trunk can be kept off the network.

use std::process::Command;

use anyhow::{Context, Result};

use super::wasm::Toolchain;
use crate::process::{run, say, without_traces};
use crate::project;

const REMEDY: &str = "crates cannot be downloaded; see above, and try again with a network";

/// Downloads what is missing: the crates in our lock file and, where the standard library is compiled too, those
/// in its own.
pub fn ready(toolchain: &Toolchain) -> Result<()> {
    say("crates: downloading those that are missing");
    fetch(&mut project::cargo("fetch"))?;
    let Some(library) = toolchain.library() else { return Ok(()) };
    let mut cargo = Command::new("cargo");
    cargo.args(["fetch", "--locked", "--manifest-path"]).arg(library.join("Cargo.toml"));
    // The library is written in unstable Rust, and says so in its manifest.
    fetch(cargo.current_dir(project::root()).env("RUSTC_BOOTSTRAP", "1"))
}

fn fetch(cargo: &mut Command) -> Result<()> {
    run(without_traces(cargo).arg("--quiet")).context(REMEDY)
}
