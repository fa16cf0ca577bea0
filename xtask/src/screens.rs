//! How the widget looks, in Chromium: pictures of named states against those in `tests/browser/screens`.

use anyhow::Result;

use crate::process::run;
use crate::project;
use crate::setup::chromium;

/// Compares `dist/` with the accepted pictures, or accepts what is seen now.
pub fn screens(accept: bool) -> Result<()> {
    let driver = chromium::ready()?;
    let mut test = project::browser_tests("test", "chromium");
    test.env("CHROMEDRIVER", driver);
    if accept {
        test.env("DRUG_COMPARE_SCREENS", "accept");
    }
    run(test.args(["--test", "browsers", "screens::"]))
}
