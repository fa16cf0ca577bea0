//! What stands where an outcome, a drug, a dose and an age group meet.

use super::attribution::Attribution;
use super::comparison::Comparison;
use crate::pack::{Cite, Gap, GapReason, Study, Text};

/// One cell of the side effects or of the benefits.
#[derive(Debug, PartialEq)]
pub enum Cell<'p> {
    Shown {
        comparison: Comparison<'p>,
        /// True where the study took in more ages than the group: "ages 12 and up together".
        wider: bool,
    },
    Gap(Missing<'p>),
    /// The drug is not approved for anybody of this age group: said, without rates.
    NotApproved,
}

impl Cell<'_> {
    pub fn attribution(&self) -> Attribution {
        match self {
            Cell::Shown { comparison, .. } => comparison.attribution(),
            Cell::Gap(_) | Cell::NotApproved => Attribution::NoComparison,
        }
    }
}

/// Why there is no number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Missing<'p> {
    pub reason: GapReason,
    /// What the source does say.
    pub note: Option<&'p Text>,
    pub cites: &'p [Cite],
    /// The study whose table leaves the row out, where that is all we know.
    pub study: Option<&'p Study>,
}

impl<'p> Missing<'p> {
    /// As the pack states it.
    pub(super) fn stated(gap: &'p Gap) -> Missing<'p> {
        Missing { reason: gap.reason, note: gap.note.as_ref(), cites: &gap.cites, study: None }
    }

    /// As a label's table without the row implies: not in its list, which the study describes.
    pub(super) fn not_in_list(study: &'p Study) -> Missing<'p> {
        Missing {
            reason: GapReason::NotInList,
            note: study.cut_off.as_ref(),
            cites: &study.cites,
            study: Some(study),
        }
    }

    /// Nothing is known of it: no table was read where it would stand.
    pub(super) const PART_NOT_READ: Missing<'static> =
        Missing { reason: GapReason::PartNotRead, note: None, cites: &[], study: None };
}
