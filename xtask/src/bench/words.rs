//! Search in patients' words: what `tests/unseen.rs` says of the set that nobody tuned to.

use anyhow::{Context, Result};

use super::figures::Figures;
use crate::process::captured;
use crate::project;

/// As the test prints them, and as the table has them.
const SAID: [(&str, &str); 5] = [
    ("red flags caught ", "red flags caught"),
    ("wrong red flags ", "wrong red flags"),
    ("right first ", "right first"),
    ("wrong body part ", "wrong body part"),
    ("honest nothings ", "honest nothing"),
];

pub fn measure(figures: &mut Figures) -> Result<()> {
    let mut cargo = project::cargo("test");
    cargo.arg("--quiet").args(project::NATIVE);
    // Whether its floors hold is the test's business.
    let (_, said) = captured(cargo.args(["--test", "unseen", "--", "--nocapture"]))?;
    let found = read(&said).context("tests/unseen.rs did not print its figures")?;
    for (name, percent) in found {
        figures.exact(name, percent);
    }
    Ok(())
}

/// The shares of the last set whose name says that it is unseen.
fn read(said: &str) -> Option<Vec<(&'static str, f64)>> {
    let (_, unseen) = said.rsplit_once("\nunseen").or_else(|| said.rsplit_once("unseen"))?;
    SAID.iter()
        .map(|(begins, name)| {
            let line = unseen.lines().find_map(|line| line.strip_prefix(begins))?;
            // "115 of 120 (95.8 %)"
            let percent = line.split_once('(')?.1.split_once(' ')?.0;
            Some((*name, percent.parse().ok()?))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn the_unseen_set_is_read() {
        let set = |caught| {
            format!(
                "red flags caught 1 of 2 ({caught} %)\nwrong red flags 1 of 9 (1.5 %)\nright first 9 of 10 (90.0 %)\n\
                 wrong body part 0 of 9 (0.0 %)\nhonest nothings 8 of 9 (88.9 %)\n"
            )
        };
        let said = format!("tuned.tsv\n{}\nunseen.tsv\n{}\ntest ok", set("50.0"), set("95.6"));
        let read = read(&said).unwrap_or_default();
        assert_eq!(read.first(), Some(&("red flags caught", 95.6)));
        assert_eq!(read.len(), 5);
    }
}
