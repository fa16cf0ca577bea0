//! Everything a change must pass, cheapest first. The first failure ends it.

use std::ffi::OsStr;
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::Result;

use crate::process::{run, say, with_path};
use crate::setup::wasm::{Purpose, Toolchain};
use crate::setup::{chromium, firefox, npm, trunk, wasm_bindgen, webkit};
use crate::{build, frameworks, project};

const NATIVE: [&str; 4] = ["--package", "drug-compare", "--features", "static,editorial"];
const WASM: [&str; 4] = ["--package", "drug-compare", "--features", "live"];
const TARGET: [&str; 2] = ["--target", "wasm32-unknown-unknown"];

/// Runs all steps; `quick` leaves out what needs a browser.
pub fn test(quick: bool) -> Result<()> {
    let mut steps = Steps { done: Vec::new() };
    let result = all(&mut steps, quick);
    steps.print();
    result
}

fn all(steps: &mut Steps, quick: bool) -> Result<()> {
    steps.step("format", format)?;
    steps.step("clippy, native", clippy_native)?;
    steps.step("tests, native", tests_native)?;
    let toolchain = steps.step("set-up", || {
        trunk::ready()?;
        wasm_bindgen::ready()?;
        npm::ready()?;
        if !quick {
            chromium::ready()?;
        }
        Toolchain::ready()
    })?;
    steps.step("clippy, wasm", || clippy_wasm(&toolchain))?;
    if !quick {
        steps.step("tests, wasm", || tests_wasm(&toolchain))?;
    }
    steps.step("build", || build::build(false))?;
    steps.step("types", frameworks::types)?;
    if !quick {
        let driver = chromium::ready()?;
        steps.step("tests, Chromium", || tests_in("chromium", &[("CHROMEDRIVER", driver.as_os_str())]))?;
        if let Some(driver) = steps.offered("tests, Firefox", firefox::ready()) {
            steps.step("tests, Firefox", || tests_in("firefox", &[("GECKODRIVER", driver.as_os_str())]))?;
        }
        if let Some(screen) = steps.offered("tests, WebKit", webkit::ready()) {
            steps.step("tests, WebKit", || tests_in("webkit", &screen.environment()))?;
        }
    }
    Ok(())
}

fn format() -> Result<()> {
    run(project::cargo("fmt").args(["--all", "--check"]))
}

/// Package by package, as they are built: together, cargo would unite their features and compile all again.
fn clippy_native() -> Result<()> {
    let deny = ["--all-targets", "--quiet", "--", "-D", "warnings"];
    run(project::cargo("clippy").args(NATIVE).args(deny))?;
    for package in ["xtask", "browser-tests"] {
        run(project::cargo("clippy").args(["--package", package]).args(deny))?;
    }
    Ok(())
}

fn tests_native() -> Result<()> {
    run(project::cargo("test").args(NATIVE))?;
    run(project::cargo("test").args(["--package", "xtask"]))
}

fn clippy_wasm(toolchain: &Toolchain) -> Result<()> {
    let mut clippy = project::cargo("clippy");
    toolchain.apply_clippy(&mut clippy)?;
    run(clippy.args(WASM).args(TARGET).args(["--bin", "drug-compare", "--quiet", "--", "-D", "warnings"]))
}

fn tests_wasm(toolchain: &Toolchain) -> Result<()> {
    let mut test = project::cargo("test");
    toolchain.apply(&mut test, Purpose::Try);
    test.env("CHROMEDRIVER", chromium::ready()?);
    test.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", "wasm-bindgen-test-runner");
    with_path(&mut test, &[wasm_bindgen::ready()?])?;
    run(test.args(WASM).args(TARGET).args(["--test", "bridge"]))
}

/// The end-to-end tests in one browser, whose driver is named in the environment.
fn tests_in(browser: &str, environment: &[(&str, &OsStr)]) -> Result<()> {
    let mut test: Command = project::cargo("test");
    test.env("DRUG_COMPARE_DIST", project::dist()).env("DRUG_COMPARE_BROWSERS", browser);
    test.env("DRUG_COMPARE_AXE", npm::axe()?).env("DRUG_COMPARE_FRAMEWORKS", frameworks::bundle()?);
    run(test.envs(environment.iter().copied()).args(["--package", "browser-tests"]))
}

/// What ran, and how long it took.
struct Steps {
    done: Vec<(&'static str, Duration, &'static str)>,
}

impl Steps {
    fn step<T>(&mut self, name: &'static str, act: impl FnOnce() -> Result<T>) -> Result<T> {
        say(name);
        let start = Instant::now();
        let result = act();
        self.done.push((name, start.elapsed(), if result.is_ok() { "passed" } else { "FAILED" }));
        result
    }

    /// What a step needs and not every machine can have. Without it the step is left out, and says so.
    fn offered<T>(&mut self, name: &'static str, needed: Result<T>) -> Option<T> {
        needed
            .inspect_err(|error| {
                say(&format!("{name}: left out: {error:#}"));
                self.done.push((name, Duration::ZERO, "left out"));
            })
            .ok()
    }

    fn print(&self) {
        println!();
        for (name, time, outcome) in &self.done {
            let seconds = time.as_secs();
            let (minutes, seconds) = (seconds / 60, seconds % 60);
            println!("{name:16} {minutes:>3}:{seconds:02}  {outcome}");
        }
        let total: u64 = self.done.iter().map(|(_, time, _)| time.as_secs()).sum();
        println!("{:16} {:>3}:{:02}", "all", total / 60, total % 60);
    }
}
