//! One mounted widget: it owns the pack and the state, and draws them with Yew.

use std::cell::{Cell, OnceCell, RefCell};
use std::rc::{Rc, Weak};

use gloo::events::EventListener;
use js_sys::Function;
use wasm_bindgen::JsValue;
use web_sys::HtmlElement;
use yew::{AppHandle, Callback, Renderer};

use super::address;
use super::lead::Leader;
use super::options::Options;
use crate::evidence::Lookup;
use crate::fragment;
use crate::json::Json;
use crate::pack::Pack;
use crate::snapshot;
use crate::state::{Action, State, Wish};
use crate::ui::{App, Kept, Lead, Mode, Page, Part, PartProps, Setting, sections};
use crate::words::{LOCALES, Words};

/// A widget in its container. Cloning shares it.
#[derive(Clone)]
pub struct Widget(Rc<Inner>);

struct Inner {
    pack: RefCell<Rc<Pack>>,
    options: RefCell<Options>,
    state: RefCell<Rc<State>>,
    page: RefCell<Page>,
    app: RefCell<Option<AppHandle<Part>>>,
    /// The same for as long as the widget lives: a new one would draw every row anew.
    dispatch: Callback<Action>,
    lead: Callback<Lead>,
    container: HtmlElement,
    notify: Function,
    address: address::Writer,
    listener: Cell<Option<EventListener>>,
    /// Nothing may be missing on paper.
    print: Cell<Option<EventListener>>,
}

impl Widget {
    /// Draws a pack into `container` and keeps it drawn.
    pub fn mount(container: HtmlElement, pack: Rc<Pack>, options: Options, notify: Function) -> Widget {
        let state = start(&pack, &options);
        let page = page(&pack, &options, &state);
        let leader = Leader::new(container.clone().into());
        let widget = Widget(Rc::new_cyclic(|inner: &Weak<Inner>| Inner {
            dispatch: {
                let inner = inner.clone();
                Callback::from(move |action| {
                    if let Some(inner) = inner.upgrade() {
                        Widget(inner).dispatch(action);
                    }
                })
            },
            lead: Callback::from(move |lead| leader.lead(lead)),
            pack: RefCell::new(pack),
            options: RefCell::new(options),
            state: RefCell::new(Rc::new(state)),
            page: RefCell::new(page),
            app: RefCell::default(),
            container,
            notify,
            address: address::Writer::default(),
            listener: Cell::default(),
            print: Cell::default(),
        }));
        let app =
            Renderer::<Part>::with_root_and_props(widget.0.container.clone().into(), widget.props()).render();
        widget.0.app.replace(Some(app));
        widget.follow_address();
        widget.follow_print();
        widget
    }

