//! One mounted widget: it owns the pack and the state, and draws them with Yew.

mod asked;
mod follow;

use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};

use gloo::events::EventListener;
use js_sys::Function;
use wasm_bindgen::JsValue;
use web_sys::HtmlElement;
use yew::Callback;

use super::drawing::Drawing;
use super::lead::Leader;
use super::options::Options;
use super::scroll_spy::ScrollSpy;
use super::services::Services;
use super::start;
use super::sync_url::SyncUrl;
use super::today::today;
use crate::pack::Pack;
use crate::snapshot;
use crate::state::{Action, State};
use crate::ui::platform::Request;
use crate::ui::{AppProps, Lead, Page, sections};

/// A widget in its container. Cloning shares it.
#[derive(Clone)]
pub struct Widget(Rc<Inner>);

struct Inner {
    pack: RefCell<Rc<Pack>>,
    options: RefCell<Options>,
    state: RefCell<Rc<State>>,
    page: RefCell<Page>,
    // The same callbacks for as long as the widget lives: new ones would draw the page anew.
    dispatch: Callback<Action>,
    lead: Callback<Lead>,
    ask: Callback<Request>,
    drawn: Callback<Rc<State>>,
    drawing: Rc<Drawing>,
    leader: Rc<Leader>,
    scroll_spy: Rc<ScrollSpy>,
    notify: Function,
    sync_url: SyncUrl,
    services: Services,
    /// Hears of what other windows save.
    others: Cell<Option<EventListener>>,
    /// Hears when the page is shown again.
    shown: Cell<Option<[EventListener; 2]>>,
}

impl Widget {
    /// Draws a pack into `container` and keeps it drawn.
    pub fn mount(container: HtmlElement, pack: Rc<Pack>, options: Options, notify: Function) -> Widget {
        let services = Services::of(container.clone());
        let state = start::state(&pack, &options, services.open(&pack));
        let page = start::page(&pack, &options, &state, None);
        let scroll_spy = ScrollSpy::within(container.clone().into());
        let drawing = Drawing::into(container.clone());
        let leader = Rc::new(Leader::new(container.into(), drawing.clone(), scroll_spy.clone()));
        let widget = Widget(Rc::new_cyclic(|inner: &Weak<Inner>| Inner {
            dispatch: back(inner, |widget, action| widget.dispatch(action)),
            lead: back(inner, |widget, lead| widget.0.leader.lead_soon(lead)),
            ask: back(inner, |widget, ask| widget.ask(ask)),
            drawn: back(inner, |widget, state| widget.drawn(&state)),
            scroll_spy,
            pack: RefCell::new(pack),
            options: RefCell::new(options),
            state: RefCell::new(Rc::new(state)),
            page: RefCell::new(page),
            drawing,
            leader,
            notify,
            sync_url: SyncUrl::new(),
            services,
            others: Cell::default(),
            shown: Cell::default(),
        }));
        widget.draw();
        widget.follow_address();
        widget.follow_others();
        widget.follow_days();
        widget
    }

    pub fn state(&self) -> Rc<State> {
        self.0.state.borrow().clone()
    }

    pub fn pack(&self) -> Rc<Pack> {
        self.0.pack.borrow().clone()
    }

    /// What the page is set with now.
    pub fn page(&self) -> Page {
        self.0.page.borrow().clone()
    }

    pub fn dispatch(&self, action: Action) {
        self.apply_address();
        let before = self.state();
        self.apply(before.reduce(&self.pack(), action));
        let state = self.state();
        if let Some(opened) = state.chapters.iter().find(|chapter| !before.chapters.contains(chapter)) {
            self.0.scroll_spy.opened(*opened);
        }
    }

    /// Does what a view asks of the browser, and draws what came of it.
    fn ask(&self, ask: Request) {
        let inner = Rc::downgrade(&self.0);
        let tell = Callback::from(move |notice| {
            if let Some(inner) = inner.upgrade() {
                inner.services.tell(notice);
                Widget(inner).draw();
            }
        });
        self.refresh_page(&self.state());
        match self.0.services.answer(ask, self.page(), self.state(), &tell) {
            Some(state) => self.commit(state),
            None => self.draw(),
        }
    }

    /// Draws `state` with the words of its language.
    fn apply(&self, state: State) {
        self.refresh_page(&state);
        self.commit(state);
    }

    /// Makes the page anew where its language is another than that of `state`, or its day another than today. Returns
    /// whether it did.
    fn refresh_page(&self, state: &State) -> bool {
        let before = self.page();
        let differs = state.lang != before.lang || today() != before.today;
        if differs {
            let page = start::page(&self.pack(), &self.0.options.borrow(), state, Some(&before));
            self.0.page.replace(page);
        }
        differs
    }

    /// Draws `state`, tells the shell and the address what changed.
    fn commit(&self, state: State) {
        let pack = self.pack();
        let state = self.0.services.keep(state, &pack);
        let before = self.0.state.replace(Rc::new(state));
        let state = self.state();
        self.draw();
        let detail = snapshot::change(&state, &pack);
        if detail != snapshot::change(&before, &pack) {
            // What goes wrong there is the shell's to report.
            let _ = self.0.notify.call0(&JsValue::UNDEFINED);
            let inner = Rc::downgrade(&self.0);
            self.0.sync_url.write(Box::new(move |there| {
                let Inner { sync_url, state, pack, .. } = &*inner.upgrade()?;
                sync_url.written(there, &state.borrow(), &pack.borrow())
            }));
        }
    }

    fn draw(&self) {
        self.0.drawing.draw(self.props());
    }

    /// Yew has drawn `state`: what had to wait for that goes on.
    fn drawn(&self, state: &Rc<State>) {
        if self.0.drawing.drawn(state) {
            self.0.scroll_spy.drawn();
            self.0.leader.go_on();
        }
    }

    /// Takes the widget away.
    pub fn destroy(&self) {
        self.0.others.take();
        self.0.shown.take();
        // By then the address may be that of another view of the host's.
        self.0.sync_url.leave();
        self.0.services.close();
        self.0.drawing.destroy();
    }

    fn props(&self) -> AppProps {
        AppProps {
            page: self.0.page.borrow().clone(),
            state: self.state(),
            sections: sections(&self.0.options.borrow().sections),
            generation: 0,
            dispatch: self.0.dispatch.clone(),
            lead: self.0.lead.clone(),
            platform: self.0.services.platform(self.0.options.borrow().sync_url, &self.0.ask),
            drawn: self.0.drawn.clone(),
        }
    }
}

/// A way back into the widget, which does not keep it alive.
fn back<T: 'static>(inner: &Weak<Inner>, act: fn(&Widget, T)) -> Callback<T> {
    let inner = inner.clone();
    Callback::from(move |said| {
        if let Some(inner) = inner.upgrade() {
            act(&Widget(inner), said);
        }
    })
}
