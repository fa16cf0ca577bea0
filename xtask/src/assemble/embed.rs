//! `embed/`: what a health publisher puts on a server.

use std::fs;

use anyhow::{Context, Result};
use serde_json::{Map, Value, json};

use super::module::Module;
use super::{Work, integrity};
use crate::folder;
use crate::project::VERSION;

/// The one script of the element, which knows the name and the integrity of its wasm.
pub fn script(work: &Work, module: &Module) -> Result<()> {
    let quoted = |text: &str| Value::from(text).to_string();
    let defines = [
        ("__VERSION__", &*quoted(VERSION)),
        ("__WASM_FILE__", &*quoted(&module.file)),
        ("__WASM_INTEGRITY__", &*quoted(&module.integrity)),
        // What the glue does where nobody frees a thing: Yew, gloo and the shell free all by themselves.
        ("FinalizationRegistry", "undefined"),
        ("Symbol.dispose", "undefined"),
    ];
    let aliases = [("glue", module.glue.as_path())];
    work.esbuild.module(
        &work.source.join("shell/drug-compare.js"),
        &work.embed().join("drug-compare.js"),
        &aliases,
        &defines,
    )
}

/// What stands beside the two files that run; last the integrity of them all.
pub fn company(work: &Work) -> Result<()> {
    for file in ["shell/drug-compare.d.ts", "shell/example.html", "packs/pack.schema.json"] {
        let name = file.rsplit('/').next().unwrap_or(file);
        folder::copy(&work.source.join(file), &work.embed().join(name))?;
    }
    package(work)?;
    let mut files = Map::new();
    for file in folder::files(&work.embed())? {
        files.insert(folder::address(&file), integrity::of_file(&work.embed().join(file))?.into());
    }
    write(work, "integrity.json", &json!({ "version": VERSION, "files": files }))
}

fn package(work: &Work) -> Result<()> {
    let text = fs::read_to_string(work.source.join("shell/package.json")).context("shell/package.json")?;
    let mut package: Map<String, Value> = serde_json::from_str(&text).context("shell/package.json")?;
    package.insert("version".into(), VERSION.into());
    write(work, "package.json", &Value::Object(package))
}

fn write(work: &Work, name: &str, json: &Value) -> Result<()> {
    fs::write(work.embed().join(name), format!("{json:#}\n"))
        .with_context(|| format!("{name} cannot be written"))
}
