//! The JSON Schema of packs, generated from the Rust types.

use drug_compare::pack::Pack;
use serde_json::Value;

/// The schema as pretty JSON, as `packs/pack.schema.json` holds it.
pub fn text() -> String {
    let mut schema = schemars::schema_for!(Pack).to_value();
    allow_absent(&mut schema);
    if let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) {
        properties.insert("$schema".to_owned(), serde_json::json!({ "type": "string" }));
    }
    serde_json::to_string_pretty(&schema).unwrap_or_default()
}

/// Inside records an empty list and `false` may be left out, as the reader lets them be.
fn allow_absent(schema: &mut Value) {
    let Some(definitions) = schema.get_mut("$defs").and_then(Value::as_object_mut) else { return };
    for definition in definitions.values_mut() {
        let kind =
            |field: &str| definition.pointer(&format!("/properties/{field}/type")).and_then(Value::as_str);
        let needed = definition.get("required").and_then(Value::as_array).map(|required| {
            let needed = |field: &&Value| !matches!(field.as_str().and_then(kind), Some("array" | "boolean"));
            required.iter().filter(needed).cloned().collect::<Vec<_>>()
        });
        if let (Some(needed), Some(fields)) = (needed, definition.as_object_mut()) {
            fields.insert("required".to_owned(), Value::Array(needed));
        }
    }
}