    /// Attributes changed, or the pack did: what changed is applied, the rest of the state stays.
    pub fn configure(&self, pack: Option<Rc<Pack>>, options: Options) {
        let before = self.0.options.replace(options.clone());
        if let Some(pack) = pack {
            let before = self.state();
            let kept = snapshot::wish(&snapshot::of(&before, &self.pack()));
            let mut state = State::start(&pack, &before.lang).reduce(&pack, Action::Merge(kept));
            (state.theme, state.text_size) = (before.theme, before.text_size);
            self.0.pack.replace(pack);
            self.0.state.replace(Rc::new(state));
        }
        let mut wish = Wish::default();
        if before.drugs != options.drugs {
            wish.drugs = Some(options.drugs.clone().unwrap_or_else(|| State::start(&self.pack(), "").drugs));
        }
        if before.lang != options.lang {
            wish.lang = options.lang.clone();
        }
        let pack = self.pack();
        let mut state = self.state().reduce(&pack, Action::Merge(known_language(wish)));
        if !options.sync_url {
            self.0.address.forget();
        } else if !before.sync_url {
            state = state.reduce(&pack, Action::Merge(fragment::read(&address::fragment())));
        }
        if before.theme != options.theme {
            state = state.reduce(&pack, Action::ChooseTheme(options.theme));
        }
        self.follow_address();
        self.0.page.replace(page(&pack, &options, &state));
        self.show(state);
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

    /// Back to what the attributes and the pack say. Comfort settings stay: they are none of the host's.
    pub fn reset(&self) {
        let pack = self.pack();
        let before = self.state();
        let asked = Options { state: Json::Null, fragment: String::new(), ..self.0.options.borrow().clone() };
        let mut state = start(&pack, &asked);
        (state.theme, state.text_size) = (before.theme, before.text_size);
        self.speak(state);
    }

    pub fn merge(&self, wish: Wish) {
        self.dispatch(Action::Merge(known_language(wish)));
    }

    pub fn dispatch(&self, action: Action) {
        self.speak(self.state().reduce(&self.pack(), action));
    }

    /// Draws `state` with the words of its language.
    fn speak(&self, state: State) {
        if state.lang != self.state().lang {
            let page = page(&self.pack(), &self.0.options.borrow(), &state);
            self.0.page.replace(page);
        }
        self.show(state);
    }

    /// Draws `state`, tells the shell and the address what changed.
    fn show(&self, state: State) {
        let pack = self.pack();
        let before = self.0.state.replace(Rc::new(state));
        let state = self.state();
        if let Some(app) = self.0.app.borrow_mut().as_mut() {
            app.update(self.props());
        }
        let detail = snapshot::change(&state, &pack);
        if detail != snapshot::change(&before, &pack) {
            // What goes wrong there is the shell's to report.
            let _ = self.0.notify.call0(&JsValue::UNDEFINED);
            if self.0.options.borrow().sync_url {
                self.0.address.write(Box::new(move |there| fragment::write(there, &state, &pack)));
            }
        }
    }

    /// Takes the widget away.
    pub fn destroy(&self) {
        self.0.listener.take();
        self.0.print.take();
        // By then the address may be that of another view of the host's.
        self.0.address.forget();
        if let Some(app) = self.0.app.take() {
            app.destroy();
        }
    }

    fn follow_print(&self) {
        let widget = Rc::downgrade(&self.0);
        let listen = |window: web_sys::Window| {
            EventListener::new(&window, "beforeprint", move |_| {
                if let Some(inner) = widget.upgrade() {
                    Widget(inner).dispatch(Action::ShowAll);
                }
            })
        };
        self.0.print.set(web_sys::window().map(listen));
    }

    fn follow_address(&self) {
        let listener = self.0.options.borrow().sync_url.then(|| {
            let widget = Rc::downgrade(&self.0);
            address::on_change(move |fragment| {
                if let Some(inner) = widget.upgrade() {
                    Widget(inner).merge(fragment::read(&fragment));
                }
            })
        });
        self.0.listener.set(listener.flatten());
    }

    fn props(&self) -> PartProps {
        PartProps::new(App {
            page: self.0.page.borrow().clone(),
            state: self.state(),
            sections: sections(self.0.options.borrow().sections.as_deref()),
            dispatch: self.0.dispatch.clone(),
            lead: self.0.lead.clone(),
        })
    }
}

/// Fragment, then property, then attribute, then pack: the first that says something wins.
fn start(pack: &Pack, options: &Options) -> State {
    let lang = options.lang.as_deref().filter(|lang| Words::of(lang).is_some()).unwrap_or("en");
    let attributes = Wish { drugs: options.drugs.clone(), ..Wish::default() };
    let mut state = State::start(pack, lang);
    let mut wishes = vec![attributes, snapshot::wish(&options.state)];
    if options.sync_url {
        wishes.push(fragment::read(&options.fragment));
    }
    for wish in wishes {
        state = state.reduce(pack, Action::Merge(known_language(wish)));
    }
    state.reduce(pack, Action::ChooseTheme(options.theme))
}

/// A language without words of ours is no wish.
fn known_language(mut wish: Wish) -> Wish {
    wish.lang = wish.lang.filter(|lang| LOCALES.iter().any(|(code, _)| **code == **lang));
    wish
}

fn page(pack: &Rc<Pack>, options: &Options, state: &State) -> Page {
    Page::new(Setting {
        pack: pack.clone(),
        lookup: Lookup::new(pack.clone()),
        index: OnceCell::new(),
        summaries: Kept::default(),
        words: Words::of(&state.lang).unwrap_or_else(Words::first),
        lang: state.lang.clone(),
        mode: Mode::Live,
        level: options.heading_level,
        prefix: String::new(),
        today: options.today,
    })
}
