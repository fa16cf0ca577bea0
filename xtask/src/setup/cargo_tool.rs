//! Tools that `cargo install` compiles, in exactly one version.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use super::tools;
use crate::process::{find, output, run, say};

/// How tools are compiled: they run for seconds, so what counts is how soon they are there. Trunk's own profile (one
/// unit, optimized across all crates) takes more than twice as long.
const SOON: [(&str, &str); 3] = [
    ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1"),
    ("CARGO_PROFILE_RELEASE_LTO", "off"),
    ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
];

/// A crate and the program in it that is wanted.
pub struct CargoTool<'a> {
    pub krate: &'a str,
    pub program: &'a str,
    pub version: &'a str,
    /// What it is needed for, and how long it takes.
    pub why: &'a str,
    pub flags: &'a [&'a str],
}

impl CargoTool<'_> {
    /// The folder with the program: on the PATH, else among our tools, where it is installed if need be.
    pub fn ready(&self) -> Result<PathBuf> {
        match self.found()? {
            Some(folder) => Ok(folder),
            None => self.install(&self.kept()?),
        }
    }

    /// The folder with the program, where it is there already.
    pub fn found(&self) -> Result<Option<PathBuf>> {
        let ours = self.kept()?.join("bin").join(format!("{}{}", self.program, env::consts::EXE_SUFFIX));
        let candidates = [find(self.program), Some(ours)];
        let found = candidates.into_iter().flatten().find(|program| self.is_wanted(program));
        Ok(found.map(|program| program.parent().map_or_else(PathBuf::new, Path::to_path_buf)))
    }

    fn kept(&self) -> Result<PathBuf> {
        Ok(tools()?.join(format!("{}-{}", self.program, self.version)))
    }

    fn is_wanted(&self, program: &Path) -> bool {
        let said = output(Command::new(program).arg("--version")).unwrap_or_default();
        said.split_whitespace().nth(1) == Some(self.version)
    }

    fn install(&self, kept: &Path) -> Result<PathBuf> {
        let Self { krate, version, flags, .. } = self;
        say(&format!("installing {krate} {version}: {}", self.why));
        // Kept until it is done, so that a second try goes on where the first one stopped.
        let half = kept.join("build");
        let mut install = Command::new("cargo");
        install.args(["install", krate, "--version", version]).args(*flags);
        install.arg("--root").arg(kept).arg("--target-dir").arg(&half).envs(SOON);
        run(&mut install)
            .with_context(|| format!("to get it by hand: cargo install {krate} --version {version}"))?;
        // Only disk space is lost if this fails.
        let _ = fs::remove_dir_all(half);
        Ok(kept.join("bin"))
    }
}
