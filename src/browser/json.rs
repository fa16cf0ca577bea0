//! JSON values across the bridge, both ways, without a text in between.

use std::cell::Cell;

use js_sys::{Array, Object, Reflect};
use wasm_bindgen::prelude::*;

use crate::json::Json;

/// What js-sys takes for safe, a host's proxy may answer with an exception: that one would go through the
/// wasm without unwinding it, and end all elements of the page.
#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_namespace = Array, js_name = isArray)]
    fn is_array(value: &JsValue) -> Result<bool, JsValue>;
    #[wasm_bindgen(catch, js_namespace = Object, js_name = keys)]
    fn keys(value: &JsValue) -> Result<Array, JsValue>;
}

/// How deep a value may nest; what lies deeper reads as `null`.
const DEEPEST: u8 = 24;

/// How many values are read; a graph with rings in it would have no end. Many times a big pack.
const MOST: u32 = 2_000_000;

/// A JavaScript value as JSON. What JSON cannot hold, or what throws when it is asked, reads as `null`.
pub fn from_js(value: &JsValue) -> Json {
    read(value, DEEPEST, &Cell::new(MOST))
}

fn read(value: &JsValue, depth: u8, left: &Cell<u32>) -> Json {
    let (Some(depth), Some(fewer)) = (depth.checked_sub(1), left.get().checked_sub(1)) else {
        return Json::Null;
    };
    left.set(fewer);
    if let Some(text) = value.as_string() {
        return Json::Text(text.into());
    }
    if let Some(number) = value.as_f64() {
        return Json::Number(number);
    }
    if let Some(flag) = value.as_bool() {
        return Json::Bool(flag);
    }
    if !value.is_object() {
        return Json::Null;
    }
    let get = |key: &JsValue| Reflect::get(value, key).unwrap_or(JsValue::NULL);
    match is_array(value) {
        Ok(true) => {
            let length = get(&JsValue::from_str("length")).as_f64().unwrap_or_default() as u32;
            let items = (0..length).take_while(|_| left.get() > 0);
            Json::List(items.map(|index| read(&get(&index.into()), depth, left)).collect())
        }
        Ok(false) => {
            let Ok(keys) = keys(value) else { return Json::Null };
            let entry =
                |key: JsValue| (key.as_string().unwrap_or_default().into(), read(&get(&key), depth, left));
            Json::Object(keys.iter().map(entry).collect())
        }
        Err(_) => Json::Null,
    }
}

/// JSON as a plain JavaScript value.
pub fn to_js(json: &Json) -> JsValue {
    match json {
        Json::Null => JsValue::NULL,
        Json::Bool(flag) => JsValue::from_bool(*flag),
        Json::Number(number) => JsValue::from_f64(*number),
        Json::Text(text) => JsValue::from_str(text),
        Json::List(items) => {
            let array = Array::new();
            for item in items {
                array.push(&to_js(item));
            }
            array.into()
        }
        Json::Object(fields) => {
            let object = Object::new();
            for (key, value) in fields {
                // Setting a property of a fresh plain object cannot fail.
                let _ = Reflect::set(&object, &JsValue::from_str(key), &to_js(value));
            }
            object.into()
        }
    }
}
