//! The wasm entry: what the shell may call, nothing else.

use std::cell::{OnceCell, RefCell};
use std::rc::Rc;

use drug_compare::browser::json;
use drug_compare::browser::options::Options;
use drug_compare::browser::widget::Widget;
use drug_compare::explore::DEFAULT_LIMIT;
use drug_compare::pack::{Pack, Problem, read};
use drug_compare::snapshot::{self, Hit};
use js_sys::{Function, Reflect};
use serde::Serialize;
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

/// The pack this build was made with.
const EMBEDDED: &str = include_str!(concat!(env!("OUT_DIR"), "/pack.json"));

/// The stylesheet of every widget.
const STYLESHEET: &str = include_str!(concat!(env!("OUT_DIR"), "/style.css"));

/// Bytes allocated and freed at the start, so that the memory never has to grow: more than a page with its
/// index ever used. WebKit's compiler at times takes an access after growing for one out of bounds
/// (github.com/oven-sh/bun/issues/17146), which would end the widget. Pages that are never touched cost
/// nothing.
const ROOM: usize = 16 << 20;

fn main() {
    drop(std::hint::black_box(Vec::<u8>::with_capacity(ROOM)));
}

#[wasm_bindgen]
pub fn stylesheet() -> String {
    STYLESHEET.to_owned()
}

/// Every problem of a pack as `[{path, message}]`. `pack` is JSON text. The shell passes an empty string for
/// a value that JSON cannot hold; it is reported as a problem.
#[wasm_bindgen]
pub fn validate(pack: &str) -> JsValue {
    json::to_js(&given(pack).err().unwrap_or_default())
}

/// Reads the embedded pack, once for all widgets. Call it in its own task before the first mount, so that
/// parsing and drawing are two short tasks on a slow phone.
#[wasm_bindgen]
pub fn prepare() {
    // Errors are reported by `mount`, which reads the pack again.
    let _ = read_pack(None);
}

/// Draws a widget of `pack`, or of the embedded pack without one. Throws `{message, problems}` if the pack
/// has problems, and then draws nothing.
#[wasm_bindgen]
pub fn mount(
    container: HtmlElement,
    options: &str,
    pack: Option<String>,
    notify: Function,
) -> Result<Mounted, JsValue> {
    let widget = Widget::mount(container, read_pack(pack.as_deref())?, Options::read(options), notify);
    Ok(Mounted { widget, own: pack.into() })
}

/// A drawn widget, as the shell holds it.
#[wasm_bindgen(js_name = Widget)]
pub struct Mounted {
    widget: Widget,
    /// The JSON text of the drawn pack if it is a host's; `None` for the embedded pack.
    own: RefCell<Option<String>>,
}

#[wasm_bindgen(js_class = Widget)]
impl Mounted {
    pub fn state(&self) -> JsValue {
        json::to_js(&snapshot::of(&self.widget.state(), &self.widget.pack()))
    }

    pub fn set_state(&self, state: &str) {
        self.widget.merge(snapshot::wish(state));
    }

    /// Applies changed attributes or another pack. Throws like [`mount`], and then changes nothing.
    pub fn configure(&self, options: &str, pack: Option<String>) -> Result<(), JsValue> {
        let mut changed = None;
        if pack != *self.own.borrow() {
            changed = Some(read_pack(pack.as_deref())?);
            self.own.replace(pack);
        }
        self.widget.configure(changed, Options::read(options));
        Ok(())
    }

    pub fn reset(&self) {
        self.widget.reset();
    }

    /// The hits for `query`, best first. An option of the wrong type, or whose getter throws, is ignored.
    /// Options are read one by one, because JSON has no `Infinity` for `limit`.
    pub fn search(&self, query: &str, options: &JsValue) -> JsValue {
        let option = |key: &str| Reflect::get(options, &JsValue::from_str(key)).unwrap_or(JsValue::UNDEFINED);
        let lang = option("lang").as_string().unwrap_or_else(|| self.widget.state().lang.to_string());
        let limit = option("limit").as_f64().filter(|limit| *limit >= 0.0);
        let pack = self.widget.pack();
        let limit = limit.map_or(DEFAULT_LIMIT, |limit| limit as usize);
        let hits = self.widget.page().index().search(query, &lang, limit);
        json::to_js(&hits.iter().map(|hit| snapshot::hit(hit, &pack)).collect::<Vec<Hit>>())
    }

    /// The pack that is drawn, as JSON.
    pub fn pack(&self) -> String {
        self.own.borrow().clone().unwrap_or_else(|| EMBEDDED.to_owned())
    }

    pub fn destroy(&self) {
        self.widget.destroy();
    }
}

fn read_pack(own: Option<&str>) -> Result<Rc<Pack>, JsValue> {
    let pack = own.map_or_else(embedded, |own| given(own).map(Rc::new));
    pack.map_err(|problems| json::to_js(&Refusal::of(problems)))
}

/// The pack of this build, read once.
fn embedded() -> Result<Rc<Pack>, Vec<Problem>> {
    thread_local! {
        static PACK: OnceCell<Rc<Pack>> = const { OnceCell::new() };
    }
    PACK.with(|known| match known.get() {
        Some(pack) => Ok(pack.clone()),
        None => read::embedded(EMBEDDED).map(|pack| known.get_or_init(|| Rc::new(pack)).clone()),
    })
}

/// Reads and checks the pack of a host.
fn given(pack: &str) -> Result<Pack, Vec<Problem>> {
    if pack.is_empty() {
        return Err(vec![Problem::new("", "this cannot be written as JSON")]);
    }
    read::read(pack)
}

/// Why a pack is not shown.
#[derive(Serialize)]
struct Refusal {
    message: String,
    problems: Vec<Problem>,
}

impl Refusal {
    fn of(problems: Vec<Problem>) -> Refusal {
        let message = match problems.as_slice() {
            [only] => format!("the pack has 1 problem: {only}"),
            all => {
                let first = all.first().map(Problem::to_string).unwrap_or_default();
                format!("the pack has {} problems; the first: {first}", all.len())
            }
        };
        Refusal { message, problems }
    }
}
