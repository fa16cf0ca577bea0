//! JSON values across the bridge, both ways, without a text in between.

use js_sys::{Array, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use crate::json::Json;

/// How deep a value may nest; what lies deeper reads as `null`.
const DEEPEST: u8 = 24;

/// A JavaScript value as JSON. What JSON cannot hold reads as `null`.
pub fn from_js(value: &JsValue) -> Json {
    read(value, DEEPEST)
}

fn read(value: &JsValue, depth: u8) -> Json {
    let Some(depth) = depth.checked_sub(1) else { return Json::Null };
    if let Some(text) = value.as_string() {
        return Json::Text(text.into());
    }
    if let Some(number) = value.as_f64() {
        return Json::Number(number);
    }
    if let Some(flag) = value.as_bool() {
        return Json::Bool(flag);
    }
    if let Some(array) = value.dyn_ref::<Array>() {
        return Json::List((0..array.length()).map(|index| read(&array.get(index), depth)).collect());
    }
    let Some(object) = value.dyn_ref::<Object>() else { return Json::Null };
    let keys = Object::keys(object);
    let entry = |index| {
        let key = keys.get(index);
        let value = Reflect::get(object, &key).unwrap_or(JsValue::NULL);
        (key.as_string().unwrap_or_default().into(), read(&value, depth))
    };
    Json::Object((0..keys.length()).map(entry).collect())
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
