//! What only a browser can tell: keystrokes, search in the page, the load of the page, huge packs.

use anyhow::{Context, Result};

use crate::process::{run, say};
use crate::project::{self, dist, root, scratch};
use crate::setup::{chromium, npm};

/// Runs `tests/browser/benches/pages.rs` on the built `dist/`, which prints its own lines.
pub fn in_browser() -> Result<()> {
    say("pages: keystrokes, search, load and scale in Chromium");
    let programs = npm::ready()?;
    let packages = programs.parent().context("programs lie in node_modules")?;
    let peers = scratch()?.join("bench-peers.js");
    let esbuild = crate::assemble::Esbuild { program: programs.join("esbuild"), minify: true };
    esbuild.page(&root().join("xtask/bench/in-page.mjs"), &peers, packages)?;
    let mut bench = project::cargo("bench");
    bench.env("DRUG_COMPARE_DIST", dist()).env("CHROMEDRIVER", chromium::ready()?);
    bench.env("DRUG_COMPARE_PEERS", peers);
    run(bench.args(["--quiet", "--package", "browser-tests", "--bench", "pages"]))
}
