//! The pages of `tests/browser/frameworks/`: bundled for the browser tests, and read by the type checker.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result};

use crate::assemble::Esbuild;
use crate::process::run;
use crate::project::{dist, root, scratch};
use crate::setup::npm;
use crate::{bench, folder};

const PAGES: [&str; 5] = ["react", "vue", "plain", "htmx", "turbo"];

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
    bench::preact(&folder.join("preact"))?;
    Ok(folder)
}

/// What a host that writes JSX has installed beside the package.
const TYPES: [&str; 2] = ["@types/react", "csstype"];

/// Reads the types of the built `embed/` as a host's checker does.
pub fn types() -> Result<()> {
    let programs = npm::ready()?;
    let mut tsc = Command::new(programs.join("tsc"));
    tsc.args(["--noEmit", "--strict", "--target", "es2022", "--module", "esnext", "--jsx", "react-jsx"]);
    tsc.args(["--moduleResolution", "bundler", "--lib", "es2022,dom,dom.iterable"]);
    // As if it were installed: the package is the built folder.
    let host = scratch()?.join("types");
    let installed = host.join("node_modules");
    for file in ["package.json", "drug-compare.d.ts"] {
        folder::copy(&dist().join("embed").join(file), &installed.join("drug-compare").join(file))?;
    }
    for package in TYPES {
        let from = programs.join("..").join(package);
        for file in folder::files(&from)? {
            folder::copy(&from.join(&file), &installed.join(package).join(&file))?;
        }
    }
    for usage in ["usage.ts", "usage.tsx"] {
        folder::copy(&root().join("tests/browser/frameworks").join(usage), &host.join(usage))?;
        tsc.arg(host.join(usage));
    }
    run(&mut tsc)
}
