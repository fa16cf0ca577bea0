//! What only a browser can tell: `tests/browser/benches/pages`, one measurement a process.

use std::path::PathBuf;
use std::process::Stdio;

use anyhow::{Context, Result, ensure};

use super::figures::Figures;
use super::machine;
use super::site::Site;
use crate::assemble::Esbuild;
use crate::project::{self, root, scratch};
use crate::setup::{chromium, npm};

/// Runs one measurement, which prints its figures. Optimized or not, the browser does the work: as in the tests.
pub fn measure(name: &str, figures: &mut Figures, site: &Site) -> Result<()> {
    let mut bench = project::browser_tests("bench", "chromium");
    bench.args(["--quiet", "--profile", "dev", "--bench", "pages"]);
    bench.env("DRUG_COMPARE_DIST", &site.folder).env("DRUG_COMPARE_PEERS", peers()?);
    bench.env("CHROMEDRIVER", chromium::ready()?);
    bench.args(["--", name]).stderr(Stdio::inherit());
    let (done, busy) = machine::beside(|| bench.output());
    let done = done.context("cargo bench cannot be started")?;
    figures.read(&String::from_utf8_lossy(&done.stdout), busy);
    ensure!(done.status.success(), "the measurement `{name}` in a browser failed");
    Ok(())
}

/// The peers of the search, bundled for a page.
fn peers() -> Result<PathBuf> {
    let programs = npm::ready()?;
    let packages = programs.parent().context("programs lie in node_modules")?;
    let peers = scratch()?.join("bench-peers.js");
    let esbuild = Esbuild { program: programs.join("esbuild"), minify: true };
    esbuild.page(&root().join("xtask/bench/in-page.mjs"), &peers, packages)?;
    Ok(peers)
}
