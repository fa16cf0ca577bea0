//! What is in the wasm, crate by crate, for whoever answers for a page that embeds it: CycloneDX, in JSON.
//!
//! Only what ships: no macros, no tools, nothing of npm, of which nothing is in what readers load. Without a clock and
//! without chance, so that two builds of one commit are the same.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use anyhow::{Context, Result};
use serde_json::{Value, json};

use super::Work;
use super::integrity;
use super::module::Module;
use crate::process::output;
use crate::project::{VERSION, cargo};
use crate::setup::wasm::Toolchain;

/// A name and a version.
type Id = (String, String);

/// What there is to say of a crate.
struct Crate {
    licence: String,
    needs: BTreeSet<Id>,
}

type Crates = BTreeMap<Id, Crate>;

/// The file in `embed/`.
pub const FILE: &str = "drug-compare.cdx.json";

/// Writes it beside the wasm it speaks of.
pub fn write(work: &Work, module: &Module) -> Result<()> {
    let mut tree = cargo("tree");
    tree.args(["--locked", "--offline", "--package", "drug-compare", "--features", "live"]);
    tree.args(["--target", "wasm32-unknown-unknown", "--edges", "normal,no-proc-macro"]);
    tree.args(["--prefix", "depth", "--format", "{p}|{l}"]);
    let crates = crates(&output(&mut tree)?)?;
    let wasm = fs::read(work.embed().join(&module.file)).with_context(|| module.file.clone())?;
    let bill = bill(&crates, &Toolchain::ready()?.version()?, &integrity::sha256(&wasm));
    fs::write(work.embed().join(FILE), format!("{bill:#}\n"))
        .with_context(|| format!("{FILE} cannot be written"))
}

/// Reads what `cargo tree` prints: `2serde v1.0.0 (where from)|MIT OR Apache-2.0 (*)`.
fn crates(printed: &str) -> Result<Crates> {
    let mut crates = Crates::new();
    let mut above: Vec<Id> = Vec::new();
    for line in printed.lines().filter(|line| !line.is_empty()) {
        let odd = || format!("cargo tree says `{line}`");
        let (package, licence) = line.split_once('|').with_context(odd)?;
        let name = package.trim_start_matches(|mark: char| mark.is_ascii_digit());
        let depth: usize = package.strip_suffix(name).unwrap_or_default().parse().with_context(odd)?;
        let (name, rest) = name.split_once(" v").with_context(odd)?;
        let version = rest.split_whitespace().next().with_context(odd)?;
        let own = (name.to_owned(), version.to_owned());
        above.truncate(depth);
        if let Some(above) = above.last().and_then(|above| crates.get_mut(above)) {
            above.needs.insert(own.clone());
        }
        // Where a crate was met before there is a mark behind it. Old crates part their licences by a stroke.
        let licence = licence.trim_end_matches(" (*)").replace(" / ", " OR ").replace('/', " OR ");
        crates.entry(own.clone()).or_insert_with(|| Crate { licence, needs: BTreeSet::new() });
        above.push(own);
    }
    Ok(crates)
}

fn bill(crates: &Crates, rust: &str, hash: &str) -> Value {
    let purl = |(name, version): &Id| format!("pkg:cargo/{name}@{version}");
    let own = ("drug-compare".to_owned(), VERSION.to_owned());
    let std = json!({
        "type": "library", "bom-ref": "rust-std", "name": "rust-std", "version": rust, "scope": "required",
        "description": "Rust's standard library for wasm32-unknown-unknown, with what its own library/Cargo.lock names",
        "licenses": [{ "expression": "MIT OR Apache-2.0" }],
    });
    let component = |(id, own): (&Id, &Crate)| {
        json!({
            "type": "library", "bom-ref": purl(id), "name": id.0, "version": id.1, "scope": "required",
            "licenses": [{ "expression": own.licence }], "purl": purl(id),
        })
    };
    let others = crates.iter().filter(|(id, _)| **id != own);
    let needs = |(id, own): (&Id, &Crate)| {
        let needs = own.needs.iter().map(purl).chain(["rust-std".to_owned()]);
        json!({ "ref": purl(id), "dependsOn": needs.collect::<Vec<_>>() })
    };
    json!({
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": { "component": {
            "type": "library", "bom-ref": purl(&own), "name": own.0, "version": own.1,
            "licenses": [{ "expression": "MIT OR Apache-2.0" }], "purl": purl(&own),
            "hashes": [{ "alg": "SHA-256", "content": hash }],
        } },
        "components": others.map(component).chain([std]).collect::<Vec<_>>(),
        "dependencies": crates.iter().map(needs).collect::<Vec<_>>(),
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test")]

    use serde_json::json;

    use super::{bill, crates};
    use crate::project::VERSION;

    #[test]
    fn every_crate_stands_once_with_its_licence_and_what_it_needs() {
        let printed = format!(
            "0drug-compare v{VERSION} (/home)|MIT OR Apache-2.0\n1gloo v0.11.0|MIT\n2js-sys v0.3.1|MIT/Apache-2.0\n\
             1js-sys v0.3.1|MIT/Apache-2.0 (*)\n"
        );
        let bill = bill(&crates(&printed).unwrap(), "1.95.0", "abc");
        let names: Vec<_> =
            bill["components"].as_array().unwrap().iter().map(|own| own["name"].clone()).collect();
        assert_eq!(names, ["gloo", "js-sys", "rust-std"]);
        assert_eq!(bill["components"][1]["licenses"], json!([{ "expression": "MIT OR Apache-2.0" }]));
        let needs = bill["dependencies"][0]["dependsOn"].clone();
        assert_eq!(needs, json!(["pkg:cargo/gloo@0.11.0", "pkg:cargo/js-sys@0.3.1", "rust-std"]));
    }
}
