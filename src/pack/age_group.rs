//! The age groups a reader can choose from.

use serde::{Deserialize, Serialize};

use super::Ages;

/// An age group of the public contract.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum AgeGroup {
    #[serde(rename = "2-11")]
    Child2To11,
    #[serde(rename = "12-17")]
    Teen12To17,
    #[serde(rename = "adult")]
    Adult,
    #[serde(rename = "65-plus")]
    SixtyFivePlus,
}

impl AgeGroup {
    /// All of them, youngest first.
    pub const ALL: [AgeGroup; 4] =
        [AgeGroup::Child2To11, AgeGroup::Teen12To17, AgeGroup::Adult, AgeGroup::SixtyFivePlus];

    /// The name in states and addresses: `2-11`, `12-17`, `adult` or `65-plus`.
    pub const fn id(self) -> &'static str {
        match self {
            AgeGroup::Child2To11 => "2-11",
            AgeGroup::Teen12To17 => "12-17",
            AgeGroup::Adult => "adult",
            AgeGroup::SixtyFivePlus => "65-plus",
        }
    }

    /// The group with this [`id`](Self::id).
    pub fn parse(id: &str) -> Option<AgeGroup> {
        AgeGroup::ALL.into_iter().find(|group| group.id() == id)
    }

    /// The ages meant, in whole years.
    pub const fn ages(self) -> Ages {
        match self {
            AgeGroup::Child2To11 => Ages { from: 2, to: Some(11) },
            AgeGroup::Teen12To17 => Ages { from: 12, to: Some(17) },
            AgeGroup::Adult => Ages { from: 18, to: Some(64) },
            AgeGroup::SixtyFivePlus => Ages { from: 65, to: None },
        }
    }
}
