//! Spans of ages.

use serde::Deserialize;

/// A span of ages in whole years, both ends included; no end means "and older".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Ages {
    pub from: u8,
    pub to: Option<u8>,
}

impl Ages {
    /// Whether the two spans share a year of age.
    pub fn overlaps(self, other: Ages) -> bool {
        self.from <= other.to.unwrap_or(u8::MAX) && other.from <= self.to.unwrap_or(u8::MAX)
    }

    /// Whether every age of `other` lies in this span.
    pub fn contains(self, other: Ages) -> bool {
        self.from <= other.from && other.to.unwrap_or(u8::MAX) <= self.to.unwrap_or(u8::MAX)
    }
}
