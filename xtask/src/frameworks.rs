//! The pages of `tests/browser/frameworks/`: bundled for the browser tests, and read by the type checker.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result};

use crate::assemble::Esbuild;
use crate::process::run;
use crate::project::{dist, root, scratch};
use crate::setup::npm;

const PAGES: [&str; 3] = ["react", "vue", "plain"];

/// Bundles every page with its framework, and returns the folder.
pub fn bundle() -> Result<PathBuf> {
    let programs = npm::ready()?;
    let esbuild = Esbuild { program: programs.join("esbuild"), minify: true };
    let packages = programs.parent().context("programs lie in node_modules")?.to_path_buf();
    let folder = scratch()?.join("frameworks");
    for page in PAGES {
        let from = root().join(format!("tests/browser/frameworks/{page}.js"));
        esbuild.page(&from, &folder.join(format!("{page}.js")), &packages)?;
    }
    Ok(folder)
}

/// Reads the types of the built `embed/` as a host's checker does.
pub fn types() -> Result<()> {
    let mut tsc = Command::new(npm::ready()?.join("tsc"));
    tsc.args(["--noEmit", "--strict", "--target", "es2022", "--module", "esnext"]);
    tsc.args(["--moduleResolution", "bundler", "--lib", "es2022,dom,dom.iterable"]);
    // As if it were installed: the package is the built folder.
    let installed = scratch()?.join("types/node_modules");
    let package = installed.join("drug-compare");
    std::fs::create_dir_all(&package)?;
    for file in ["package.json", "drug-compare.d.ts"] {
        std::fs::copy(dist().join("embed").join(file), package.join(file))
            .with_context(|| format!("dist/embed/{file}"))?;
    }
    let usage = scratch()?.join("types/usage.ts");
    std::fs::copy(root().join("tests/browser/frameworks/usage.ts"), &usage)?;
    run(tsc.arg(usage))
}
