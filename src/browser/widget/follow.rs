//! What changes a mounted widget from outside: the address, other windows, and the day.

use std::rc::Rc;

use super::Widget;
use crate::browser::{storage, today};
use crate::state::{Action, State};

impl Widget {
    /// Follows what the address asks for, where somebody has changed that. Not every browser tells of it, so what is
    /// chosen next comes on top of it.
    pub(super) fn apply_address(&self) {
        if let Some(wish) = self.0.sync_url.news() {
            self.apply(self.state().reduce(&self.pack(), Action::Merge(wish)));
        }
    }

    pub(super) fn follow_address(&self) {
        if !self.0.options.borrow().sync_url {
            return self.0.sync_url.leave();
        }
        let widget = Rc::downgrade(&self.0);
        self.0.sync_url.follow(move || {
            if let Some(inner) = widget.upgrade() {
                Widget(inner).apply_address();
            }
        });
    }

    /// What another window saves is taken over here, too.
    pub(super) fn follow_others(&self) {
        let widget = Rc::downgrade(&self.0);
        let listener = storage::on_change(move || {
            if let Some(widget) = widget.upgrade().map(Widget) {
                widget.commit(widget.0.services.follow(State::clone(&widget.state()), &widget.pack()));
            }
        });
        self.0.others.set(listener);
    }

    /// A page that was left open says what is overdue by now.
    pub(super) fn follow_days(&self) {
        let widget = Rc::downgrade(&self.0);
        self.0.shown.set(today::on_show(move || {
            if let Some(widget) = widget.upgrade().map(Widget)
                && widget.refresh_page(&widget.state())
            {
                widget.draw();
            }
        }));
    }
}
