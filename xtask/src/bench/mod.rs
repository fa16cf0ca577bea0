//! `cargo xtask bench`: every bar of the project in one table, met or not, and the same page in a mainstream stack.
//!
//! Times decide nothing: they are told with what else the machine did. Bytes and counts are exact.

mod bar;
mod bars;
mod beside;
mod bytes;
mod figures;
mod machine;
mod pages;
mod preact;
mod readme;
mod run;
mod scale;
mod search;
mod site;
mod table;
mod words;

use std::fs;

use anyhow::{Result, bail};
use serde_json::Value;

use crate::process::{run, say};
use crate::steps::Steps;
use crate::{build, project};
use figures::Figures;
use run::Run;
use site::Site;

pub use preact::bundle as preact;

/// What `cargo xtask bench` was asked for.
#[derive(Default)]
pub struct Options {
    /// Also write the table into README.md.
    pub readme: bool,
    /// Measure the `dist/` that is there.
    pub built: bool,
    /// Only these measurements, and what came of them.
    pub only: Vec<String>,
}

type Measure = fn(&str, &mut Figures, &Site) -> Result<()>;

/// Each with what it needs; those in a browser are the files of `tests/browser/benches/pages`.
const MEASUREMENTS: [(&str, Measure); 12] = [
    ("bytes", |_, figures, site| bytes::measure(figures, site)),
    ("words", |_, figures, _| words::measure(figures)),
    ("search", |_, figures, _| search::measure(figures)),
    ("scale", |_, figures, _| scale::measure(figures)),
    ("at-start", pages::measure),
    ("load", pages::measure),
    ("keystrokes", pages::measure),
    ("changes", pages::measure),
    ("typos", pages::measure),
    ("huge", pages::measure),
    ("memory", pages::measure),
    ("beside", pages::measure),
];

/// Measures, prints the table, and leaves it in `target/bench.md` and `target/bench.json`.
pub fn bench(options: &Options) -> Result<()> {
    let wanted = |name: &str| options.only.is_empty() || options.only.iter().any(|only| only == name);
    if let Some(unknown) = options.only.iter().find(|only| !MEASUREMENTS.iter().any(|(name, _)| name == only))
    {
        let known: Vec<&str> = MEASUREMENTS.iter().map(|(name, _)| *name).collect();
        bail!("there is no measurement `{unknown}`, but {}", known.join(", "));
    }
    if options.readme && !options.only.is_empty() {
        bail!("README.md shows the whole table, not a part of it");
    }
    let mut steps = Steps::default();
    if !options.built {
        steps.step("build", || build::page(false))?;
    }
    let site = steps.step("the site that is measured", site::lay_out)?;
    steps.step("the programs that measure", || compile(&wanted))?;
    let mut figures = Figures::default();
    let mut failed = Vec::new();
    let all = MEASUREMENTS.iter().filter(|(name, _)| wanted(name)).count();
    for (place, (name, measure)) in MEASUREMENTS.iter().filter(|(name, _)| wanted(name)).enumerate() {
        let title = format!("{} of {all}: {name}", place + 1);
        // One that fails leaves a hole in the table, and does not take the others along.
        if let Err(error) = steps.step(&title, || measure(name, &mut figures, &site)) {
            say(&format!("{error:#}"));
            failed.push(*name);
        }
    }
    steps.print();
    let mut run = Run::of(&figures);
    if !options.only.is_empty() {
        run.keep_what_was_measured();
    }
    show(&run, options.readme)?;
    match failed.as_slice() {
        [] => Ok(()),
        failed => bail!("not measured: {}", failed.join(", ")),
    }
}

/// What measures, so that no measurement waits for it: natively as fast as can be, in browsers as in the tests.
fn compile(wanted: &dyn Fn(&str) -> bool) -> Result<()> {
    let compile = |subcommand: &str, package: &[&str], arguments: &[&str]| {
        run(project::cargo(subcommand).args(["--quiet", "--no-run"]).args(package).args(arguments))
    };
    if wanted("words") {
        compile("test", &project::NATIVE, &["--test", "unseen"])?;
    }
    for (name, bench) in [("search", "search_peers"), ("scale", "search")] {
        if wanted(name) {
            compile("bench", &["--package", "drug-compare"], &["--bench", bench])?;
        }
    }
    compile("bench", &["--package", "browser-tests"], &["--profile", "dev", "--bench", "pages"])
}

fn show(run: &Run, readme: bool) -> Result<()> {
    let (text, json): (String, Value) = (table::markdown(run), table::json(run));
    println!("\n{text}");
    let target = project::target();
    fs::write(target.join("bench.md"), &text)?;
    fs::write(target.join("bench.json"), format!("{json:#}\n"))?;
    if readme { readme::write(&text) } else { Ok(()) }
}
