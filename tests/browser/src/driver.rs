//! One process of a browser's driver.

use std::io;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::browsers::Browser;
use crate::display::Display;
use crate::patience::TO_START;

/// A running driver; it ends when it is dropped.
pub struct Driver {
    process: Child,
    port: u16,
    /// Where its browser draws, for as long as it lives.
    _display: Option<Display>,
}

impl Driver {
    pub fn start(browser: Browser) -> Driver {
        let port = free_port().expect("a port is free");
        let program = browser.driver();
        let mut command = Command::new(&program);
        let display = (browser == Browser::WebKit).then(Display::start);
        if let Some(display) = &display {
            // The sandbox is no use for a test's own pages, and root gets none.
            command.env("DISPLAY", display.name()).env("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1");
            // On a busy machine its compilers end our wasm in one test of some thousands, at a bound that holds; what a
            // reader sees then is in `trap`. Interpreted, the tests take as long.
            command.env("JSC_useOMGJIT", "0").env("JSC_useBBQJIT", "0");
        }
        if browser == Browser::Chromium {
            // Of the others no pictures are taken.
            command.env("FONTCONFIG_FILE", concat!(env!("CARGO_MANIFEST_DIR"), "/fonts.conf"));
        }
        let process = command
            .arg(format!("--port={port}"))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| panic!("{program} cannot be started: {error}"));
        let driver = Driver { process, port, _display: display };
        let start = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            assert!(start.elapsed() < TO_START, "{program} does not listen on {port}");
            thread::sleep(Duration::from_millis(10));
        }
        driver
    }

    pub fn url(&self) -> String {
        format!("http://{}:{}", Ipv4Addr::LOCALHOST, self.port)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // It may have ended by itself; then there is nothing left to do.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn free_port() -> io::Result<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port())
}
