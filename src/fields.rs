//! Untrusted JSON objects, read field by field: an invalid field is skipped, the others are kept.

use std::collections::HashMap;

use serde::Deserialize;
use serde_json::value::RawValue;

use crate::pack::Id;

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

    /// The ids under `key`. `None` if the key is missing or no item is an id; `Some(vec![])` for an empty
    /// list. Items that are no ids are skipped.
    pub fn ids(&self, key: &str) -> Option<Vec<Id>> {
        let items: Vec<&RawValue> = self.get(key)?;
        let ids: Vec<Id> = items.iter().filter_map(|item| read(item.get())).collect();
        (items.is_empty() || !ids.is_empty()).then_some(ids)
    }

    /// Every field whose value is an id: its key, and that id. In no particular order.
    pub fn each(&self) -> impl Iterator<Item = (Id, Id)> {
        self.0.iter().filter_map(|(key, value)| Some((Id::from(&**key), read(value.get())?)))
    }
}

fn read<'t, T: Deserialize<'t>>(json: &'t str) -> Option<T> {
    serde_json::from_str(json).ok()
}
