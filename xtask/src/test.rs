//! Everything a change must pass, cheapest first. The first failure ends it.

use std::env;
use std::ffi::OsStr;
use std::process::Command;

use anyhow::{Context, Result};

use crate::process::{run, with_path};
use crate::setup::wasm::{Purpose, Toolchain};
use crate::setup::{cargo_deny, chromium, firefox, npm, trunk, wasm_bindgen, webkit};
use crate::steps::Steps;
use crate::{alone, audit, build, folder, frameworks, project};

const WASM: [&str; 4] = ["--package", "drug-compare", "--features", "live"];
const TARGET: [&str; 2] = ["--target", "wasm32-unknown-unknown"];

/// Runs all steps; `quick` leaves out what needs a browser, and the empty registry.
pub fn test(quick: bool) -> Result<()> {
    Steps::run(|steps| all(steps, quick))
}

fn all(steps: &mut Steps, quick: bool) -> Result<()> {
    steps.step("format", format)?;
    steps.step("clippy, native", clippy_native)?;
    steps.step("tests, native", tests_native)?;
    if let Some(program) = steps.offered("licences, doubles, sources", cargo_deny::found()) {
        steps.step("licences, doubles, sources", || audit::crates(&program))?;
    }
    let toolchain = steps.step("set-up", || {
        let toolchain = Toolchain::ready()?;
        npm::ready()?;
        if !quick {
            chromium::ready()?;
        }
        wasm_bindgen::ready()?;
        trunk::ready()?;
        Ok(toolchain)
    })?;
    steps.step("clippy, wasm", || clippy_wasm(&toolchain))?;
    if !quick {
        steps.step("tests, wasm", || tests_wasm(&toolchain))?;
    }
    if quick {
        steps.step("build", || build::build(false))?;
    } else {
        steps.step("build, empty registry", build_from_empty_registry)?;
    }
    steps.step("types", frameworks::types)?;
    if !quick {
        let driver = chromium::ready()?;
        tests_in(steps, "chromium", &[("CHROMEDRIVER", driver.as_os_str())])?;
        if let Some(driver) = steps.offered("tests, firefox", firefox::ready()) {
            tests_in(steps, "firefox", &[("GECKODRIVER", driver.as_os_str())])?;
        }
        if steps.offered("tests, webkit", webkit::ready()).is_some() {
            tests_in(steps, "webkit", &[])?;
        }
    }
    Ok(())
}

fn format() -> Result<()> {
    run(project::cargo("fmt").args(["--all", "--check"]))
        .context("what stands above; mend it by: cargo fmt --all")
}

/// Package by package, as they are built: together, cargo would unite their features and compile all again.
fn clippy_native() -> Result<()> {
    let deny = ["--all-targets", "--quiet", "--", "-D", "warnings"];
    run(project::cargo("clippy").args(project::NATIVE).args(deny))?;
    for package in ["xtask", "browser-tests"] {
        run(project::cargo("clippy").args(["--package", package]).args(deny))?;
    }
    Ok(())
}

fn tests_native() -> Result<()> {
    run(project::cargo("test").args(project::NATIVE))?;
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
    // The runner gives its driver 5 seconds and all tests 20, and a busy machine needs more.
    test.env("WASM_BINDGEN_TEST_DRIVER_TIMEOUT", "60").env("WASM_BINDGEN_TEST_TIMEOUT", "300");
    with_path(&mut test, &[wasm_bindgen::ready()?])?;
    run(test.args(WASM).args(TARGET).args(["--test", "bridge"]))
}

/// The build as on a machine where nothing was ever downloaded but programs: what it forgets to fetch fails here.
///
/// Its folders are its own, for cargo compiles a crate anew where its sources lie elsewhere. They are the same each
/// time, so that what was compiled last time still holds.
fn build_from_empty_registry() -> Result<()> {
    let folder = project::scratch()?.join("empty-registry");
    let home = folder.join("cargo");
    folder::clear(&home)?;
    project::copy_cargo_config(&home)?;
    let mut build = Command::new(env::current_exe()?);
    run(build.arg("build").env("CARGO_HOME", home).env("CARGO_TARGET_DIR", folder.join("target")))
}

/// The end-to-end tests in one browser, whose driver is named in the environment.
fn tests_in(steps: &mut Steps, browser: &'static str, environment: &[(&str, &OsStr)]) -> Result<()> {
    let (axe, bundle) = (npm::axe()?, frameworks::bundle()?);
    // Where node finds jsdom.
    let modules = npm::ready()?.join("..");
    let cargo = || {
        let mut test = project::browser_tests("test", browser);
        test.env("NODE_PATH", &modules).env("DRUG_COMPARE_AXE", &axe).env("DRUG_COMPARE_FRAMEWORKS", &bundle);
        test.envs(environment.iter().copied());
        Ok(test)
    };
    steps.step(&format!("tests, {browser}"), || alone::tests(cargo))
}
