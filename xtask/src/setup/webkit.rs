//! WebKit, the third browser of the browser tests. Each of its browsers draws on a screen that nobody sees.

use anyhow::Result;

use super::debian;
use crate::process::find;

/// What a test needs for it is there.
pub fn ready() -> Result<()> {
    if find("WebKitWebDriver").is_none() || find("Xvfb").is_none() {
        debian::install(&["webkit2gtk-driver", "xvfb"], "tests run in WebKit too, on a screen in memory")?;
    }
    Ok(())
}
