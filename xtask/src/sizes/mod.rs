//! How large what is shipped is. Bytes are exact, so a build may fail by them.

mod budget;
mod compressed;
mod content;
mod page;
mod table;

use std::path::Path;

use anyhow::{Context, Result};

use crate::folder;
use crate::project::root;
use compressed::Size;

/// A counter with the same framework from the stock toolchain: wasm and minified glue, brotli, in bytes.
pub const STOCK_COUNTER: u64 = 45_600;

/// The one pack that is in the build.
pub const PACK: &str = env!("DRUG_COMPARE_PACK");

/// What one build weighs.
pub struct Sizes {
    /// Every file of `embed/`, then those of the standalone page alone.
    pub files: Vec<(String, Size)>,
    /// What the embed loads beyond its content, brotli, in bytes.
    pub code: u64,
    /// `drug-compare.js` alone, brotli, in bytes: what every page that embeds it loads at once.
    pub script: u64,
    /// The pack with all its languages, brotli, in bytes.
    pub pack: u64,
    /// The pack with the texts of one language: language, bytes with brotli.
    pub content: Vec<(String, u64)>,
    /// The head of the standalone page up to the end of the card, gzip, in bytes.
    pub page: u64,
    /// What publishers paste, as it is: language, bytes.
    pub snippets: Vec<(String, u64)>,
}

impl Sizes {
    /// Code as a multiple of the stock counter.
    #[expect(clippy::cast_precision_loss, reason = "sizes are far below 2^52")]
    pub fn ratio(&self) -> f64 {
        self.code as f64 / STOCK_COUNTER as f64
    }
}

/// Measures a finished build.
pub fn measure(dist: &Path) -> Result<Sizes> {
    let mut names: Vec<String> = folder::files(dist)?.iter().map(|file| folder::address(file)).collect();
    // The plugin has copies of what is measured already, and the states are for reviewers.
    names.retain(|name| !name.starts_with("wordpress/drug-compare/embed/") && !name.starts_with("states/"));
    names.sort_by_key(|name| !name.starts_with("embed/"));
    let sizes = compressed::sizes(names.iter().map(|name| dist.join(name)))?;
    let files: Vec<(String, Size)> = names.into_iter().zip(sizes).collect();
    let (whole, content) = content::measure(&root().join(PACK))?;
    let brotli = |wanted: &dyn Fn(&str) -> bool| {
        files.iter().filter(|(name, _)| wanted(name)).map(|(_, size)| size.brotli).sum::<u64>()
    };
    let script = brotli(&|name| name == "embed/drug-compare.js");
    let wasm = brotli(&|name| name.starts_with("embed/") && name.ends_with(".wasm"));
    let code = (script + wasm).checked_sub(whole).context("the pack is larger than the build it is in")?;
    let snippets = files.iter().filter_map(|(name, size)| {
        let lang = name.strip_prefix("embed/snippet.")?.strip_suffix(".html")?;
        Some((lang.to_owned(), size.raw))
    });
    let snippets = snippets.collect();
    Ok(Sizes { code, script, pack: whole, content, page: page::until_compared(dist)?, snippets, files })
}

/// Prints the table; fails when a budget is passed.
pub fn report(dist: &Path) -> Result<()> {
    let sizes = measure(dist)?;
    println!("{}", table::draw(&sizes));
    budget::hold(&sizes)
}
