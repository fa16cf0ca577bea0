//! WebKit, the third browser of the browser tests, on a screen that nobody sees.

use std::ffi::OsStr;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result, bail};

use super::debian;
use crate::process::find;

/// A screen in memory. It goes when it is dropped.
pub struct Screen {
    process: Child,
    name: String,
}

impl Screen {
    /// What a program that draws there is told. The sandbox is no use for a test's own pages, and root gets none.
    pub fn environment(&self) -> [(&str, &OsStr); 2] {
        [("DISPLAY", OsStr::new(&self.name)), ("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", OsStr::new("1"))]
    }
}

/// A screen for a WebKit whose driver is there too.
pub fn ready() -> Result<Screen> {
    if find("WebKitWebDriver").is_none() || find("Xvfb").is_none() {
        debian::install(&["webkit2gtk-driver", "xvfb"], "tests run in WebKit too, on a screen in memory")?;
    }
    let mut command = Command::new("Xvfb");
    // It looks for a free number itself, and writes it down when it is ready.
    command.args(["-displayfd", "1", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"]);
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
    let mut process = command.spawn().context("Xvfb cannot be started")?;
    let mut number = String::new();
    if let Some(said) = process.stdout.take() {
        BufReader::new(said).read_line(&mut number).context("Xvfb names no screen")?;
    }
    let screen = Screen { process, name: format!(":{}", number.trim()) };
    if screen.name == ":" {
        bail!("Xvfb ended without a screen");
    }
    Ok(screen)
}

impl Drop for Screen {
    fn drop(&mut self) {
        // It may have ended by itself; then there is nothing left to do.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
