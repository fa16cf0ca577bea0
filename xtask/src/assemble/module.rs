//! The wasm: made small, and named after its content.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use super::{Work, integrity, names};
use crate::process::{output, say};

/// The finished wasm.
pub struct Module {
    /// `drug-compare-….wasm`, in `embed/`.
    pub file: String,
    pub integrity: String,
    /// The script that wasm-bindgen made for it, outside of what is shipped.
    pub glue: PathBuf,
}

/// One by one: with `--all-features` wasm-opt writes what browsers refuse.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// Takes the wasm and its glue out of the staging folder, and puts the finished wasm into `embed/`.
pub fn make(work: &Work) -> Result<Module> {
    let compiled = work.staging.join("drug-compare_bg.wasm");
    fs::create_dir_all(work.embed())?;
    let glue = crate::project::scratch()?.join("glue.js");
    fs::rename(work.staging.join("drug-compare.js"), &glue).context("Trunk left no drug-compare.js")?;
    if work.release {
        let renamed = shrink(work, &compiled)?;
        fs::write(&glue, names::shorten(&fs::read_to_string(&glue)?, &renamed)?)?;
    }
    let bytes = fs::read(&compiled).context("Trunk left no drug-compare_bg.wasm")?;
    let file = format!("drug-compare-{}.wasm", integrity::short(&bytes));
    let finished = work.embed().join(&file);
    fs::rename(&compiled, &finished)?;
    Ok(Module { integrity: integrity::of_file(&finished)?, file, glue })
}

/// Returns the list of the names that became shorter.
fn shrink(work: &Work, wasm: &Path) -> Result<String> {
    say("wasm-opt: making the wasm smaller");
    let mut command = Command::new(&work.wasm_opt);
    command.arg(wasm).arg("-o").arg(wasm).arg("-Oz").args(FEATURES);
    command.args(["--strip-debug", "--strip-producers", "--strip-target-features"]);
    output(command.arg("--minify-imports-and-exports-and-modules"))
}
