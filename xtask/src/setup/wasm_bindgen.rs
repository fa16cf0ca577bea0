//! wasm-bindgen: makes the JavaScript that calls the wasm, and runs tests inside a browser.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use super::cargo_tool::CargoTool;
use crate::project::root;

/// The folder with wasm-bindgen and its test runner, of the version the project is compiled with.
pub fn ready() -> Result<PathBuf> {
    let lock = fs::read_to_string(root().join("Cargo.lock")).context("Cargo.lock")?;
    CargoTool {
        krate: "wasm-bindgen-cli",
        program: "wasm-bindgen",
        version: locked(&lock, "wasm-bindgen").context("Cargo.lock has no wasm-bindgen")?,
        why: "it connects wasm and JavaScript (4 minutes on 2 cores)",
        // Its own lock file names a crate version that cannot be had any more.
        flags: &[],
    }
    .ready()
}

fn locked<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let (_, after) = lock.split_once(&format!("name = \"{package}\"\nversion = \""))?;
    Some(after.split_once('"')?.0)
}

#[cfg(test)]
mod tests {
    use super::locked;

    #[test]
    fn the_version_is_read_from_the_lock_file() {
        let lock = "[[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\nsource = \"…\"\n";
        assert_eq!(locked(lock, "wasm-bindgen"), Some("0.2.130"));
        assert_eq!(locked(lock, "wasm"), None);
    }
}
