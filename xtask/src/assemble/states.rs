//! `states/`: every named state of the fixtures, live, for reviewers. Not a part of `embed/`, and nothing that the
//! standalone page keeps.

use std::fs;

use anyhow::{Context, Result};
use json_patch::Patch;
use serde_json::Value;

use super::Work;
use crate::folder;

/// The names, and how each comes about; tests of markup, accessibility and looks read the same.
const OWN: &str = "tests/fixtures/states";

/// What every pack but the shipped one is made from.
const PACK: &str = "tests/fixtures/packs/tea-leaves.json";

/// Copies the page, and writes the packs of its states beside it.
pub fn write(work: &Work) -> Result<()> {
    let (own, states) = (work.source.join(OWN), work.staging.join("states"));
    for file in folder::files(&own)? {
        folder::copy(&own.join(&file), &states.join(&file))?;
    }
    let read = |path: &str| -> Result<Value> {
        let text = fs::read_to_string(work.source.join(path)).with_context(|| path.to_owned())?;
        serde_json::from_str(&text).with_context(|| path.to_owned())
    };
    let (named, pack) = (read(&format!("{OWN}/states.json"))?, read(PACK)?);
    let patches = named.get("packs").and_then(Value::as_object).context("states.json has packs")?;
    for (name, patch) in patches {
        let patch: Patch = serde_json::from_value(patch.clone()).with_context(|| format!("pack {name}"))?;
        let mut patched = pack.clone();
        json_patch::patch(&mut patched, &patch).with_context(|| format!("pack {name}"))?;
        fs::write(states.join(format!("{name}.json")), patched.to_string())?;
    }
    Ok(())
}
