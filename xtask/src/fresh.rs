//! Both commands of the README as on a new machine: nothing cloned, downloaded, installed or compiled yet.
//!
//! What stays are Rust itself and the packages of the system.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result, bail};

use crate::process::{find, output, run, say};
use crate::setup::cache;
use crate::steps::Steps;
use crate::{folder, project};

/// Programs that are installed where they are missing.
const INSTALLED: [&str; 3] = ["trunk", "wasm-bindgen", "geckodriver"];

/// Serves and tests HEAD in empty folders; `quick` passes on to the test. On failure the folders stay, to look into.
pub fn fresh(quick: bool) -> Result<()> {
    for program in INSTALLED.iter().filter_map(|program| find(program)) {
        say(&format!("not quite from nothing: {} is on the PATH", program.display()));
    }
    let machine = Machine::new()?;
    let mut steps = Steps::default();
    let result = machine.all(&mut steps, quick);
    steps.print();
    match result {
        Ok(()) => {
            fs::remove_dir_all(&machine.folder).context("the folders of a fresh machine cannot be deleted")
        }
        Err(error) => Err(error.context(format!("on a fresh machine, {}", machine.folder.display()))),
    }
}

/// The folders of a machine on which nobody has worked.
struct Machine {
    /// Beside our tools: outside of the project, whose settings would hold within, and on a disk with room.
    folder: PathBuf,
}

impl Machine {
    fn new() -> Result<Self> {
        let machine = Self { folder: cache()?.join("fresh") };
        folder::clear(&machine.folder)?;
        project::copy_cargo_config(&machine.cargo_home())?;
        Ok(machine)
    }

    fn all(&self, steps: &mut Steps, quick: bool) -> Result<()> {
        let head = output(git().args(["log", "-1", "--format=%h %s"]))?;
        say(&format!("a clean clone of {head}"));
        run(git().args(["clone", "--quiet"]).arg(project::root()).arg(self.project()))?;
        steps.step("cargo xtask serve", || self.serve())?;
        let mut test = self.xtask("test");
        if quick {
            test.arg("--quick");
        }
        steps.step("cargo xtask test", || run(&mut test))
    }

    /// Until the page answers.
    fn serve(&self) -> Result<()> {
        let mut command = self.xtask("serve");
        command.args(["--port", "0"]).stdout(Stdio::piped());
        let mut server = Server(command.spawn().context("cargo cannot be started")?);
        let printed = server.0.stdout.take().context("what it prints is piped")?;
        for line in BufReader::new(printed).lines() {
            let line = line?;
            println!("{line}");
            if let Some(host) = host(&line) {
                return answers(host);
            }
        }
        bail!("it ended before there was a page; see above")
    }

    fn xtask(&self, command: &str) -> Command {
        let mut cargo = Command::new("cargo");
        cargo.args(["xtask", command]).current_dir(self.project());
        // Of this project, and so not of a new machine.
        cargo.env_remove("CARGO_TARGET_DIR").env_remove("DRUG_COMPARE_PACK");
        cargo.env("CARGO_HOME", self.cargo_home());
        cargo.env("XDG_CACHE_HOME", self.folder.join("cache"));
        cargo.env("npm_config_cache", self.folder.join("npm"));
        cargo
    }

    fn project(&self) -> PathBuf {
        self.folder.join("drug-compare")
    }

    fn cargo_home(&self) -> PathBuf {
        self.folder.join("cargo")
    }
}

/// `cargo xtask serve`, which serves until it is ended.
struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself; then there is nothing left to do.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn git() -> Command {
    let mut git = Command::new("git");
    git.current_dir(project::root());
    git
}

/// The host and port in a line that names an address.
fn host(line: &str) -> Option<&str> {
    let (_, address) = line.split_once("http://")?;
    Some(address.split_once('/')?.0)
}

fn answers(host: &str) -> Result<()> {
    let mut stream = TcpStream::connect(host).with_context(|| format!("{host} does not answer"))?;
    write!(stream, "GET / HTTP/1.0\r\nHost: {host}\r\n\r\n")?;
    let mut page = String::new();
    stream.read_to_string(&mut page)?;
    if page.contains(" 200 ") && page.contains("<drug-compare") {
        return Ok(());
    }
    bail!("{host} answers, but not with the page: {}", page.lines().next().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::host;

    #[test]
    fn the_host_is_read_from_what_serve_prints() {
        assert_eq!(host("The page is at http://127.0.0.1:4711/ (stop with Ctrl+C)"), Some("127.0.0.1:4711"));
        assert_eq!(host("embed/drug-compare.js 6,970 B"), None);
    }
}
