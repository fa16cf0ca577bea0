//! What is wrong with a pack, and where.

use std::fmt;

/// A fault with its place.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
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

/// Problems in the order they are found.
#[derive(Default)]
pub struct Problems(Vec<Problem>);

impl Problems {
    /// Adds one. Its words come unformatted: the wasm then formats them here and not in every check.
    pub fn tell(&mut self, path: fmt::Arguments, message: fmt::Arguments) {
        self.0.push(Problem { path: path.to_string(), message: message.to_string() });
    }

    /// `value`, where there is no problem.
    ///
    /// # Errors
    /// The problems there are.
    pub fn or<T>(self, value: T) -> Result<T, Vec<Problem>> {
        if self.0.is_empty() { Ok(value) } else { Err(self.0) }
    }
}

/// Tells a problem: `tell!(problems, "/drugs/{index}", "what is wrong with `{}`", drug.id)`.
macro_rules! tell {
    ($problems:expr, $path:literal, $($message:tt)+) => {
        $problems.tell(format_args!($path), format_args!($($message)+))
    };
}

pub(crate) use tell;
