//! Which rows are in the DOM, shown or hidden: what was drawn once stays and is toggled, which is quicker
//! than making it again. When the reader goes to the search box, the others are drawn too.

use yew::prelude::*;

use super::summaries::Choice;
use crate::explore::{Listing, Row};
use crate::state::Action;

/// Most rows that are drawn ahead in one render.
const AT_ONCE: usize = 4;

/// Rows are drawn ahead only while fewer than these are in the DOM.
const MOST_AHEAD: usize = 120;

/// The rows to draw.
pub struct Rows {
    pub rows: Vec<Row>,
    pub totals: Vec<Row>,
}

/// What a render leaves in the DOM.
#[derive(Clone, Default)]
struct Drawn {
    choice: Option<Choice>,
    /// How often rows had been drawn ahead when the choice was made.
    start: u16,
    effects: Vec<usize>,
}

/// The rows that are shown, or were drawn before, and a few more where somebody is about to search.
///
/// After a render that drew rows ahead, asks for the next few, until none is left: the first letter of a
/// search then only shows and hides rows.
#[hook]
pub fn use_drawn(choice: &Choice, ahead: u16, listing: &Listing, dispatch: &Callback<Action>) -> Rows {
    // Written after a render only: what a render reads is what the last one left.
    let last = use_mut_ref(Drawn::default);
    let mut drawn = last.borrow().under(choice, ahead);
    let is_ahead = ahead > drawn.start;
    let (rows, more_rows) = drawn.with(&listing.rows, is_ahead);
    let (totals, more_totals) = drawn.with(&listing.totals, is_ahead);
    let dispatch = dispatch.clone();
    use_effect(move || {
        last.replace(drawn);
        if more_rows || more_totals {
            dispatch.emit(Action::DrawAhead);
        }
    });
    Rows { rows, totals }
}

impl Drawn {
    /// What stays of it under `choice`. Another one, and what is drawn all anew, begin with what is shown, until
    /// somebody is about to search again.
    fn under(&self, choice: &Choice, ahead: u16) -> Drawn {
        if self.choice.as_ref() == Some(choice) {
            self.clone()
        } else {
            Drawn { choice: Some(choice.clone()), start: ahead, effects: Vec::new() }
        }
    }

    /// Those of `rows` that are drawn now, and whether some of them are ahead, so that there may be more to draw.
    fn with(&mut self, rows: &[Row], is_ahead: bool) -> (Vec<Row>, bool) {
        let most = if is_ahead { AT_ONCE } else { 0 };
        let mut left = most;
        let mut stays = |row: &&Row| {
            if self.effects.contains(&row.effect) {
                return true;
            }
            let early = !row.shown && left > 0 && self.effects.len() < MOST_AHEAD;
            if early {
                left -= 1;
            }
            if row.shown || early {
                self.effects.push(row.effect);
            }
            row.shown || early
        };
        let rows = rows.iter().filter(|row| stays(row)).copied().collect();
        (rows, left < most)
    }
}
