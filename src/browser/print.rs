//! Printing the visit: a document of its own in a blank frame, never the page around the widget.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use js_sys::{Array, Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CssStyleSheet, Document, Element, HtmlIFrameElement, Node, Window};
use yew::{AppHandle, Callback, Renderer};

use super::services::Answer;
use crate::ui::paper::{Paper, PaperProps};

/// The style of the paper.
const STYLESHEET: &str = include_str!(concat!(env!("OUT_DIR"), "/paper.css"));

/// How long the frame is kept where the browser sends no `afterprint`: it may still be reading it.
const KEPT_MS: u32 = 60_000;

/// How long to wait for `beforeprint` before printing counts as blocked.
const PATIENCE_MS: u32 = 1_500;

/// What is being printed; with the next print, or with the widget, its frame goes.
#[derive(Clone, Default)]
pub struct Printer(Rc<RefCell<Option<Printed>>>);

/// A frame with what is drawn in it.
struct Printed {
    frame: HtmlIFrameElement,
    app: Option<AppHandle<Paper>>,
    listeners: Vec<EventListener>,
    timer: Option<Timeout>,
}

impl Drop for Printed {
    fn drop(&mut self) {
        if let Some(app) = self.app.take() {
            app.destroy();
        }
        self.frame.remove();
    }
}

impl Printer {
    /// Draws the paper in a frame in `place` and has the browser print it.
    pub fn print(&self, place: &Node, paper: PaperProps, answer: Answer) {
        self.clear();
        if self.open(place, paper, &answer).is_err() {
            answer.emit(false);
        }
    }

    /// Takes the frame away, if there is one.
    pub fn clear(&self) {
        // Not while it is borrowed: what is drawn in it goes too.
        let printed = self.0.try_borrow_mut().ok().and_then(|mut printed| printed.take());
        drop(printed);
    }

    fn open(&self, place: &Node, paper: PaperProps, answer: &Answer) -> Result<(), JsValue> {
        let document = place.owner_document().ok_or(JsValue::UNDEFINED)?;
        let frame: HtmlIFrameElement = document.create_element("iframe")?.unchecked_into();
        frame.set_attribute("class", "dc-paper")?;
        frame.set_attribute("aria-hidden", "true")?;
        frame.set_attribute("tabindex", "-1")?;
        let loaded = {
            let (printer, frame, answer) = (self.clone(), frame.clone(), answer.clone());
            // Some browsers put another blank document in place of the first before they tell.
            EventListener::once(&frame.clone(), "load", move |_| {
                if printer.draw(&frame, paper, &answer).is_err() {
                    answer.emit(false);
                }
            })
        };
        let printed = Printed { frame: frame.clone(), app: None, listeners: vec![loaded], timer: None };
        self.0.replace(Some(printed));
        place.append_child(&frame)?;
        Ok(())
    }

    fn draw(&self, frame: &HtmlIFrameElement, paper: PaperProps, answer: &Answer) -> Result<(), JsValue> {
        let (window, document) =
            frame.content_window().zip(frame.content_document()).ok_or(JsValue::UNDEFINED)?;
        let root = document.document_element().ok_or(JsValue::UNDEFINED)?;
        let body = document.body().ok_or(JsValue::UNDEFINED)?;
        root.set_attribute("lang", &paper.page.lang)?;
        root.set_attribute("dir", paper.page.words.direction)?;
        document.set_title(paper.page.words.visit);
        dress(&window, &document)?;
        let drawn = {
            let (printer, answer) = (self.clone(), answer.clone());
            Callback::from(move |()| {
                let (printer, window, answer) = (printer.clone(), window.clone(), answer.clone());
                // Not from inside the drawing: a print may wait for its reader.
                Timeout::new(0, move || printer.run(&window, &answer)).forget();
            })
        };
        let props = PaperProps { drawn, ..paper };
        let app = Renderer::<Paper>::with_root_and_props(Element::from(body), props).render();
        self.with(|printed| printed.app = Some(app));
        Ok(())
    }

    /// Prints, and answers whether the browser did: in a sandbox it may do nothing and say nothing.
    fn run(&self, window: &Window, answer: &Answer) {
        let began = Rc::new(Cell::new(false));
        let begin = {
            let began = began.clone();
            EventListener::once(window, "beforeprint", move |_| began.set(true))
        };
        let end = {
            let printer = self.clone();
            EventListener::once(window, "afterprint", move |_| printer.clear_in(0))
        };
        self.with(|printed| printed.listeners = vec![begin, end]);
        self.clear_in(KEPT_MS);
        let asked = window.print();
        if asked.is_err() || began.get() {
            return answer.emit(asked.is_ok());
        }
        let answer = answer.clone();
        Timeout::new(PATIENCE_MS, move || answer.emit(began.get())).forget();
    }

    fn clear_in(&self, milliseconds: u32) {
        let printer = self.clone();
        let timer = Timeout::new(milliseconds, move || printer.clear());
        self.with(|printed| printed.timer = Some(timer));
    }

    /// Changes what is being printed, where it still is.
    fn with(&self, change: impl FnOnce(&mut Printed)) {
        if let Ok(mut printed) = self.0.try_borrow_mut()
            && let Some(printed) = printed.as_mut()
        {
            change(printed);
        }
    }
}

/// A constructed stylesheet belongs to one document and is made with that document's own constructor.
fn dress(window: &Window, document: &Document) -> Result<(), JsValue> {
    let maker: Function = Reflect::get(window, &JsValue::from_str("CSSStyleSheet"))?.dyn_into()?;
    let sheet: CssStyleSheet = Reflect::construct(&maker, &Array::new())?.unchecked_into();
    sheet.replace_sync(STYLESHEET)?;
    document.set_adopted_style_sheets(&Array::of1(&sheet));
    Ok(())
}
