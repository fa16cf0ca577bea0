//! Untrusted JSON objects, read field by field: an invalid field is skipped, the others are kept.

use std::collections::HashMap;

use serde::Deserialize;
use serde_json::value::RawValue;

/// An object whose fields are read one by one.
pub struct Fields<'t>(HashMap<String, &'t RawValue>);

impl<'t> Fields<'t> {
    /// Reads `text`. If it is not a JSON object, there are no fields.
    pub fn of(text: &'t str) -> Fields<'t> {
        Fields(read(text).unwrap_or_default())
    }

    /// The value of `key`; `None` if it is missing or not a `T`.
    pub fn get<T: Deserialize<'t>>(&self, key: &str) -> Option<T> {
        read(self.0.get(key)?.get())
    }

    /// The object under `key`, without fields if it is missing or not an object.
    pub fn fields(&self, key: &str) -> Fields<'t> {
        self.0.get(key).map_or_else(|| Fields::of(""), |value| Fields::of(value.get()))
    }

    /// The list under `key`. `None` if the key is missing or no item is a `T`; `Some(vec![])` for an empty
    /// list. Items that are no `T` are skipped.
    pub fn list<T: Deserialize<'t>>(&self, key: &str) -> Option<Vec<T>> {
        let items: Vec<&RawValue> = self.get(key)?;
        let sound: Vec<T> = items.iter().filter_map(|item| read(item.get())).collect();
        (items.is_empty() || !sound.is_empty()).then_some(sound)
    }

    /// Every field whose value is a `V`: its key, and that value. In no particular order.
    pub fn each<K: for<'k> From<&'k str>, V: Deserialize<'t>>(&self) -> impl Iterator<Item = (K, V)> {
        self.0.iter().filter_map(|(key, value)| Some((K::from(key.as_str()), read(value.get())?)))
    }
}

fn read<'t, T: Deserialize<'t>>(json: &'t str) -> Option<T> {
    serde_json::from_str(json).ok()
}
