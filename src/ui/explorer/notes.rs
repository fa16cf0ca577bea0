//! What needs a word beside the matrix, once, and only where it is to be seen: bars, stars, and lists that are not full.

use std::rc::Rc;

use super::head::Head;
use super::summaries::{Choice, cells};
use crate::evidence::Cell;
use crate::explore::Row;
use crate::pack::GapReason;

/// Of one row, or of all that are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Notes {
    /// There are numbers, which are drawn as bars.
    pub numbers: bool,
    /// A number is marked: the head of its column tells of other people.
    pub star: bool,
    /// A label's list leaves it out.
    pub unlisted: bool,
}

impl Notes {
    /// Of one effect of the pack.
    pub fn of(choice: &Choice, heads: &[Option<Head>], effect: usize) -> Notes {
        let mut notes = Notes::default();
        for (cell, head) in cells(choice, effect).zip(heads) {
            match cell {
                Cell::Shown { comparison, .. } => {
                    notes.numbers = true;
                    notes.star |= !head.as_ref().is_some_and(|head| head.covers(&comparison));
                }
                Cell::Gap(missing) => notes.unlisted |= missing.reason == GapReason::NotInList,
                Cell::NotApproved => {}
            }
        }
        notes
    }

    /// Of the rows that are shown; `all` has one for each effect of the pack.
    pub fn shown(all: &Rc<[Notes]>, rows: &[Row]) -> Notes {
        let shown = rows.iter().filter(|row| row.shown).filter_map(|row| all.get(row.effect));
        shown.fold(Notes::default(), |sum, own| Notes {
            numbers: sum.numbers || own.numbers,
            star: sum.star || own.star,
            unlisted: sum.unlisted || own.unlisted,
        })
    }
}
