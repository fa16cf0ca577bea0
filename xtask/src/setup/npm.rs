//! Tools from npm: wasm-opt and esbuild, and what the tests need, in the versions of xtask/npm/package-lock.json.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};

use super::{debian, tools};
use crate::process::{find, run, say};
use crate::project::root;

const FILES: [&str; 3] = [".npmrc", "package.json", "package-lock.json"];

/// The folder with the programs. It is named after the lock file, so a changed lock installs anew.
pub fn ready() -> Result<PathBuf> {
    if find("node").is_none() || find("npm").is_none() {
        debian::install(&["nodejs", "npm"], "node and npm run wasm-opt and esbuild")?;
    }
    let listed = root().join("xtask/npm");
    let lock = fs::read(listed.join("package-lock.json")).context("xtask/npm/package-lock.json")?;
    let name: String = Sha256::digest(&lock).iter().take(6).map(|byte| format!("{byte:02x}")).collect();
    let kept = tools()?.join(format!("npm-{name}"));
    let programs = kept.join("node_modules/.bin");
    if !programs.join("wasm-opt").exists() || !programs.join("esbuild").exists() {
        install(&listed, &kept)?;
    }
    Ok(programs)
}

/// The source of axe-core, which tests run in pages.
pub fn axe() -> Result<PathBuf> {
    Ok(ready()?.join("../axe-core/axe.min.js"))
}

fn install(listed: &Path, kept: &Path) -> Result<()> {
    say("installing from npm: binaryen and esbuild make files small; what else there is is for tests");
    fs::create_dir_all(kept)?;
    for file in FILES {
        fs::copy(listed.join(file), kept.join(file)).with_context(|| format!("xtask/npm/{file}"))?;
    }
    let mut ci = Command::new("npm");
    ci.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--fetch-retries=5", "--loglevel=error"])
        .current_dir(kept);
    run(&mut ci).context("to get them by hand: npm ci in xtask/npm")
}
