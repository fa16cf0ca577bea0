//! What rustup can add to the active toolchain.

use std::path::PathBuf;
use std::process::Command;

use anyhow::Result;

use crate::process::{find, output, say};
use crate::project::root;

/// The wasm target's name.
const TARGET: &str = "wasm32-unknown-unknown";

/// How a person adds to a toolchain what wasm needs.
pub const BY_HAND: &str = "rustup target add wasm32-unknown-unknown && rustup component add rust-src";

/// What the active toolchain has for wasm.
pub struct Parts {
    /// The standard library, compiled for wasm.
    pub prebuilt: bool,
    /// The folder with the sources of the standard library.
    pub library: Option<PathBuf>,
}

/// Looks into the toolchain that `rustc` on the PATH belongs to.
pub fn look() -> Result<Parts> {
    let sysroot = output(Command::new("rustc").args(["--print", "sysroot"]).current_dir(root()))?;
    let parts = PathBuf::from(sysroot).join("lib/rustlib");
    let library = parts.join("src/rust/library");
    Ok(Parts {
        prebuilt: parts.join(TARGET).join("lib").is_dir(),
        library: library.join("std").is_dir().then_some(library),
    })
}

/// Asks rustup, where there is one, for what is missing. Many machines cannot reach its server: that is no error.
pub fn add(parts: &Parts) {
    if find("rustup").is_none() {
        return;
    }
    let wanted = [
        (parts.prebuilt, ["target", "add", TARGET], "Rust's standard library for wasm"),
        (parts.library.is_some(), ["component", "add", "rust-src"], "its sources, to make it small"),
    ];
    for (_, arguments, what) in wanted.iter().filter(|(there, ..)| !there) {
        say(&format!("rustup {}: {what}", arguments.join(" ")));
        let mut rustup = Command::new("rustup");
        rustup.args(arguments).current_dir(root()).env("RUSTUP_MAX_RETRIES", "0");
        if let Err(error) = output(&mut rustup) {
            say(&format!("rustup cannot fetch it here: {error:#}"));
            return;
        }
    }
}
