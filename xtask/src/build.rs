//! Makes `dist/`: sets up, then calls Trunk, whose hook comes back to `assemble`.

use std::process::Command;

use anyhow::{Result, bail};

use crate::process::{captured, say, with_path, without_traces};
use crate::setup::wasm::{Purpose, Toolchain};
use crate::setup::{crates, npm, trunk, wasm_bindgen};
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
    let (status, printed) = captured(&mut trunk)?;
    match cause(&printed) {
        _ if status.success() => Ok(()),
        Some(cause) => bail!("trunk could not build the page: {cause}"),
        None => bail!("the page was not built; what stands above says why"),
    }
}

/// Trunk with everything it needs at hand; what may be wanting is looked for before what takes long.
pub fn trunk(subcommand: &str, dev: bool) -> Result<Command> {
    let toolchain = Toolchain::ready()?;
    npm::ready()?;
    crates::ready(&toolchain)?;
    let folders = [wasm_bindgen::ready()?, trunk::ready()?];
    let mut command = Command::new("trunk");
    // Off the network it says what is missing, instead of fetching something else.
    command.current_dir(project::root()).args([subcommand, "--offline"]);
    if !dev {
        command.arg("--release");
    }
    with_path(&mut command, &folders)?;
    toolchain.apply(&mut command, if dev { Purpose::Try } else { Purpose::Ship });
    without_traces(&mut command);
    Ok(command)
}

/// The innermost cause, with which Trunk ends its log: `TIME LEVEL NUMBER: CAUSE`. None where a program that Trunk
/// called has said it.
fn cause(told: &str) -> Option<&str> {
    let last = told.lines().rfind(|line| !line.trim().is_empty())?;
    let said =
        [" INFO ", " ERROR "].iter().find_map(|level| last.split_once(level)).map_or(last, |(_, said)| said);
    let number = |mark: char| mark.is_ascii_digit() || mark == ':' || mark == ' ';
    Some(said.trim_start_matches(number)).filter(|cause| !cause.contains("returned a bad status"))
}

#[cfg(test)]
mod tests {
    use super::cause;

    #[test]
    fn the_innermost_cause_is_told() {
        let log = "2026-01-01T00:00:00Z ERROR error from build pipeline\n\
                   2026-01-01T00:00:00Z  INFO   1: HTML build pipeline failed\n\
                   2026-01-01T00:00:00Z  INFO   2: no wasm-bindgen\n\n";
        assert_eq!(cause(log), Some("no wasm-bindgen"));
        assert_eq!(cause("2026-01-01T00:00:00Z ERROR no Trunk.toml"), Some("no Trunk.toml"));
        assert_eq!(cause("2026-01-01T00:00:00Z  INFO   4: hook call to env returned a bad status"), None);
        assert_eq!(cause(""), None);
    }
}
