//! System packages: installed as root on Debian, anywhere else named in one line.

use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::process::{find, output, run, say};

/// Installs packages; `why` says what they are needed for.
pub fn install(packages: &[&str], why: &str) -> Result<()> {
    let by_hand = format!("{why}; on Debian: apt-get install {}", packages.join(" "));
    if !may_install() {
        bail!("{by_hand}");
    }
    say(&format!("installing {}: {why}", packages.join(" ")));
    run(&mut apt("update")).with_context(|| by_hand.clone())?;
    run(apt("install").args(["--yes", "--no-install-recommends"]).args(packages)).context(by_hand)
}

/// Whether this is Debian or a relative of it, and we are root.
pub fn may_install() -> bool {
    find("apt-get").is_some() && output(Command::new("id").arg("-u")).is_ok_and(|id| id == "0")
}

fn apt(subcommand: &str) -> Command {
    let mut command = Command::new("apt-get");
    command.arg(subcommand).arg("-qq").env("DEBIAN_FRONTEND", "noninteractive");
    command
}
