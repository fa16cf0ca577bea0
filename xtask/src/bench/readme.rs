//! Puts the table into the README, between two marks.

use std::fs;

use anyhow::{Context, Result};

use crate::project::root;

const BEGIN: &str = "<!-- bench: cargo xtask bench --readme -->\n";
const END: &str = "<!-- /bench -->";

pub fn write(table: &str) -> Result<()> {
    let file = root().join("README.md");
    let text = fs::read_to_string(&file).context("README.md")?;
    Ok(fs::write(file, put(&text, table)?)?)
}

fn put(text: &str, table: &str) -> Result<String> {
    let marks = || {
        let (before, rest) = text.split_once(BEGIN)?;
        Some((before, rest.split_once(END)?.1))
    };
    let (before, after) = marks().with_context(|| format!("README.md has no {BEGIN}…{END}"))?;
    Ok([before, BEGIN, "\n", table, "\n", END, after].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_between_the_marks_is_replaced() {
        let text = format!("# Top\n{BEGIN}old\n{END}\nrest\n");
        let new = put(&text, "| new |\n").unwrap_or_default();
        assert_eq!(new, format!("# Top\n{BEGIN}\n| new |\n\n{END}\nrest\n"));
        assert_eq!(put(&new, "| new |\n").unwrap_or_default(), new);
        assert!(put("no marks", "").is_err());
    }
}
