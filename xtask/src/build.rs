//! Makes `dist/`: sets up, then calls Trunk, whose hook comes back to `assemble`.

use std::process::Command;

use anyhow::Result;

use crate::process::{run, say, with_path};
use crate::setup::wasm::{Purpose, Toolchain};
use crate::setup::{npm, trunk, wasm_bindgen};
use crate::{project, sizes};

/// Builds; a release build ends in the table of sizes and fails beyond the budgets.
pub fn build(dev: bool) -> Result<()> {
    page(dev)?;
    if dev { Ok(()) } else { sizes::report(&project::dist()) }
}

/// Makes `dist/` and nothing more.
pub fn page(dev: bool) -> Result<()> {
    let mut trunk = trunk("build", dev)?;
    say(if dev { "trunk build: a quick and large page" } else { "trunk build: the page, small" });
    run(&mut trunk)
}

/// Trunk with everything it needs at hand.
pub fn trunk(subcommand: &str, dev: bool) -> Result<Command> {
    let toolchain = Toolchain::ready()?;
    let folders = [trunk::ready()?, wasm_bindgen::ready()?];
    npm::ready()?;
    let purpose = if dev { Purpose::Try } else { Purpose::Ship };
    fetch(&toolchain, purpose)?;
    let mut command = Command::new("trunk");
    command.current_dir(project::root()).args([subcommand, "--offline"]);
    if !dev {
        command.arg("--release");
    }
    with_path(&mut command, &folders)?;
    toolchain.apply(&mut command, purpose);
    Ok(command)
}

/// Trunk is kept off the network, so that it says what is missing instead of fetching something else.
fn fetch(toolchain: &Toolchain, purpose: Purpose) -> Result<()> {
    let mut fetch = project::cargo("fetch");
    toolchain.apply(&mut fetch, purpose);
    run(fetch.arg("--quiet"))
}
