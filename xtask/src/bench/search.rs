//! Typo search against two well-known libraries, over the same terms and the same misspellings.

use std::process::Command;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::process::{output, say};
use crate::project::{self, root};
use crate::setup::npm;

/// Prints recall, median latency and the time to build an index, ours first, the others as multiples of ours.
pub fn typos() -> Result<()> {
    say("search: one typo in each of 4,368 real terms, against minisearch and ufuzzy");
    let mut cargo = project::cargo("bench");
    let ours = output(cargo.args(["--quiet", "--package", "drug-compare", "--bench", "search_peers"]))?;
    let programs = npm::ready()?;
    let packages = programs.parent().context("programs lie in node_modules")?;
    let bundle = project::scratch()?.join("search-peers.mjs");
    let esbuild = crate::assemble::Esbuild { program: programs.join("esbuild"), minify: false };
    esbuild.program(&root().join("xtask/bench/search-peers.mjs"), &bundle, packages)?;
    let terms = root().join("tests/fixtures/faers-terms.txt");
    let theirs = output(Command::new("node").arg(bundle).arg(terms))?;
    table(&rows(&ours)?, &rows(&theirs)?)
}

fn rows(lines: &str) -> Result<Vec<Value>> {
    let json = lines.lines().filter(|line| line.starts_with('{'));
    json.map(|line| serde_json::from_str(line).context("a line of JSON for each engine")).collect()
}

fn table(ours: &[Value], theirs: &[Value]) -> Result<()> {
    let own = ours.first().context("our own engine")?;
    println!(
        "\n{:<36} {:>9} {:>10} {:>9} {:>9}",
        "typo search, native", "recall@1", "median µs", "× ours", "build ×"
    );
    for row in ours.iter().chain(theirs) {
        ensure!(row.get("checksum") == own.get("checksum"), "the engines were asked different things");
        let number = |row: &Value, name: &str| row.get(name).and_then(Value::as_f64).unwrap_or(f64::NAN);
        let times = |name: &str| number(row, name) / number(own, name);
        println!(
            "{:<36} {:>8.1}% {:>10.1} {:>9.1} {:>9.1}",
            row.get("engine").and_then(Value::as_str).unwrap_or_default(),
            100.0 * number(row, "recall_at_1"),
            number(row, "median_us"),
            times("median_us"),
            times("build_us"),
        );
    }
    Ok(())
}
