//! Places in sources.

use std::ops::Deref;
use std::rc::Rc;

use serde::Deserialize;

use super::SourceId;

/// One place in a source.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Cite {
    pub source: SourceId,
    /// Section, table or page, as the source counts them: `5.1`, `6.1 Table 5`.
    pub at: Option<Rc<str>>,
}

/// All the places a statement comes from: at least one.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(inline, description = ""))]
#[serde(transparent)]
pub struct Cites(Vec<Cite>);

impl Deref for Cites {
    type Target = [Cite];

    fn deref(&self) -> &[Cite] {
        &self.0
    }
}
