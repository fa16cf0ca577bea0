//! Searches and set questions at full scale, natively: criterion's own medians.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::Value;

use super::bars::QUERIES;
use super::figures::Figures;
use super::machine;
use crate::folder;
use crate::process::run;
use crate::project;

pub fn measure(figures: &mut Figures) -> Result<()> {
    let kept = project::scratch()?.join("criterion");
    // What an earlier run measured is not this one's.
    folder::clear(&kept)?;
    let mut cargo = project::cargo("bench");
    cargo.args(["--quiet", "--package", "drug-compare", "--bench", "search", "--", "--quiet", "--quick"]);
    let (done, busy) = machine::beside(|| run(cargo.env("CRITERION_HOME", &kept)));
    done?;
    for file in folder::files(&kept)? {
        if file.ends_with("new/benchmark.json") {
            let (name, nanoseconds) = read(&kept.join(file)).context("what criterion leaves")?;
            if let Some((_, own)) = QUERIES.iter().find(|(theirs, _)| *theirs == name) {
                figures.timed(*own, nanoseconds / 1e6, busy);
            }
        }
    }
    Ok(())
}

/// What was measured, and its median in nanoseconds.
fn read(benchmark: &Path) -> Option<(String, f64)> {
    let json = |file: &Path| serde_json::from_str::<Value>(&fs::read_to_string(file).ok()?).ok();
    let name = json(benchmark)?.get("full_id")?.as_str()?.to_owned();
    let estimates = json(&benchmark.with_file_name("estimates.json"))?;
    Some((name, estimates.pointer("/median/point_estimate")?.as_f64()?))
}
