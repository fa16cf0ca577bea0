//! What the standalone page has beside `embed/`: styles, icons, and the worker that keeps it offline.

use std::ffi::OsStr;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::{Value, json};

use super::module::Module;
use super::{Work, integrity};
use crate::folder;
use crate::project::scratch;

/// Styles, manifest, icons and the script of the page.
pub fn files(work: &Work) -> Result<()> {
    let shell = work.source.join("shell");
    let styles = scratch()?.join("standalone.css");
    let own = fs::read_to_string(shell.join("page.css")).context("shell/page.css")?;
    fs::write(&styles, stylesheet(&work.source.join("styles"))? + &own)?;
    work.esbuild.alone(&styles, &work.staging.join("standalone.css"), &[])?;
    // Beside the page of all facts, which publishers have without the standalone page.
    folder::copy(&work.staging.join("standalone.css"), &work.embed().join("facts.css"))?;
    work.esbuild.module(&shell.join("page.js"), &work.staging.join("page.js"), &[], &[])?;
    folder::copy(&shell.join("manifest.webmanifest"), &work.staging.join("manifest.webmanifest"))?;
    for icon in folder::files(&shell.join("icons"))? {
        folder::copy(&shell.join("icons").join(&icon), &work.staging.join("icons").join(&icon))?;
    }
    Ok(())
}

/// The worker, last: it knows every file of the page by its integrity.
pub fn worker(work: &Work, module: &Module) -> Result<()> {
    let mut kept = Vec::new();
    for file in folder::files(&work.staging)? {
        let address = folder::address(&file);
        if is_of_page(&address, module) {
            kept.push(json!([address, integrity::of_file(&work.staging.join(file))?]));
        }
    }
    let kept = Value::from(kept).to_string();
    let cache = json!(format!("drug-compare-{}", integrity::short(kept.as_bytes()))).to_string();
    let defines = [("__CACHE__", cache.as_str()), ("__FILES__", kept.as_str())];
    work.esbuild.alone(&work.source.join("shell/sw.js"), &work.staging.join("sw.js"), &defines)
}

/// Of `embed/` the page uses the two files that run; what is there for publishers costs its readers nothing.
fn is_of_page(address: &str, module: &Module) -> bool {
    match address.strip_prefix("embed/") {
        Some(file) => file == "drug-compare.js" || file == module.file,
        None => address != "sw.js",
    }
}

/// All files of `styles/`, then those of its rooms, tokens first and print last, as the widget has them.
fn stylesheet(styles: &Path) -> Result<String> {
    let mut files = folder::files(styles)?;
    files.retain(|file| file.extension() == Some(OsStr::new("css")));
    files.sort_by_key(|file| {
        (file.ends_with("print.css"), !file.ends_with("tokens.css"), file.components().count())
    });
    files
        .iter()
        .map(|file| {
            fs::read_to_string(styles.join(file)).with_context(|| format!("styles/{}", file.display()))
        })
        .collect()
}
