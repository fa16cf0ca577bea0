//! How long tests wait.
//!
//! None of these decides a test: a machine may be ten times as slow as it was ever seen, and every test still passes.
//! They end what would never come. What must come in time is measured by `cargo xtask bench`.

use std::time::Duration;

/// For something to come true.
pub const TO_COME: Duration = Duration::from_secs(180);

/// For a script or a page. Without it thirtyfour gives each a minute, which axe may need for a page with all open on a
/// busy machine.
pub const TO_RUN: Duration = Duration::from_secs(300);

/// For a driver's answer, whatever it was asked.
pub const TO_ANSWER: Duration = Duration::from_secs(360);

/// For a driver to listen, and for a browser to come up. That is tried again, so this is shorter.
pub const TO_START: Duration = Duration::from_secs(60);

/// For what a test forgot: a gate that stays shut, a connection on which nothing is asked.
pub const TO_FORGET: Duration = Duration::from_secs(600);
