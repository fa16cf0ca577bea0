//! Shows the standalone page to the person who builds it.

use std::net::{Ipv4Addr, TcpListener};
use std::process::{Command, Stdio};

use anyhow::{Context, Result};

use crate::process::run;
use crate::{build, project, server};

/// What `cargo xtask serve` was asked for.
pub struct Options {
    /// 0 for any free port.
    pub port: u16,
    /// Also open a browser.
    pub open: bool,
    /// Rebuild and reload on every change.
    pub dev: bool,
}

/// Builds, then serves until it is stopped.
pub fn serve(options: &Options) -> Result<()> {
    if options.dev {
        let mut trunk = build::trunk("serve", true)?;
        if options.open {
            trunk.arg("--open");
        }
        return run(trunk.arg("--port").arg(options.port.to_string()));
    }
    // First, so that a port in use is said before the build.
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, options.port))
        .with_context(|| format!("port {} cannot be used; try --port with another", options.port))?;
    build::page(false)?;
    let address = format!("http://{}/", listener.local_addr()?);
    println!("\nThe page is at {address} (stop with Ctrl+C)");
    if options.open {
        open(&address);
    }
    server::run(&project::dist(), listener)
}

/// A browser that does not open is no error: the address has been printed.
fn open(address: &str) {
    let program = if cfg!(target_os = "macos") { "open" } else { "xdg-open" };
    let _ = Command::new(program).arg(address).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
}
