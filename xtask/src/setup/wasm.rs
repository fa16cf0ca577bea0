//! The compiler for wasm, and how it is told to make small code.
//!
//! Best is a toolchain with the sources of the standard library: compiled along with the widget, for size
//! and without messages for panics, it saves about a fifth. First choice is rustup's, second Debian's
//! `rustc-web`; the last resort is the standard library as it comes, and a larger widget.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, bail};

use super::debian;
use super::rustup::{self, Parts};
use crate::process::{output, say};
use crate::project::RUST_VERSION;

/// Where Debian's `rust-web-src` puts the sources of the standard library.
const DEBIAN_LIBRARY: &str = "/usr/lib/rustlib/src/rust/library";

const DEBIAN: [&str; 6] =
    ["rustc-web", "cargo-web", "rust-web-src", "rust-web-llvm", "rust-web-clippy", "lld-22"];

/// What code is compiled for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// To be shipped: as small as can be.
    Ship,
    /// To be tried: quickly, and with words when it fails.
    Try,
}

/// Where the compiler comes from.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Origin {
    /// `rustc` on the PATH.
    Active,
    /// Debian's packages, beside whatever is on the PATH.
    Debian,
}

/// A compiler that can make wasm.
pub struct Toolchain {
    origin: Origin,
    /// It has the standard library for wasm, as it comes.
    prebuilt: bool,
    /// Where it has the sources of the standard library.
    library: Option<PathBuf>,
}

impl Toolchain {
    /// The best toolchain that is there or can be installed.
    ///
    /// `DRUG_COMPARE_TOOLCHAIN` may insist on `rustup`, `debian` or `stock`, to compare them.
    pub fn ready() -> Result<Self> {
        match env::var("DRUG_COMPARE_TOOLCHAIN").unwrap_or_default().as_str() {
            "" => Self::best(),
            "rustup" => Self::rustup(),
            "debian" => Self::debian().map_or_else(Self::install_debian, Ok),
            "stock" => Self::stock(),
            other => bail!("DRUG_COMPARE_TOOLCHAIN is `{other}`, not rustup, debian or stock"),
        }
    }

    fn best() -> Result<Self> {
        let found = Self::active(rustup::look()?);
        if found.prebuilt && found.library.is_some() {
            return Ok(found);
        }
        if let Some(debian) = Self::debian() {
            return Ok(debian);
        }
        let found = Self::completed()?;
        if found.library.is_some() {
            return Ok(found);
        }
        if debian::may_install() {
            match Self::install_debian() {
                Ok(debian) => return Ok(debian),
                Err(error) => say(&format!("{error:#}")),
            }
        }
        if found.prebuilt {
            say(
                "no sources of Rust's standard library here (rustup component add rust-src): the wasm gets larger",
            );
            return Ok(found);
        }
        bail!("no Rust for wasm; get it by: {}", rustup::BY_HAND)
    }

    fn rustup() -> Result<Self> {
        let found = Self::completed()?;
        if found.library.is_none() {
            bail!("no sources of Rust's standard library; get them by: {}", rustup::BY_HAND);
        }
        Ok(found)
    }

    fn stock() -> Result<Self> {
        let found = Self::completed()?;
        if !found.prebuilt {
            bail!("no standard library for wasm; get it by: {}", rustup::BY_HAND);
        }
        Ok(Self { library: None, ..found })
    }

    /// The active toolchain, with what rustup can add to it.
    fn completed() -> Result<Self> {
        rustup::add(&rustup::look()?);
        Ok(Self::active(rustup::look()?))
    }

    fn active(parts: Parts) -> Self {
        Self { origin: Origin::Active, prebuilt: parts.prebuilt, library: parts.library }
    }

    fn debian() -> Option<Self> {
        let library = PathBuf::from(DEBIAN_LIBRARY);
        let files =
            [Path::new("/usr/bin/cargo-clippy"), Path::new("/usr/bin/rust-lld"), &library.join("std")];
        let version = output(Command::new("/usr/bin/rustc").arg("--version")).ok()?;
        let there = files.iter().all(|file| file.exists()) && is_new_enough(&version);
        there.then_some(Self { origin: Origin::Debian, prebuilt: false, library: Some(library) })
    }

    fn install_debian() -> Result<Self> {
        debian::install(&DEBIAN, "they compile Rust for wasm, with sources to make it small")?;
        match Self::debian() {
            Some(debian) => Ok(debian),
            None => bail!("Debian's rustc-web is older than Rust {RUST_VERSION}, or not complete"),
        }
    }

    /// Whether sizes are those that the budgets were measured with.
    pub fn makes_small(&self) -> bool {
        self.library.is_some()
    }

    /// The version of the compiler, and so of the standard library.
    pub fn version(&self) -> Result<String> {
        let program = if self.origin == Origin::Debian { "/usr/bin/rustc" } else { "rustc" };
        let said = output(Command::new(program).arg("--version"))?;
        Ok(said.split_whitespace().nth(1).unwrap_or(&said).to_owned())
    }

    /// The sources of the standard library, where it is compiled along with the widget.
    pub fn library(&self) -> Option<&Path> {
        self.library.as_deref()
    }

    /// Sets the environment of cargo, or of what calls it.
    pub fn apply(&self, command: &mut Command, purpose: Purpose) {
        // It would win over the flags below.
        command.env_remove("RUSTFLAGS");
        if self.origin == Origin::Debian {
            command.env("RUSTC", "/usr/bin/rustc");
            command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", "/usr/bin/rust-lld");
        }
        let ship = purpose == Purpose::Ship;
        if self.library.is_none() || (self.prebuilt && !ship) {
            return;
        }
        // What follows is still unstable, and allowed in a stable compiler by this.
        command.env("RUSTC_BOOTSTRAP", "1").env("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort");
        if ship {
            command.env("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size");
            let flags = "-Zunstable-options -Cpanic=immediate-abort";
            command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flags);
        }
    }

    /// Clippy must be of the same version as the compiler.
    pub fn apply_clippy(&self, command: &mut Command) -> Result<()> {
        self.apply(command, Purpose::Try);
        match self.origin {
            Origin::Active => Ok(()),
            Origin::Debian => crate::process::with_path(command, &["/usr/bin".into()]),
        }
    }
}

fn is_new_enough(said: &str) -> bool {
    let parts =
        |version: &str| -> Vec<u32> { version.split('.').map_while(|part| part.parse().ok()).collect() };
    said.split_whitespace().nth(1).is_some_and(|version| parts(version) >= parts(RUST_VERSION))
}

#[cfg(test)]
mod tests {
    use std::process::Command;

    use super::{Origin, Purpose, Toolchain, is_new_enough};

    #[test]
    fn versions_are_compared_as_numbers() {
        assert!(is_new_enough("rustc 1.100.0 (abc 2027-01-01)"));
        assert!(!is_new_enough("rustc 1.63.0 (abc 2022-01-01)"));
        assert!(!is_new_enough(""));
    }

    /// With a part of it left, what the hook starts would be another compiler than the flags are for.
    #[test]
    fn the_hook_of_trunk_takes_all_of_the_environment_away() {
        let toolchain =
            Toolchain { origin: Origin::Debian, prebuilt: false, library: Some("library".into()) };
        let mut trunk = Command::new("trunk");
        toolchain.apply(&mut trunk, Purpose::Ship);
        let hook = include_str!("../../../Trunk.toml");
        for (name, _) in trunk.get_envs() {
            let name = name.to_string_lossy();
            assert!(hook.contains(&format!("\"-u\", \"{name}\"")), "{name}");
        }
    }
}
