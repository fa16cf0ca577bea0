//! A long life of the monkey, in every browser that can be had; `tests/browser/src/monkey` is what it does.

use std::ffi::OsStr;

use anyhow::{Result, bail};

use crate::process::{run, say};
use crate::setup::{chromium, firefox, webkit};
use crate::steps::Steps;
use crate::{build, project};

/// What a person may ask for.
pub struct Options {
    pub actions: u32,
    pub seed: u32,
    /// One browser alone.
    pub browser: Option<String>,
}

/// Builds where nothing is built, and lets it live in one browser after the other.
pub fn monkey(options: &Options) -> Result<()> {
    if !project::dist().join("index.html").exists() {
        build::page(false)?;
    }
    Steps::run(|steps| all(steps, options))
}

fn all(steps: &mut Steps, options: &Options) -> Result<()> {
    let wanted = |name: &str| options.browser.as_deref().is_none_or(|browser| browser == name);
    if !["chromium", "firefox", "webkit"].into_iter().any(wanted) {
        bail!("--browser wants chromium, firefox or webkit");
    }
    if wanted("chromium")
        && let Some(driver) = steps.offered("Chromium", chromium::ready())
    {
        steps.step("Chromium", || live("chromium", &[("CHROMEDRIVER", driver.as_os_str())], options))?;
    }
    if wanted("firefox")
        && let Some(driver) = steps.offered("Firefox", firefox::ready())
    {
        steps.step("Firefox", || live("firefox", &[("GECKODRIVER", driver.as_os_str())], options))?;
    }
    if wanted("webkit") && steps.offered("WebKit", webkit::ready()).is_some() {
        steps.step("WebKit", || live("webkit", &[], options))?;
    }
    Ok(())
}

fn live(
    browser: &str,
    environment: &[(&str, &OsStr)],
    Options { actions, seed, .. }: &Options,
) -> Result<()> {
    say(&format!("{actions} actions in {browser}, from seed {seed}"));
    let mut test = project::browser_tests("test", browser);
    test.envs(environment.iter().copied());
    test.args(["--quiet", "--test", "monkey", "--"]);
    run(test.args(["--actions", &actions.to_string(), "--seed", &seed.to_string()]))
}
