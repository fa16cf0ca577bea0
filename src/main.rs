//! The wasm entry: what the shell may call, nothing else.

use std::rc::Rc;

use drug_compare::browser::json;
use drug_compare::browser::options::Options;
use drug_compare::browser::widget::Widget;
use drug_compare::explore::DEFAULT_LIMIT;
use drug_compare::json::Json;
use drug_compare::pack::{Pack, Problem, read};
use drug_compare::snapshot;
use js_sys::{Function, JSON, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

/// The pack this build was made with.
const EMBEDDED: &str = include_str!(concat!(env!("OUT_DIR"), "/pack.json"));

/// The stylesheet of every widget.
const STYLESHEET: &str = include_str!(concat!(env!("OUT_DIR"), "/style.css"));

fn main() {}

#[wasm_bindgen]
pub fn stylesheet() -> String {
    STYLESHEET.to_owned()
}

/// The embedded pack, parsed by the browser.
#[wasm_bindgen]
pub fn pack() -> Result<JsValue, JsValue> {
    JSON::parse(EMBEDDED)
}

/// Every problem of a pack as `[{path, message}]`.
#[wasm_bindgen]
pub fn validate(pack: &JsValue) -> JsValue {
    match read::read(json::from_js(pack)) {
        Ok(_) => json::to_js(&Json::List(Vec::new())),
        Err(problems) => json::to_js(&listed(&problems)),
    }
}

/// Draws a widget; throws `{message, problems}` where the pack is bad.
#[wasm_bindgen]
pub fn mount(container: HtmlElement, options: &JsValue, notify: Function) -> Result<Mounted, JsValue> {
    let own = own_pack(options);
    let (source, pack) = sound(own.clone().map_or_else(self::pack, Ok)?)?;
    let widget = Widget::mount(container, pack, Options::read(options), notify);
    Ok(Mounted { widget, own: own.into(), source: source.into() })
}

/// A drawn widget, as the shell holds it.
#[wasm_bindgen(js_name = Widget)]
pub struct Mounted {
    widget: Widget,
    /// The pack the host gave, where it gave one.
    own: std::cell::RefCell<Option<JsValue>>,
    /// The pack that is drawn, as it was read.
    source: std::cell::RefCell<JsValue>,
}

#[wasm_bindgen(js_class = Widget)]
impl Mounted {
    pub fn state(&self) -> JsValue {
        json::to_js(&snapshot::of(&self.widget.state(), &self.widget.pack()))
    }

    pub fn set_state(&self, state: &JsValue) {
        self.widget.merge(snapshot::wish(&json::from_js(state)));
    }

    /// Attributes or the pack changed; throws like [`mount`] and then leaves everything as it was.
    pub fn configure(&self, options: &JsValue) -> Result<(), JsValue> {
        let own = own_pack(options);
        let mut changed = None;
        if own != *self.own.borrow() {
            let (source, pack) = sound(own.clone().map_or_else(self::pack, Ok)?)?;
            self.own.replace(own);
            self.source.replace(source);
            changed = Some(pack);
        }
        self.widget.configure(changed, Options::read(options));
        Ok(())
    }

    pub fn reset(&self) {
        self.widget.reset();
    }

    pub fn search(&self, query: &str, options: &JsValue) -> JsValue {
        let option = |key: &str| Reflect::get(options, &JsValue::from_str(key)).unwrap_or(JsValue::UNDEFINED);
        let lang = option("lang").as_string().unwrap_or_else(|| self.widget.state().lang.to_string());
        let limit = option("limit").as_f64().filter(|limit| *limit >= 0.0);
        let pack = self.widget.pack();
        let limit = limit.map_or(DEFAULT_LIMIT, |limit| limit as usize);
        let hits = self.widget.page().index().search(query, &lang, limit);
        json::to_js(&Json::List(hits.iter().map(|hit| snapshot::hit(hit, &pack)).collect()))
    }

    pub fn pack(&self) -> JsValue {
        self.source.borrow().clone()
    }

    pub fn destroy(&self) {
        self.widget.destroy();
    }
}

/// The pack among the options, where the host gave one.
fn own_pack(options: &JsValue) -> Option<JsValue> {
    let given = Reflect::get(options, &JsValue::from_str("pack")).ok()?;
    (!given.is_null() && !given.is_undefined()).then_some(given)
}

fn sound(given: JsValue) -> Result<(JsValue, Rc<Pack>), JsValue> {
    match read::read(json::from_js(&given)) {
        Ok(pack) => Ok((given, Rc::new(pack))),
        Err(problems) => {
            let first = problems.first().map(Problem::to_string).unwrap_or_default();
            let message = format!("the pack has {} problems; the first: {first}", problems.len());
            Err(json::to_js(&Json::Object(vec![
                ("message".into(), message.as_str().into()),
                ("problems".into(), listed(&problems)),
            ])))
        }
    }
}

fn listed(problems: &[Problem]) -> Json {
    let one = |problem: &Problem| {
        let fields = [("path", &problem.path), ("message", &problem.message)];
        Json::Object(fields.into_iter().map(|(key, text)| (key.into(), text.as_str().into())).collect())
    };
    Json::List(problems.iter().map(one).collect())
}
