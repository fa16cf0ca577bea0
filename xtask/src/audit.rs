//! Everything that others wrote and we build with: its licences, its doubles, where it comes from, its known flaws.
//!
//! What is allowed stands in deny.toml and xtask/npm/audit.json, with reasons. Known flaws come from elsewhere and change
//! by themselves, so they are no part of the tests: what passed yesterday would fail today, without a change.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};
use serde_json::{Map, Value};

use crate::process::{output, run, say};
use crate::project::root;
use crate::setup::cargo_deny;
use crate::steps::Steps;

/// Runs all of it; what cannot be reached is left out, and said.
pub fn audit() -> Result<()> {
    Steps::run(all)
}

fn all(steps: &mut Steps) -> Result<()> {
    let program = steps.step("set-up", cargo_deny::ready)?;
    steps.step("crates: licences, doubles, sources", || crates(&program))?;
    let fetched = output(deny(&program).args(["fetch", "db"]));
    if steps.offered("crates: known flaws", fetched).is_some() {
        steps.step("crates: known flaws", || check(&program, &["advisories", "--disable-fetch"]))?;
    }
    if let Some(flaws) = steps.offered("npm: known flaws", npm()) {
        steps.step("npm: known flaws", || allowed(&flaws))?;
    }
    Ok(())
}

/// What needs no network: licences, doubles and sources of crates.
pub fn crates(program: &Path) -> Result<()> {
    check(program, &["bans", "licenses", "sources"])
}

fn deny(program: &Path) -> Command {
    let mut deny = Command::new(program);
    deny.arg("--manifest-path").arg(root().join("Cargo.toml")).args(["--locked"]);
    deny
}

fn check(program: &Path, what: &[&str]) -> Result<()> {
    let mut deny = deny(program);
    deny.args(["--offline", "check", "--hide-inclusion-graph"]).args(what);
    run(&mut deny).context("what stands above is not allowed by deny.toml")
}

/// The known flaws of what npm brings, by their ids, each with what it is.
fn npm() -> Result<Vec<(String, String)>> {
    let mut audit = Command::new("npm");
    audit.args(["audit", "--json", "--package-lock-only"]).current_dir(root().join("xtask/npm"));
    // It ends with a fault where it finds a flaw; what it says tells which.
    let said = audit.output().context("npm cannot be started")?.stdout;
    let said: Value = serde_json::from_slice(&said).context("npm audit says nothing that can be read")?;
    let Some(packages) = said.get("vulnerabilities").and_then(Value::as_object) else {
        let why = said.get("message").and_then(Value::as_str).unwrap_or("it does not say why");
        bail!("npm audit: {why}");
    };
    Ok(flaws(packages))
}

fn flaws(packages: &Map<String, Value>) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for (name, package) in packages {
        for via in package.get("via").and_then(Value::as_array).into_iter().flatten() {
            let text = |field: &str| via.get(field).and_then(Value::as_str);
            // A word alone leads to another package, which has the flaw.
            if let (Some(url), Some(title)) = (text("url"), text("title")) {
                let id = url.rsplit('/').next().unwrap_or(url);
                found.push((id.to_owned(), format!("{name}: {title} ({url})")));
            }
        }
    }
    found
}

fn allowed(flaws: &[(String, String)]) -> Result<()> {
    let file = root().join("xtask/npm/audit.json");
    let text = fs::read_to_string(file).context("xtask/npm/audit.json")?;
    let reasons: Map<String, Value> = serde_json::from_str(&text).context("xtask/npm/audit.json")?;
    for id in reasons.keys().filter(|id| !flaws.iter().any(|(found, _)| found == *id)) {
        say(&format!("xtask/npm/audit.json allows {id}, which nothing has any more"));
    }
    match flaws.iter().find(|(id, _)| !reasons.contains_key(id)) {
        Some((_, flaw)) => bail!("{flaw}; mend it, or say in xtask/npm/audit.json why it does no harm here"),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::flaws;

    #[test]
    fn a_flaw_is_named_once_where_it_is() {
        let said = json!({
            "outer": { "via": ["inner"] },
            "inner": { "via": [{ "url": "https://github.com/advisories/GHSA-1", "title": "Oops" }] },
        });
        let found = said.as_object().map(flaws).unwrap_or_default();
        let named = "inner: Oops (https://github.com/advisories/GHSA-1)";
        assert_eq!(found, [("GHSA-1".to_owned(), named.to_owned())]);
    }
}
