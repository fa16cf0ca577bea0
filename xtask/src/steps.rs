//! Work in steps: each says its name, and all of them how long they took.

use std::time::{Duration, Instant};

use anyhow::{Context, Result};

use crate::process::say;

/// What ran, how long it took, and how it ended.
#[derive(Default)]
pub struct Steps {
    done: Vec<(String, Duration, &'static str)>,
}

impl Steps {
    /// Runs work in steps, then prints them, also where one failed.
    pub fn run(work: impl FnOnce(&mut Steps) -> Result<()>) -> Result<()> {
        let mut steps = Steps::default();
        let result = work(&mut steps);
        steps.print();
        result
    }

    /// Runs one step. Its error names it.
    pub fn step<T>(&mut self, name: &str, act: impl FnOnce() -> Result<T>) -> Result<T> {
        say(name);
        let start = Instant::now();
        let result = act();
        self.done.push((name.to_owned(), start.elapsed(), if result.is_ok() { "passed" } else { "FAILED" }));
        result.with_context(|| name.to_owned())
    }

    /// What a step needs and not every machine can have. Without it the step is left out, and says so.
    pub fn offered<T>(&mut self, name: &str, needed: Result<T>) -> Option<T> {
        needed
            .inspect_err(|error| {
                say(&format!("{name}: left out: {error:#}"));
                self.done.push((name.to_owned(), Duration::ZERO, "left out"));
            })
            .ok()
    }

    /// Prints a line a step, then the sum.
    pub fn print(&self) {
        let width = self.done.iter().map(|(name, ..)| name.chars().count()).max().unwrap_or_default();
        println!();
        for (name, time, outcome) in &self.done {
            println!("{name:width$}  {}  {outcome}", clock(*time));
        }
        println!("{:width$}  {}", "all", clock(self.done.iter().map(|(_, time, _)| *time).sum()));
    }
}

/// Minutes and seconds.
fn clock(time: Duration) -> String {
    let seconds = time.as_secs();
    format!("{:>3}:{:02}", seconds / 60, seconds % 60)
}

#[cfg(test)]
mod tests {
    use anyhow::anyhow;

    use super::*;

    #[test]
    fn a_failure_is_one_line_that_names_its_step() {
        let mut steps = Steps::default();
        let result: Result<()> = steps.step("format", || Err(anyhow!("`cargo fmt` failed")));
        assert_eq!(
            result.map_err(|error| format!("{error:#}")),
            Err("format: `cargo fmt` failed".to_owned())
        );
    }

    #[test]
    fn minutes_are_not_hours() {
        assert_eq!(clock(Duration::from_secs(65)), "  1:05");
        assert_eq!(clock(Duration::from_secs(7200)), "120:00");
    }
}
