//! One of several.

use yew::prelude::*;

use crate::state::Action;

/// One option of a group.
#[derive(Clone, PartialEq)]
pub struct Choice {
    pub id: AttrValue,
    pub name: AttrValue,
    /// The language of the name, where it is not the page's.
    pub lang: Option<&'static str>,
    /// What choosing it does.
    pub action: Action,
}

impl Choice {
    pub fn new(id: impl Into<AttrValue>, name: impl Into<AttrValue>, action: Action) -> Choice {
        Choice { id: id.into(), name: name.into(), lang: None, action }
    }
}
