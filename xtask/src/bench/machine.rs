//! The machine that is measured on, and what else it is doing: a number measured under load says so.

use std::fs;
use std::thread;
use std::time::Duration;

/// How long others are watched, while nothing of ours runs.
const WATCHED: Duration = Duration::from_secs(1);

/// "2 × AMD EPYC 7B13".
pub fn name() -> String {
    let processors = thread::available_parallelism().map_or(1, usize::from);
    let known = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = known.lines().find_map(|line| line.strip_prefix("model name")?.split_once(':'));
    let model = model.map_or("a processor that does not say its name", |(_, model)| model.trim());
    format!("{processors} × {model}")
}

/// Does something, and says what others did on the machine just before or after it, whichever was more.
pub fn beside<T>(work: impl FnOnce() -> T) -> (T, Option<f64>) {
    let before = busy();
    let done = work();
    (done, before.into_iter().chain(busy()).reduce(f64::max))
}

/// What the whole machine does while we wait, in percent of its processors. `None` where no `/proc` tells.
fn busy() -> Option<f64> {
    let (idle, all) = spent()?;
    thread::sleep(WATCHED);
    let (idle_then, all_then) = spent()?;
    let (idle, all) = (idle_then - idle, all_then - all);
    (all > 0.0).then(|| 100.0 * (1.0 - idle / all))
}

/// What all processors have spent idle, and in all, since the machine was started.
fn spent() -> Option<(f64, f64)> {
    let told = fs::read_to_string("/proc/stat").ok()?;
    times(told.lines().next()?)
}

/// Of a line like `cpu 1 2 3 4 5 …`: user, nice, system, idle, waiting for a disk, and more.
fn times(line: &str) -> Option<(f64, f64)> {
    let times: Vec<f64> = line.strip_prefix("cpu ")?.split_whitespace().flat_map(str::parse).collect();
    Some((times.get(3)? + times.get(4)?, times.iter().take(8).sum()))
}

#[cfg(test)]
mod tests {
    use super::times;

    #[test]
    fn a_machine_tells_what_it_was_idle() {
        assert_eq!(times("cpu  10 0 20 60 10 0 0 0 5 5"), Some((70.0, 100.0)));
        assert_eq!(times("intr 1"), None);
    }
}
