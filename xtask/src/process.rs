//! Running other programs, with errors a person can act on.

use std::env;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

/// How much of a command line an error repeats, in characters.
const REPEATED: usize = 100;

/// Says in one line what is done and why.
pub fn say(what: &str) {
    eprintln!("» {what}");
}

/// Runs to the end, with its output on the screen.
pub fn run(command: &mut Command) -> Result<()> {
    let status = command.status().with_context(|| format!("`{}` cannot be started", line(command)))?;
    if !status.success() {
        bail!("`{}` failed ({status})", line(command));
    }
    Ok(())
}

/// Runs silently and returns what was printed, trimmed. The error has the one line that tells most.
pub fn output(command: &mut Command) -> Result<String> {
    command.stdin(Stdio::null());
    let output = command.output().with_context(|| format!("`{}` cannot be started", line(command)))?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        bail!("`{}` failed ({}): {}", line(command), output.status, telling(&said));
    }
    Ok(String::from_utf8(output.stdout)?.trim().to_owned())
}

/// Runs to the end with its messages on the screen. Returns what it printed beside them.
pub fn captured(command: &mut Command) -> Result<(ExitStatus, String)> {
    let output = command.stderr(Stdio::inherit()).output();
    let output = output.with_context(|| format!("`{}` cannot be started", line(command)))?;
    Ok((output.status, String::from_utf8_lossy(&output.stdout).into_owned()))
}

/// Keeps the stack traces of tools off the screen: those of the tool itself and of all it starts.
pub fn without_traces(command: &mut Command) -> &mut Command {
    command.env_remove("RUST_BACKTRACE").env_remove("RUST_LIB_BACKTRACE")
}

/// A program on the PATH.
pub fn find(program: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    let name = format!("{program}{}", env::consts::EXE_SUFFIX);
    env::split_paths(&path).map(|folder| folder.join(&name)).find(|file| file.is_file())
}

/// Lets a command find programs in these folders first.
pub fn with_path(command: &mut Command, folders: &[PathBuf]) -> Result<()> {
    let known = env::var_os("PATH").unwrap_or_default();
    let path = env::join_paths(folders.iter().cloned().chain(env::split_paths(&known)))?;
    command.env("PATH", path);
    Ok(())
}

/// Waits until `answers` is true, asking 50 times a second. False if it is not within `patience`.
pub fn answers_within(patience: Duration, answers: impl Fn() -> bool) -> bool {
    let start = Instant::now();
    while !answers() {
        if start.elapsed() > patience {
            return false;
        }
        thread::sleep(Duration::from_millis(20));
    }
    true
}

/// The line of what a program said that names the fault: around it stand causes, advice and stack traces.
fn telling(said: &str) -> &str {
    let mut lines = said.lines().map(str::trim).filter(|line| !line.is_empty());
    let named = lines.clone().find(|line| line.to_lowercase().contains("error"));
    named.or_else(|| lines.next_back()).unwrap_or("it does not say why")
}

/// A command as a person would type it, cut where it gets long.
fn line(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let name = program.file_name().unwrap_or(program.as_os_str());
    let words = [name].into_iter().chain(command.get_args());
    let line = words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(REPEATED) {
        Some((end, _)) => format!("{}…", line.get(..end).unwrap_or(&line)),
        None => line,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_telling_line_is_the_one_that_names_the_fault() {
        let cargo = "    Updating crates.io index\nerror: no matching package\n\nCaused by:\n  offline\n";
        assert_eq!(telling(cargo), "error: no matching package");
        let node = "/x/index.js:4\n    throw new Oops();\n    ^\n\nTypeError: no wasm\n    at run (/x/index.js:4:11)\n";
        assert_eq!(telling(node), "TypeError: no wasm");
        assert_eq!(telling("one\nlast word\n\n"), "last word");
        assert_eq!(telling(""), "it does not say why");
    }

    #[test]
    fn a_long_command_is_cut() {
        let mut command = Command::new("/tools/bin/esbuild");
        assert_eq!(line(&command), "esbuild");
        command.arg("é".repeat(200));
        assert_eq!(line(&command).chars().count(), REPEATED + 1);
    }
}
