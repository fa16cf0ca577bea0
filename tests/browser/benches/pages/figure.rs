//! A measured number as a line that `cargo xtask bench` reads.

use serde_json::json;

/// A time, or what depends on it.
pub fn tell(name: &str, value: f64) {
    println!("{}", json!({ "figure": name, "value": value }));
}

/// What is the same on a busy machine.
pub fn exact(name: &str, value: f64) {
    println!("{}", json!({ "figure": name, "value": value, "exact": true }));
}

/// The value at this share of a run, 0.5 for the median.
pub fn quantile(mut values: Vec<f64>, share: f64) -> f64 {
    values.sort_by(f64::total_cmp);
    values[((values.len() - 1) as f64 * share).round() as usize]
}
