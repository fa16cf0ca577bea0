//! The folder that the pages are served from: `dist/` and the Preact page, with what a right server sends, compressed.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use super::preact;
use crate::folder;
use crate::process::run;
use crate::project::{dist, root, scratch};

/// What pages load. The rest is not asked for.
const LOADED: [&str; 7] = ["html", "js", "css", "json", "wasm", "webmanifest", "svg"];

/// Beside `dist/` and not loaded by it.
const LEFT_OUT: [&str; 3] = ["wordpress", "embed/facts.", "embed/snippet."];

pub struct Site {
    pub folder: PathBuf,
}

/// Lays the folder out anew.
pub fn lay_out() -> Result<Site> {
    let site = Site { folder: scratch()?.join("bench-site") };
    folder::clear(&site.folder)?;
    let dist = dist();
    for file in folder::files(&dist)? {
        let address = folder::address(&file);
        if !LEFT_OUT.iter().any(|left_out| address.starts_with(left_out)) {
            folder::copy(&dist.join(&file), &site.folder.join(&file))?;
        }
    }
    preact::bundle(&site.preact())?;
    site.compress()?;
    Ok(site)
}

impl Site {
    fn preact(&self) -> PathBuf {
        self.folder.join("preact")
    }

    /// Beside each file a `.br`, which the server of the browser tests prefers.
    fn compress(&self) -> Result<()> {
        let files = folder::files(&self.folder)?;
        let loaded = |file: &&PathBuf| {
            let extension = file.extension().and_then(|extension| extension.to_str());
            extension.is_some_and(|extension| LOADED.contains(&extension))
        };
        let mut node = Command::new("node");
        node.current_dir(&self.folder).arg(root().join("xtask/bench/compress.mjs"));
        run(node.args(files.iter().filter(loaded)))
    }

    /// What the Preact page loads but the pack, brotli, in bytes.
    pub fn preact_code(&self) -> Result<u64> {
        let size = |file: &Path| -> Result<u64> {
            let file = file.with_added_extension("br");
            Ok(fs::metadata(&file).with_context(|| format!("{} is not there", file.display()))?.len())
        };
        Ok(size(&self.preact().join("main.js"))? + size(&self.preact().join("main.css"))?)
    }
}
