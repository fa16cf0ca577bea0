//! Where things are in this project.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

use anyhow::{Context, Result};

use crate::folder;

/// The version that is stamped on everything shipped.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The oldest rustc that can build the project.
pub const RUST_VERSION: &str = env!("CARGO_PKG_RUST_VERSION");

/// The project's own folder: the one that `cargo xtask` was called for, even where several copies of the
/// project share one target folder and so this program.
pub fn root() -> &'static Path {
    static ROOT: LazyLock<PathBuf> = LazyLock::new(|| {
        let xtask = env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
        let xtask = PathBuf::from(xtask);
        xtask.parent().map(Path::to_path_buf).unwrap_or(xtask)
    });
    &ROOT
}

/// Where the finished page and `embed/` are.
pub fn dist() -> PathBuf {
    root().join("dist")
}

/// Where cargo leaves what it makes.
pub fn target() -> PathBuf {
    let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from);
    root().join(target)
}

/// A folder for what the build itself needs; it may be deleted at any time.
pub fn scratch() -> Result<PathBuf> {
    let folder = target().join("xtask");
    fs::create_dir_all(&folder).with_context(|| format!("{} cannot be made", folder.display()))?;
    Ok(folder)
}

/// `cargo` with one subcommand, for this project.
pub fn cargo(subcommand: &str) -> Command {
    let mut command = Command::new("cargo");
    command.arg(subcommand).arg("--manifest-path").arg(root().join("Cargo.toml"));
    command
}

/// The package with the features of its native tests. All that runs on this machine is built with them, so that the
/// library is compiled once for all.
pub const NATIVE: [&str; 4] = ["--package", "drug-compare", "--features", "static,editorial"];

/// `cargo` with one subcommand for the end-to-end tests of `dist/` in one browser.
pub fn browser_tests(subcommand: &str, browser: &str) -> Command {
    let mut command = cargo(subcommand);
    command.env("DRUG_COMPARE_DIST", dist()).env("DRUG_COMPARE_BROWSERS", browser);
    command.args(["--package", "browser-tests"]);
    command
}

/// A program of the package itself, to be run on this machine.
pub fn program(name: &str) -> Command {
    let mut command = cargo("run");
    command.arg("--quiet").args(NATIVE).args(["--bin", name, "--"]);
    command
}

/// Gives another home of cargo what a person has set: it may say where crates come from.
pub fn copy_cargo_config(home: &Path) -> Result<()> {
    let own = env::var_os("CARGO_HOME").map(PathBuf::from);
    let own = own.or_else(|| Some(env::home_dir()?.join(".cargo")));
    match own.map(|own| own.join("config.toml")).filter(|config| config.is_file()) {
        Some(config) => folder::copy(&config, &home.join("config.toml")),
        None => Ok(()),
    }
}
