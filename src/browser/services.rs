//! What leaves the widget because its reader asked: to paper, to other people, to this device.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use web_sys::HtmlElement;
use yew::{AttrValue, Callback};

use super::print::Printer;
use super::storage::VisitStorage;
use super::{address, share};
use crate::pack::Pack;
use crate::saved::Saved;
use crate::state::State;
use crate::ui::Page;
use crate::ui::paper::PaperProps;
use crate::ui::platform::{Notice, Platform, Request};

/// What one widget asks of its browser.
pub struct Services {
    container: HtmlElement,
    printer: Printer,
    storage: VisitStorage,
    notice: RefCell<Notice>,
    /// How many copies were asked for: the number of a failure, so that the next one counts as a change.
    times: Cell<u32>,
}

/// Called with whether it worked; not called if the reader cancels.
pub type Answer = Callback<bool>;

impl Services {
    /// Of the widget in `container`.
    pub fn of(container: HtmlElement) -> Services {
        Services {
            container,
            printer: Printer::default(),
            storage: VisitStorage::default(),
            notice: RefCell::default(),
            times: Cell::default(),
        }
    }

    /// The visit saved for this pack, if there is one of this version.
    pub fn open(&self, pack: &Pack) -> Option<Saved> {
        self.storage.open(pack)
    }

    /// Saves a change, where the reader asked for saving. Call it with every change; returns the state to go
    /// on with.
    pub fn keep(&self, state: State, pack: &Pack) -> State {
        self.storage.keep(state, pack)
    }

    /// Takes over what another window has stored. Returns the state to go on with.
    pub fn follow(&self, state: State, pack: &Pack) -> State {
        self.storage.follow(state, pack)
    }

    /// What views need to know; `reads_address` as the host says, `ask` leads back to [`answer`](Self::answer).
    pub fn platform(&self, reads_address: bool, ask: &Callback<Request>) -> Platform {
        Platform {
            address: address::page().map(AttrValue::from),
            reads_address,
            shares: share::can_share(),
            saved: self.storage.status(),
            notice: self.notice.borrow().clone(),
            ask: ask.clone(),
        }
    }

    /// Does what is asked for, and reports the outcome to `tell`, perhaps later. A print is drawn in a frame
    /// beside the container. Returns the state to go on with, where saving has changed it.
    pub fn answer(
        &self,
        ask: Request,
        page: Page,
        state: Rc<State>,
        tell: &Callback<Notice>,
    ) -> Option<State> {
        self.notice.take();
        match ask {
            Request::Print => {
                let answer = tell.reform(|done| if done { Notice::Nothing } else { Notice::NotPrinted });
                match self.container.parent_node() {
                    Some(place) => {
                        let paper = PaperProps { page, state, drawn: Callback::noop() };
                        self.printer.print(&place, paper, answer);
                    }
                    None => answer.emit(false),
                }
            }
            Request::Copy(text) => {
                let time = self.times.get().wrapping_add(1);
                self.times.set(time);
                let copied = text.clone();
                let answer = tell.reform(move |done| {
                    if done { Notice::Copied } else { Notice::NotCopied { text: copied.clone(), time } }
                });
                share::copy(&text, answer);
            }
            Request::Share(address) => {
                let answer = tell.reform(|done| if done { Notice::Nothing } else { Notice::NotShared });
                share::share(&address, answer);
            }
            Request::Save => return Some(self.storage.save(State::clone(&state), &page.pack)),
            Request::Erase => self.storage.erase(&page.pack),
        }
        None
    }

    /// Sets what views say of the last request.
    pub fn tell(&self, notice: Notice) {
        self.notice.replace(notice);
    }

    /// Removes the frame of a print.
    pub fn close(&self) {
        self.printer.clear();
    }
}
