//! A copy of Debian's WordPress with the built plugin in it, served by PHP itself.

use std::fs::{self, File};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use anyhow::{Context, Result, bail};

use super::database::Database;
use crate::process::{answers_within, output, run};
use crate::{folder, project};

/// Where Debian puts it.
pub const SYSTEM: &str = "/usr/share/wordpress";

/// What a site is set up by.
const OWN: &str = "tests/browser/wordpress";

/// How long PHP may take before it answers.
const PATIENCE: Duration = Duration::from_secs(60);

/// A running site; it ends when it is dropped.
pub struct Site {
    process: Child,
    folder: PathBuf,
    url: String,
}

impl Site {
    pub fn start(folder: &Path, database: &Database) -> Result<Site> {
        let folder = folder.join("site");
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port();
        let url = format!("http://127.0.0.1:{port}");
        // Debian's is made of links; WordPress looks for its configuration where its own files are.
        run(Command::new("cp").args(["--recursive", "--dereference", SYSTEM]).arg(&folder))?;
        let own = project::root().join(OWN);
        folder::copy(&own.join("wp-config.php"), &folder.join("wp-config.php"))?;
        // Browsers ask for it by themselves.
        fs::write(folder.join("favicon.ico"), [])?;
        plugin(&folder.join("wp-content/plugins/drug-compare"))?;
        let php = || {
            let mut php = Command::new("php");
            php.current_dir(&folder).env("WORDPRESS_URL", &url).env("WORDPRESS_SOCKET", &database.socket);
            php
        };
        let said = output(php().arg(own.join("set-up.php")))?;
        if said != "ready" {
            bail!("WordPress is not set up: {said}");
        }
        let log = File::create(folder.join("php.log"))?;
        let mut server = php();
        server.args(["-S", &format!("127.0.0.1:{port}")]);
        let process = server.stdin(Stdio::null()).stdout(Stdio::null()).stderr(log).spawn();
        let site = Site { process: process.context("php cannot be started")?, folder, url };
        if !answers_within(PATIENCE, || TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_ok()) {
            bail!("PHP does not answer; see {}", site.folder.join("php.log").display());
        }
        Ok(site)
    }

    pub fn url(&self) -> &str {
        &self.url
    }

    /// Fails where PHP had a complaint about the plugin; it has some about WordPress.
    pub fn blames_nobody(&self) -> Result<()> {
        let log = fs::read_to_string(self.folder.join("debug.log")).unwrap_or_default();
        match log.lines().find(|line| line.contains("plugins/drug-compare")) {
            Some(complaint) => bail!("PHP says: {complaint}"),
            None => Ok(()),
        }
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        // It may have ended by itself; then there is nothing left to do.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Puts the built plugin in its place, after PHP has read every file of it.
fn plugin(to: &Path) -> Result<()> {
    let built = project::dist().join("wordpress/drug-compare");
    let files = folder::files(&built).context("`cargo xtask build` makes dist/wordpress")?;
    for file in files {
        if file.extension().is_some_and(|extension| extension == "php") {
            output(Command::new("php").arg("--syntax-check").arg(built.join(&file)))?;
        }
        folder::copy(&built.join(&file), &to.join(&file))?;
    }
    Ok(())
}
