//! Tests in real browsers, of which one may fail only because of what else ran on the machine.
//!
//! Such a fault is not passed over: the test runs once more with nothing beside it, what it said stays on the screen,
//! and the run ends with its name. More than a few failures are no accident and are not tried again.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

use crate::process::{run, say};

/// As many failures may be an accident.
const ACCIDENTS: usize = 2;

/// Runs the tests of a package with what `cargo` makes each time. Returns the names of those that passed only alone.
pub fn tests(mut cargo: impl FnMut() -> Result<Command>) -> Result<Vec<String>> {
    let mut test = cargo()?.stdout(Stdio::piped()).spawn().context("cargo cannot be started")?;
    let printed = test.stdout.take().context("what it prints is piped")?;
    let mut failed = Vec::new();
    for line in BufReader::new(printed).lines() {
        let line = line?;
        println!("{line}");
        failed.extend(failure(&line).map(str::to_owned));
    }
    let status = test.wait()?;
    if status.success() {
        return Ok(failed);
    }
    if failed.is_empty() || failed.len() > ACCIDENTS {
        bail!("{} tests failed ({status})", failed.len());
    }
    say(&format!("once more with nothing beside it: {}", failed.join(", ")));
    run(cargo()?.args(["--", "--test-threads", "1", "--exact"]).args(&failed))?;
    Ok(failed)
}

/// The test of which this line says that it failed.
fn failure(line: &str) -> Option<&str> {
    line.strip_prefix("test ")?.strip_suffix(" ... FAILED")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failure_is_known_by_its_line() {
        assert_eq!(failure("test touched::a_tab ... FAILED"), Some("touched::a_tab"));
        assert_eq!(failure("test touched::a_tab ... ok"), None);
        assert_eq!(failure("test result: FAILED. 261 passed; 1 failed"), None);
    }

    #[test]
    fn what_fails_alone_too_has_failed() {
        let shell = |script: &'static str| {
            move || {
                let mut command = Command::new("sh");
                command.args(["-c", script, "sh"]);
                Ok(command)
            }
        };
        let passing = tests(shell("echo 'test a ... ok'"));
        assert_eq!(passing.ok(), Some(Vec::new()));
        let once = tests(shell("[ \"$1\" = -- ] || { echo 'test a ... FAILED'; false; }"));
        assert_eq!(once.ok(), Some(vec!["a".to_owned()]));
        assert!(tests(shell("[ \"$1\" = -- ] || echo 'test a ... FAILED'; exit 1")).is_err());
        let many = "for t in a b c; do echo \"test $t ... FAILED\"; done; [ \"$1\" = -- ]";
        assert!(tests(shell(many)).is_err(), "three are no accident");
    }
}
