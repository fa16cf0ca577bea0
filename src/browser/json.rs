//! What hosts get: plain objects. What they give comes as JSON text, which the shell writes.

use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::JsValue;

/// A value as plain JavaScript: maps become objects, what is absent becomes `null`.
pub fn to_js(value: &impl Serialize) -> JsValue {
    value.serialize(&Serializer::json_compatible()).unwrap_or(JsValue::NULL)
}
