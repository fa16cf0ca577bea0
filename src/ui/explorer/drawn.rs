//! Which rows are in the DOM, shown or hidden: what was drawn once stays and is toggled, which is quicker
//! than making it again. When the reader goes to the search box, the others are drawn too.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use yew::prelude::*;

use crate::explore::Row;
use crate::state::Action;

/// Most rows that are drawn ahead in one render.
const AT_ONCE: usize = 4;

/// Rows are drawn ahead only while fewer than these are in the DOM.
const MOST_AHEAD: usize = 120;

/// The rows that have been drawn.
#[derive(Default)]
pub struct Drawn {
    effects: RefCell<Vec<usize>>,
    /// Whether the last render drew rows ahead, so that there may be more to draw.
    ahead: Cell<bool>,
}

impl Drawn {
    /// Those of `rows` that are shown, or were before, and a few more where they are drawn `ahead`.
    pub fn with(&self, rows: &[Row], ahead: bool) -> Vec<Row> {
        let mut drawn = self.effects.borrow_mut();
        let mut left = if ahead { AT_ONCE } else { 0 };
        let mut stays = |row: &&Row| {
            if drawn.contains(&row.effect) {
                return true;
            }
            let early = !row.shown && left > 0 && drawn.len() < MOST_AHEAD;
            if early {
                left -= 1;
                self.ahead.set(true);
            }
            if row.shown || early {
                drawn.push(row.effect);
            }
            row.shown || early
        };
        rows.iter().filter(|row| stays(row)).copied().collect()
    }
}

/// After a render that drew rows ahead, asks for the next few, until none is left: the first letter of a
/// search then only shows and hides rows.
pub fn draw_on(dispatch: &Callback<Action>, drawn: &Rc<Drawn>) -> impl FnOnce() + 'static {
    let (dispatch, drawn) = (dispatch.clone(), drawn.clone());
    move || {
        if drawn.ahead.take() {
            dispatch.emit(Action::DrawAhead);
        }
    }
}
