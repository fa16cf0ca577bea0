//! For editors of content packs: the package's own `pack` program.

use std::ffi::OsString;
use std::process;

use anyhow::Result;

use crate::project::program;

/// Passes on to `pack check FILE…` and `pack schema`, and ends with their exit code.
pub fn pack(arguments: &[OsString]) -> Result<()> {
    let status = program("pack").args(arguments).status()?;
    process::exit(status.code().unwrap_or(1));
}
