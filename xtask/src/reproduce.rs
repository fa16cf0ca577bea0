//! One commit, built twice, must give the same bytes: only then can others tell that what is served is what is here.
//!
//! Each build has a clean clone, a target folder and a place of its own, so that a path in what is built would show.
//! It takes twice a build from nothing, so no test runs it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::process::{output, run, say};
use crate::setup::cache;
use crate::steps::Steps;
use crate::{folder, project};

/// Builds HEAD twice and compares every file of `dist/`.
pub fn reproduce() -> Result<()> {
    let place = cache()?.join("reproduce");
    folder::clear(&place)?;
    let mut git = Command::new("git");
    let head = output(git.current_dir(project::root()).args(["log", "-1", "--format=%h %s"]))?;
    say(&format!("two builds of {head}"));
    Steps::run(|steps| twice(steps, &place))
        .with_context(|| format!("both builds stay in {}", place.display()))?;
    fs::remove_dir_all(&place).context("the folders of both builds cannot be deleted")
}

fn twice(steps: &mut Steps, place: &Path) -> Result<()> {
    let one = steps.step("the first build", || build(&place.join("one")))?;
    let other = steps.step("the second build", || build(&place.join("another/with/a-longer-path")))?;
    steps.step("the same bytes", || same(&one, &other))
}

/// A clean clone of HEAD, built; its `dist/`.
fn build(clone: &Path) -> Result<PathBuf> {
    run(Command::new("git").args(["clone", "--quiet"]).arg(project::root()).arg(clone))?;
    let mut build = Command::new("cargo");
    build.args(["xtask", "build"]).current_dir(clone);
    run(build.env_remove("CARGO_TARGET_DIR").env_remove("DRUG_COMPARE_PACK"))?;
    Ok(clone.join("dist"))
}

fn same(one: &Path, other: &Path) -> Result<()> {
    if let Some(difference) = folder::difference(one, other)? {
        bail!("{difference}");
    }
    println!("{} files, byte by byte the same", folder::files(one)?.len());
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test")]

    use std::{env, fs, process};

    use super::same;

    #[test]
    fn a_byte_that_differs_is_named() {
        let scratch = env::temp_dir().join(format!("drug-compare-reproduce-{}", process::id()));
        for (folder, bytes) in [("one", "a"), ("two", "a"), ("three", "b")] {
            fs::create_dir_all(scratch.join(folder)).unwrap();
            fs::write(scratch.join(folder).join("file.js"), bytes).unwrap();
        }
        same(&scratch.join("one"), &scratch.join("two")).unwrap();
        let told = same(&scratch.join("one"), &scratch.join("three")).unwrap_err();
        assert_eq!(told.to_string(), "file.js differs");
        fs::remove_dir_all(scratch).unwrap();
    }
}
