//! What is left of files after compression, measured by node's own zlib and brotli.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result};

use crate::process::output;
use crate::project::root;

/// One file, in bytes.
#[derive(Clone, Copy)]
pub struct Size {
    pub raw: u64,
    /// gzip -9
    pub gzip: u64,
    /// brotli 11, window 24
    pub brotli: u64,
}

/// The sizes of files, in their order.
pub fn sizes(files: impl Iterator<Item = PathBuf>) -> Result<Vec<Size>> {
    let mut node = Command::new("node");
    node.arg(root().join("xtask/npm/sizes.mjs")).args(files);
    output(&mut node)?.lines().map(size).collect()
}

fn size(line: &str) -> Result<Size> {
    let mut numbers = line.split(' ').map(str::parse);
    let mut next = || numbers.next().context("three sizes a file").and_then(|number| Ok(number?));
    Ok(Size { raw: next()?, gzip: next()?, brotli: next()? })
}
