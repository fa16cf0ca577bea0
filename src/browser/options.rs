//! What the shell asks for when it mounts or configures a widget.

use std::rc::Rc;

use js_sys::Reflect;
use wasm_bindgen::JsValue;

use super::json;
use crate::json::Json;
use crate::pack::{Date, Id};
use crate::state::Theme;

/// The element's attributes and properties, read once. A wrong value reads as its default.
#[derive(Clone, Debug, PartialEq)]
pub struct Options {
    pub drugs: Option<Vec<Id>>,
    pub sections: Option<Vec<Rc<str>>>,
    pub lang: Option<Rc<str>>,
    pub theme: Theme,
    /// 2 to 5 in a host's page; 1 where the widget is the page.
    pub heading_level: u8,
    pub sync_url: bool,
    /// What was asked for through the property `state`.
    pub state: Json,
    pub fragment: String,
    pub today: Option<Date>,
}

impl Options {
    pub fn read(options: &JsValue) -> Options {
        let value = |key: &str| Reflect::get(options, &JsValue::from_str(key)).unwrap_or(JsValue::UNDEFINED);
        let text = |key: &str| value(key).as_string();
        let list = |key: &str| {
            let json = json::from_js(&value(key));
            Some(json.list()?.iter().filter_map(Json::text).cloned().collect::<Vec<_>>())
        };
        let level = value("headingLevel").as_f64().unwrap_or(2.0);
        Options {
            drugs: list("drugs"),
            sections: list("sections"),
            lang: text("lang").map(Rc::from),
            theme: text("theme").and_then(|theme| Theme::parse(&theme)).unwrap_or_default(),
            heading_level: match value("standalone").as_bool() {
                Some(true) => 1,
                _ if [2.0, 3.0, 4.0, 5.0].contains(&level) => level as u8,
                _ => 2,
            },
            sync_url: value("syncUrl").as_bool().unwrap_or(false),
            state: json::from_js(&value("state")),
            fragment: text("fragment").unwrap_or_default(),
            today: text("today").and_then(|day| Date::parse(&day)),
        }
    }
}
