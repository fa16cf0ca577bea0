//! A screen in memory, for a browser that draws on one.
//!
//! Each browser has its own: on one that several share, the window that comes up last takes the focus from the others,
//! and with it what they are in the middle of.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

/// A running screen; it ends when it is dropped.
pub struct Display {
    process: Child,
    name: String,
}

impl Display {
    pub fn start() -> Display {
        let mut command = Command::new("Xvfb");
        // It looks for a free number itself, and writes it down when it is ready.
        command.args(["-displayfd", "1", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"]);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut process = command.spawn().expect("Xvfb can be started");
        let mut number = String::new();
        let said = process.stdout.take().map(|said| BufReader::new(said).read_line(&mut number));
        assert!(said.is_some_and(|said| said.is_ok_and(|read| read > 0)), "Xvfb ended without a screen");
        Display { process, name: format!(":{}", number.trim()) }
    }

    /// What programs that draw there find in `DISPLAY`.
    pub fn name(&self) -> &str {
        &self.name
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        // It may have ended by itself; then there is nothing left to do.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
