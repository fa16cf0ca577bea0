//! The budgets of `budgets.toml`: the last measured values, which go up only with a reason.

use std::collections::HashMap;
use std::fs;

use anyhow::{Context, Result, bail};

use super::Sizes;
use crate::process::say;
use crate::project::root;
use crate::setup::wasm::Toolchain;

const FILE: &str = "budgets.toml";

/// Compilers differ a little between machines: this much above a budget is not growth, in percent.
const SLACK: u64 = 1;

/// Fails when something has grown; says when a budget can be lowered.
pub fn hold(sizes: &Sizes) -> Result<()> {
    let text = fs::read_to_string(root().join(FILE)).context(FILE)?;
    let budgets = read(&text)?;
    let stock = !Toolchain::ready()?.makes_small();
    let mut measured = [("code", sizes.code), ("script", sizes.script), ("page", sizes.page)]
        .map(|(name, bytes)| (name.to_owned(), bytes))
        .to_vec();
    measured.extend(sizes.content.iter().map(|(lang, bytes)| (format!("content-{lang}"), *bytes)));
    measured.extend(sizes.snippets.iter().map(|(lang, bytes)| (format!("snippet-{lang}"), *bytes)));
    let mut grown = Vec::new();
    for (name, bytes) in measured {
        let budget = *budgets.get(&name).with_context(|| format!("{FILE}: no budget for {name}"))?;
        if bytes > budget + budget * SLACK / 100 {
            grown.push(format!("{name} is {bytes} B, its budget {budget} B"));
        } else if bytes + budget * SLACK / 100 < budget {
            say(&format!("{FILE}: {name} can be lowered from {budget} to {bytes}"));
        }
    }
    match grown.join("; ") {
        grown if grown.is_empty() => Ok(()),
        grown if stock => {
            say(&format!(
                "not held against this toolchain, which has no sources of the standard library: {grown}"
            ));
            Ok(())
        }
        grown => bail!("{grown} (a line of {FILE} that says why may raise it)"),
    }
}

/// Lines of `name = bytes`, with comments.
fn read(text: &str) -> Result<HashMap<String, u64>> {
    let lines = text.lines().map(|line| line.split('#').next().unwrap_or_default().trim());
    lines
        .filter(|line| !line.is_empty())
        .map(|line| {
            let (name, bytes) =
                line.split_once('=').with_context(|| format!("{FILE}: `{line}` has no `=`"))?;
            let bytes = bytes.trim().replace('_', "").parse().with_context(|| format!("{FILE}: `{line}`"))?;
            Ok((name.trim().to_owned(), bytes))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn budgets_are_read_with_their_reasons() {
        let budgets = read("# all\ncode = 68_400 # first\n\ncontent-en = 1\n").unwrap_or_default();
        assert_eq!(budgets.get("code"), Some(&68_400));
        assert_eq!(budgets.len(), 2);
        assert!(read("code 1").is_err());
    }
}
