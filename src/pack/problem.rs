//! What is wrong with a pack, and where.

use std::fmt;

use serde::Serialize;

/// A fault with its place.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Problem {
    /// A JSON Pointer (RFC 6901) into the pack; empty for the whole.
    pub path: String,
    /// A sentence that says what is wrong and, where it can, what would be right.
    pub message: String,
}

impl Problem {
    pub fn new(path: impl Into<String>, message: impl Into<String>) -> Self {
        Problem { path: path.into(), message: message.into() }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = if self.path.is_empty() { "/" } else { &self.path };
        write!(out, "{place}: {}", self.message)
    }
}

/// Tells a problem: `tell!(problems, "/drugs/{index}", "what is wrong with `{}`", drug.id)`.
macro_rules! tell {
    ($problems:expr, $path:literal, $($message:tt)+) => {
        $problems.push(crate::pack::Problem::new(format!($path), format!($($message)+)))
    };
}

pub(crate) use tell;
