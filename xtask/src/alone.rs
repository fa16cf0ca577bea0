//! Tests in real browsers: which of those that failed did so only because of what else ran on the machine.
//!
//! It mends nothing and lets nothing pass. But a fault that goes away alone is a race, of the test or of ours, and who
//! looks for it wants to know that first.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

use crate::process::{run, say};

/// More failures than so many are no accident.
const ACCIDENTS: usize = 2;

/// Runs the tests of a package with what `cargo` makes each time. A few that failed run once more with nothing beside
/// them, and the error says whether that passed.
pub fn tests(mut cargo: impl FnMut() -> Result<Command>) -> Result<()> {
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
        return Ok(());
    }
    if failed.is_empty() || failed.len() > ACCIDENTS {
        bail!("{} tests failed ({status})", failed.len());
    }
    let names = failed.join(", ");
    say(&format!("once more with nothing beside it, to know more: {names}"));
    run(cargo()?.args(["--", "--test-threads", "1", "--exact"]).args(&failed))
        .with_context(|| format!("{names} failed, alone too"))?;
    bail!("{names} failed beside others and passed alone: a race")
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
    fn what_failed_has_failed_and_it_is_said_whether_it_does_alone() {
        let told = |script: &'static str| {
            let tests = tests(|| {
                let mut command = Command::new("sh");
                command.args(["-c", script, "sh"]);
                Ok(command)
            });
            tests.err().map(|error| error.to_string())
        };
        assert_eq!(told("echo 'test a ... ok'"), None);
        let once = told("[ \"$1\" = -- ] || { echo 'test a ... FAILED'; false; }");
        assert_eq!(once.as_deref(), Some("a failed beside others and passed alone: a race"));
        let twice = told("[ \"$1\" = -- ] || echo 'test a ... FAILED'; exit 1");
        assert_eq!(twice.as_deref(), Some("a failed, alone too"));
        let many = told("for t in a b c; do echo \"test $t ... FAILED\"; done; [ \"$1\" = -- ]");
        assert!(many.is_some_and(|many| many.starts_with("3 tests failed")), "three are no accident");
    }
}
