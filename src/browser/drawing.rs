//! What Yew draws into one container, and a full redraw after foreign code has changed its DOM.

use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};

use gloo::timers::future::TimeoutFuture;
use web_sys::HtmlElement;
use yew::platform::spawn_local;
use yew::{AppHandle, Renderer};

use super::announce::Announcer;
use super::focus::SavedFocus;
use super::watch::{Focus, Watch};
use crate::state::State;
use crate::ui::{App, AppProps};

/// How often to look whether a press has ended, in milliseconds.
const PRESS_ENDS: u32 = 50;

/// One container with what is drawn there.
pub struct Drawing {
    container: HtmlElement,
    app: RefCell<Option<AppHandle<App>>>,
    watch: Rc<Watch>,
    /// The key of what is drawn: how often all was redrawn.
    generation: Cell<u32>,
    shown: RefCell<Option<AppProps>>,
    /// The properties of the full redraw that waits, if one does.
    awaited: RefCell<Option<AppProps>>,
    /// What had the focus before the full redraw.
    focus: RefCell<Option<Rc<Focus>>>,
    /// What had the focus before the render that is under way.
    saved_focus: RefCell<Option<SavedFocus>>,
    announcer: Rc<Announcer>,
    /// The state that was drawn last.
    before: RefCell<Option<Rc<State>>>,
}

impl Drawing {
    pub fn into(container: HtmlElement) -> Rc<Drawing> {
        Rc::new_cyclic(|drawing: &Weak<Drawing>| Drawing {
            watch: Rc::new(Watch::over(container.clone().into(), {
                let drawing = drawing.clone();
                // Before the next key: Yew may yield before it reports that it has drawn.
                move || drawing.upgrade().iter().for_each(|drawing| drawing.refocus())
            })),
            container,
            app: RefCell::default(),
            generation: Cell::default(),
            shown: RefCell::default(),
            awaited: RefCell::default(),
            focus: RefCell::default(),
            saved_focus: RefCell::default(),
            announcer: Rc::default(),
            before: RefCell::default(),
        })
    }

    /// Has Yew render what changed; or schedules a full redraw, if foreign code has changed the DOM.
    pub fn draw(self: &Rc<Self>, props: AppProps) {
        if self.awaited.borrow().is_some() {
            self.awaited.replace(Some(props));
        } else if self.is_shown(&props) {
            // Even if the DOM was touched: a full redraw reports its open folds, and redrawing for that
            // report would never end on a slow machine.
        } else if self.watch.touched() {
            self.awaited.replace(Some(props));
            spawn_local(self.clone().draw_anew());
        } else {
            self.update(props);
        }
    }

    /// Whether nothing is left to be drawn.
    pub fn is_done(&self) -> bool {
        self.awaited.borrow().is_none() && !self.watch.is_drawing()
    }

    fn is_shown(&self, props: &AppProps) -> bool {
        let props = AppProps { generation: self.generation.get(), ..props.clone() };
        self.shown.borrow().as_ref() == Some(&props)
    }

    /// Redraws all, but waits a task, and until no button is pressed, so that the element being clicked or
    /// focused still exists when its event ends.
    async fn draw_anew(self: Rc<Self>) {
        TimeoutFuture::new(0).await;
        while self.is_pressed() {
            TimeoutFuture::new(PRESS_ENDS).await;
        }
        let awaited = self.awaited.take();
        if let Some(props) = awaited {
            self.watch.forget();
            self.raise();
            self.update(props);
        }
    }

    fn is_pressed(&self) -> bool {
        self.container.matches(":active").unwrap_or_default()
    }

    /// Has the next render make everything anew.
    fn raise(&self) {
        self.generation.set(self.generation.get().wrapping_add(1));
    }

    fn update(&self, props: AppProps) {
        let is_other = |shown: &AppProps| !Rc::ptr_eq(&shown.page.pack, &props.page.pack);
        if self.shown.borrow().as_ref().is_some_and(is_other) {
            self.raise();
        }
        let props = AppProps { generation: self.generation.get(), ..props };
        let before = self.shown.replace(Some(props.clone()));
        // For equal properties Yew renders nothing and calls no effect.
        if before.as_ref() == Some(&props) {
            return;
        }
        // In another language another word may be the one that is explained.
        let anew = before.is_none_or(|before| {
            before.generation != props.generation || before.page.lang != props.page.lang
        });
        // Until the redraw is done a reader may type on in the old elements.
        let going = self.focus.borrow().is_some();
        if (anew || going)
            && let Some(focus) = self.watch.focus()
        {
            self.focus.replace(Some(Rc::new(focus)));
        }
        if self.saved_focus.borrow().is_none() {
            self.saved_focus.replace(SavedFocus::of(&self.container));
        }
        self.watch.drawing();
        self.render(props);
    }

    fn render(&self, props: AppProps) {
        // Yew draws in a task of its own, so it cannot come back here meanwhile.
        let Ok(mut app) = self.app.try_borrow_mut() else { return };
        match app.as_mut() {
            Some(app) => app.update(props),
            None => {
                let renderer = Renderer::<App>::with_root_and_props(self.container.clone().into(), props);
                *app = Some(renderer.render());
            }
        }
    }

    fn refocus(&self) {
        // Cloned first: focus events run handlers of views synchronously, and those may draw.
        let focus = self.focus.borrow().clone();
        if let Some(focus) = focus {
            self.watch.refocus(&focus);
        }
    }

    /// Call when Yew has drawn `state`. Returns false, and does nothing, if a newer state is already waiting.
    pub fn drawn(&self, state: &Rc<State>) -> bool {
        if self.shown.borrow().as_ref().is_none_or(|shown| *shown.state != **state) {
            return false;
        }
        self.watch.drawn();
        self.refocus();
        self.focus.take();
        if let Some(saved_focus) = self.saved_focus.take() {
            saved_focus.restore(&self.container);
        }
        let before = self.before.replace(Some(state.clone()));
        if before.is_some_and(|before| is_news(&before, state)) {
            self.announcer.tell(&self.watch);
        }
        true
    }

    /// Takes away what was drawn.
    pub fn destroy(&self) {
        self.awaited.take();
        if let Some(app) = self.app.take() {
            app.destroy();
        }
    }
}

/// Whether the change is to be announced to screen readers.
fn is_news(before: &State, now: &State) -> bool {
    let found = |state: &State| (state.query.clone(), state.filter.clone(), state.look, state.all_rows);
    before.drugs != now.drugs || before.age != now.age || found(before) != found(now)
}
