//! Typo search natively, beside well-known libraries, over the same terms and the same misspellings.

use std::process::Command;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use super::figures::Figures;
use super::machine;
use crate::assemble::Esbuild;
use crate::process::output;
use crate::project::{self, root};
use crate::setup::npm;

pub fn measure(figures: &mut Figures) -> Result<()> {
    let programs = npm::ready()?;
    let packages = programs.parent().context("programs lie in node_modules")?;
    let bundle = project::scratch()?.join("search-peers.mjs");
    let esbuild = Esbuild { program: programs.join("esbuild"), minify: false };
    esbuild.program(&root().join("xtask/bench/search-peers.mjs"), &bundle, packages)?;
    let terms = root().join("tests/fixtures/faers-terms.txt");

    let mut ours = project::cargo("bench");
    ours.args(["--quiet", "--package", "drug-compare", "--bench", "search_peers"]);
    let mut theirs = Command::new("node");
    theirs.arg(bundle).arg(terms);
    let (told, busy) = machine::beside(|| [output(&mut ours), output(&mut theirs)]);
    let [ours, theirs] = told;

    let rows = [rows(&ours?)?, rows(&theirs?)?].concat();
    let asked = rows.first().and_then(|row| row.get("checksum"));
    ensure!(rows.iter().all(|row| row.get("checksum") == asked), "the engines were asked different things");
    for row in &rows {
        let engine = row.get("engine").and_then(Value::as_str).context("an engine has a name")?;
        let number = |name: &str| row.get(name).and_then(Value::as_f64).context("a number for each engine");
        figures.exact(format!("recall, native, {engine}"), 100.0 * number("recall_at_1")?);
        figures.timed(format!("median, native, {engine}"), number("median_us")?, busy);
        figures.timed(format!("build, native, {engine}"), number("build_us")?, busy);
    }
    Ok(())
}

fn rows(lines: &str) -> Result<Vec<Value>> {
    let json = lines.lines().filter(|line| line.starts_with('{'));
    json.map(|line| serde_json::from_str(line).context("a line of JSON for each engine")).collect()
}
