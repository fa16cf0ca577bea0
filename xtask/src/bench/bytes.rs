//! What is shipped, in bytes, and what the same card weighs in Preact.

use anyhow::Result;

use super::figures::Figures;
use super::site::Site;
use crate::{project, sizes};

#[expect(clippy::cast_precision_loss, reason = "sizes are far below 2^52")]
pub fn measure(figures: &mut Figures, site: &Site) -> Result<()> {
    let sizes = sizes::measure(&project::dist())?;
    figures.exact("code", sizes.code as f64);
    figures.exact("code ratio", sizes.ratio());
    figures.exact("content", sizes.pack as f64);
    figures.exact("content, Preact", sizes.pack as f64);
    figures.exact("first flight", sizes.page as f64);
    for (lang, bytes) in &sizes.content {
        figures.exact(format!("content {lang}"), *bytes as f64);
    }
    for (lang, bytes) in &sizes.snippets {
        figures.exact(format!("snippet {lang}"), *bytes as f64);
    }
    figures.exact("code, Preact", site.preact_code()? as f64);
    Ok(())
}
