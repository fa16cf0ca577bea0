//! One run of the whole: when, of what, on which machine, and all that came of it.

use std::process::Command;

use super::bar::Bar;
use super::beside::Beside;
use super::figures::Figures;
use super::{bars, beside, machine};
use crate::process::output;
use crate::project::root;
use crate::setup::chromium;

pub struct Run {
    /// The day in UTC: "2026-11-30".
    pub date: String,
    /// The short name of the commit; with a mark where something is changed in it.
    pub commit: String,
    pub machine: String,
    pub browser: String,
    pub bars: Vec<Bar>,
    pub beside: Vec<Beside>,
}

impl Run {
    pub fn of(figures: &Figures) -> Run {
        let said = |command: &mut Command| output(command).ok().filter(|said| !said.is_empty());
        let mut git = Command::new("git");
        git.arg("-C").arg(root()).args(["describe", "--always", "--dirty=, changed"]);
        let driver = || said(Command::new(chromium::ready().ok()?).arg("--version"));
        // "ChromeDriver 156.0.8078.79 (…)"
        let version = driver().and_then(|said| Some(said.split(' ').nth(1)?.to_owned()));
        Run {
            date: said(Command::new("date").args(["-u", "+%Y-%m-%d"]))
                .unwrap_or_else(|| "an unknown day".into()),
            commit: said(&mut git).unwrap_or_else(|| "an unknown commit".into()),
            machine: machine::name(),
            browser: format!("Chromium {}", version.unwrap_or_default()),
            bars: bars::all(figures),
            beside: beside::all(figures).into(),
        }
    }

    /// For a run of a part.
    pub fn keep_what_was_measured(&mut self) {
        self.bars.retain(|bar| bar.value.is_some());
        for beside in &mut self.beside {
            beside.rows.retain(|(_, cells)| cells.iter().any(Option::is_some));
        }
        self.beside.retain(|beside| !beside.rows.is_empty());
    }
}
