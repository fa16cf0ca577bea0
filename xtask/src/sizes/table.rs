//! The table of sizes as text.

use std::fmt::Write as _;

use super::{STOCK_COUNTER, Sizes};

/// All files with their three sizes, then code and content.
pub fn draw(sizes: &Sizes) -> String {
    let width = sizes.files.iter().map(|(name, _)| name.len()).max().unwrap_or_default();
    let mut text = format!("\n{:width$} {:>9} {:>9} {:>9}\n", "bytes", "raw", "gzip", "brotli");
    for (name, size) in &sizes.files {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{name:width$} {:>9} {:>9} {:>9}", size.raw, size.gzip, size.brotli);
    }
    let _ = writeln!(
        text,
        "\ncode {} B brotli: {:.2} × a stock counter of {STOCK_COUNTER} B",
        sizes.code,
        sizes.ratio()
    );
    for (lang, bytes) in &sizes.content {
        let _ = writeln!(text, "content in `{lang}` {bytes} B brotli");
    }
    for (lang, bytes) in &sizes.snippets {
        let _ = writeln!(text, "snippet in `{lang}` {bytes} B as it is pasted");
    }
    let _ = writeln!(text, "the page up to the end of the card {} B gzip", sizes.page);
    text
}
