//! The facts as static HTML, rendered by the widget's own components.

use std::fs;

use anyhow::{Context, Result};

use super::Work;
use crate::folder;
use crate::process::{run, say};
use crate::project::program;

/// Leaves `snippet.LANG.html` and `facts.LANG.html` in `embed/`, the facts with a way back beside the standalone page,
/// and returns the facts of that page in English.
pub fn write(work: &Work) -> Result<String> {
    say("prerender: the facts for readers without scripts");
    run(program("prerender").arg(work.embed()))?;
    let facts = fs::read_to_string(work.embed().join("standalone.en.html"))
        .context("prerender wrote no standalone.en.html")?;
    for file in folder::files(&work.embed())? {
        let (name, made) = (folder::address(&file), work.embed().join(&file));
        if let Some(facts) = name.strip_prefix("page-") {
            fs::rename(made, work.staging.join(facts))?;
        } else if name.starts_with("standalone.") {
            fs::remove_file(made)?;
        }
    }
    Ok(facts)
}
