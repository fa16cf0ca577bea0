//! The built plugin in a real WordPress on this machine, as an editor and a visitor see it. Too heavy for every test
//! run: it has a command of its own.

mod database;
mod site;

use std::path::Path;

use anyhow::Result;

use crate::process::{find, run, say};
use crate::setup::{chromium, debian};
use crate::{folder, project};
use database::Database;
use site::Site;

const PACKAGES: [&str; 5] =
    ["wordpress", "wordpress-theme-twentytwentythree", "mariadb-server", "php-cli", "php-mysql"];

/// Sets WordPress up anew, and runs the tests in `tests/browser/wordpress/` against it.
pub fn wordpress() -> Result<()> {
    let driver = chromium::ready()?;
    if ["php", "mariadbd"].iter().any(|program| find(program).is_none()) || !Path::new(site::SYSTEM).exists()
    {
        debian::install(&PACKAGES, "the plugin is tried in WordPress")?;
    }
    let folder = project::scratch()?.join("wordpress");
    folder::clear(&folder)?;
    say("WordPress: a database and a site on this machine");
    let database = Database::start(&folder)?;
    let site = Site::start(&folder, &database)?;
    let mut test = project::browser_tests("test", "chromium");
    test.env("CHROMEDRIVER", driver).env("DRUG_COMPARE_WORDPRESS", site.url());
    run(test.args(["--test", "wordpress"]))?;
    site.blames_nobody()
}
