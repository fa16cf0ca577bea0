//! What is wrong with a pack, and where.

use std::fmt::{self, Write as _};

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

/// The most bytes of a message: what it quotes may be as long as the pack, and quoted as often as the pack has records.
const MAX_MESSAGE_BYTES: usize = 1_000;

/// A text as it is written down, up to [`MAX_MESSAGE_BYTES`]. What would come after is not even made.
#[derive(Default)]
struct Short(String);

impl fmt::Write for Short {
    fn write_str(&mut self, part: &str) -> fmt::Result {
        let room = MAX_MESSAGE_BYTES.saturating_sub(self.0.len());
        if part.len() <= room {
            self.0.push_str(part);
            return Ok(());
        }
        let end = (0..=room).rev().find(|end| part.is_char_boundary(*end)).unwrap_or_default();
        self.0.push_str(part.get(..end).unwrap_or_default());
        self.0.push('…');
        Err(fmt::Error)
    }
}

impl Problem {
    /// A problem in words that quote what the pack says.
    pub(crate) fn told(path: fmt::Arguments, message: fmt::Arguments) -> Problem {
        let mut short = Short::default();
        // It is cut where this fails.
        let _ = short.write_fmt(message);
        Problem { path: path.to_string(), message: short.0 }
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
        $problems.push(crate::pack::Problem::told(format_args!($path), format_args!($($message)+)))
    };
}

pub(crate) use tell;
