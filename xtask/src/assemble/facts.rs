//! The facts as static HTML, rendered by the widget's own components.

use std::fs;

use anyhow::{Context, Result};

use super::Work;
use crate::folder;
use crate::process::{run, say};
use crate::project::program;

/// Leaves `snippet.LANG.html` in `embed/`, and returns the facts of the standalone page in English.
pub fn write(work: &Work) -> Result<String> {
    say("prerender: the facts for readers without scripts");
    run(program("prerender").arg(work.embed()))?;
    let facts = fs::read_to_string(work.embed().join("standalone.en.html"))
        .context("prerender wrote no standalone.en.html")?;
    for file in folder::files(&work.embed())? {
        if folder::address(&file).starts_with("standalone.") {
            fs::remove_file(work.embed().join(file))?;
        }
    }
    Ok(facts)
}
