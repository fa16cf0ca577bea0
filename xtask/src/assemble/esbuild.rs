//! esbuild: bundles and shrinks scripts and styles.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use crate::process::run;

/// The program and how hard it works.
pub struct Esbuild {
    pub program: PathBuf,
    pub minify: bool,
}

impl Esbuild {
    /// Bundles a module. `aliases` are import names and the files they mean, `defines` names and JSON values.
    pub fn module(
        &self,
        from: &Path,
        to: &Path,
        aliases: &[(&str, &Path)],
        defines: &[(&str, &str)],
    ) -> Result<()> {
        let mut command = self.script(from, to, defines);
        command.args(["--bundle", "--format=esm"]);
        for (name, file) in aliases {
            command.arg(format!("--alias:{name}={}", file.display()));
        }
        run(&mut command)
    }

    /// Bundles a page's module with packages of this folder, as made for production.
    pub fn page(&self, from: &Path, to: &Path, packages: &Path) -> Result<()> {
        let defines = [("process.env.NODE_ENV", "\"production\"")];
        let mut command = self.script(from, to, &defines);
        // Where it is written as JSX, it is Preact's.
        command.args(["--jsx=automatic", "--jsx-import-source=preact"]);
        run(command.args(["--bundle", "--format=esm"]).env("NODE_PATH", packages))
    }

    /// Bundles a program for node with packages of this folder.
    pub fn program(&self, from: &Path, to: &Path, packages: &Path) -> Result<()> {
        let mut command = self.script(from, to, &[]);
        run(command.args(["--bundle", "--format=esm", "--platform=node"]).env("NODE_PATH", packages))
    }

    /// Shrinks one script that imports nothing, or one stylesheet.
    pub fn alone(&self, from: &Path, to: &Path, defines: &[(&str, &str)]) -> Result<()> {
        run(&mut self.script(from, to, defines))
    }

    fn script(&self, from: &Path, to: &Path, defines: &[(&str, &str)]) -> Command {
        let mut command = self.command();
        command.arg(from).arg(format!("--outfile={}", to.display()));
        command.args(defines.iter().map(|(name, value)| format!("--define:{name}={value}")));
        command
    }

    fn command(&self) -> Command {
        let mut command = Command::new(&self.program);
        // Class fields and all, but nothing that a browser with wasm reference types may lack.
        command.args(["--target=es2022", "--log-level=warning", "--charset=utf8", "--legal-comments=none"]);
        if self.minify {
            command.arg("--minify");
        }
        command
    }
}
