//! A database that only this user can reach, in a folder of its own.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use anyhow::{Context, Result, bail};

use crate::process::{answers_within, output};

/// How long it may take before it answers.
const PATIENCE: Duration = Duration::from_secs(60);

/// A running MariaDB; it ends when it is dropped.
pub struct Database {
    process: Child,
    pub socket: PathBuf,
}

impl Database {
    pub fn start(folder: &Path) -> Result<Database> {
        let data = format!("--datadir={}", folder.join("database").display());
        // Nobody asks it for a password, for nobody else reaches it. Root may run it only when told so.
        let mut install = Command::new("mariadb-install-db");
        install.args(["--no-defaults", &data, "--auth-root-authentication-method=normal", "--skip-test-db"]);
        output(install.arg("--user=root"))?;
        // A short path: the system allows a socket's about a hundred characters.
        let socket = std::env::temp_dir().join(format!("drug-compare-{}.sock", std::process::id()));
        let mut server = Command::new("mariadbd");
        server.args(["--no-defaults", &data, "--skip-networking", "--user=root"]);
        server.arg(format!("--socket={}", socket.display()));
        let log = File::create(folder.join("database.log"))?;
        let process = server.stdin(Stdio::null()).stdout(Stdio::null()).stderr(log).spawn();
        let database = Database { process: process.context("mariadbd cannot be started")?, socket };
        // Who connects to it before it is ready waits.
        if !answers_within(PATIENCE, || database.socket.exists()) {
            bail!("MariaDB does not answer; see {}", folder.join("database.log").display());
        }
        Ok(database)
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        // It may have ended by itself; what it leaves is deleted at the next start.
        let _ = self.process.kill();
        let _ = self.process.wait();
        let _ = std::fs::remove_file(&self.socket);
    }
}
