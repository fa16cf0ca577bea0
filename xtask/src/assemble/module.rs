//! The wasm: made small, and named after its content.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use super::{Work, integrity};
use crate::process::{run, say};

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

/// What the shell starts the wasm with. The glue's own start also takes what no server should send, and weighs more
/// than the rest of our loading.
const START: &str = "export { __wbg_get_imports as imports, __wbg_finalize_init as begin };\n";

/// Takes the wasm and its glue out of the staging folder, and puts the finished wasm into `embed/`.
pub fn make(work: &Work) -> Result<Module> {
    let compiled = work.staging.join("drug-compare_bg.wasm");
    fs::create_dir_all(work.embed())?;
    if work.release {
        shrink(work, &compiled)?;
    }
    let bytes = fs::read(&compiled).context("Trunk left no drug-compare_bg.wasm")?;
    let script = take(&work.staging.join("drug-compare.js"))?;
    fs::remove_file(&compiled)?;
    let file = format!("drug-compare-{}.wasm", integrity::short(&bytes));
    fs::write(work.embed().join(&file), &bytes)?;
    let glue = crate::project::scratch()?.join("glue.js");
    fs::write(&glue, script + START)?;
    Ok(Module { integrity: integrity::of_file(&work.embed().join(&file))?, file, glue })
}

fn take(file: &Path) -> Result<String> {
    let text = fs::read_to_string(file).with_context(|| format!("Trunk left no {}", file.display()))?;
    fs::remove_file(file)?;
    Ok(text)
}

fn shrink(work: &Work, wasm: &Path) -> Result<()> {
    say("wasm-opt: making the wasm smaller");
    let mut command = Command::new(&work.wasm_opt);
    command.arg(wasm).arg("-o").arg(wasm).arg("-Oz").args(FEATURES);
    // 0.5 % less. It holds because the linker puts the stack first: nothing lives below 1,024.
    command.arg("--low-memory-unused");
    // 900 B with brotli, 3,900 with gzip: functions of one caller stay by themselves, where they are more alike.
    command.arg("--one-caller-inline-max-function-size=0");
    run(command.args(["--strip-debug", "--strip-producers", "--strip-target-features"]))
}
