//! JSON that hosts had a hand in, read field by field: one that is odd spoils no other.

use std::collections::HashMap;

use serde::Deserialize;
use serde_json::value::RawValue;

use crate::pack::Id;

/// An object whose fields are read one by one.
pub struct Fields<'t>(HashMap<String, &'t RawValue>);

impl<'t> Fields<'t> {
    /// Without any field where the text is no object.
    pub fn of(text: &'t str) -> Fields<'t> {
        Fields(read(text).unwrap_or_default())
    }

    /// What stands under `key`, where it is of the right shape.
    pub fn get<T: Deserialize<'t>>(&self, key: &str) -> Option<T> {
        read(self.0.get(key)?.get())
    }

    /// The object under `key`.
    pub fn fields(&self, key: &str) -> Fields<'t> {
        self.0.get(key).map_or_else(|| Fields::of(""), |value| Fields::of(value.get()))
    }

    /// The ids under `key`. A list of nothing but nonsense asks for nothing; an empty one asks for emptiness.
    pub fn ids(&self, key: &str) -> Option<Vec<Id>> {
        let items: Vec<&RawValue> = self.get(key)?;
        let ids: Vec<Id> = items.iter().filter_map(|item| read(item.get())).collect();
        (items.is_empty() || !ids.is_empty()).then_some(ids)
    }

    /// Every field that says an id, with it.
    pub fn each(&self) -> impl Iterator<Item = (Id, Id)> {
        self.0.iter().filter_map(|(key, value)| Some((Id::from(&**key), read(value.get())?)))
    }
}

fn read<'t, T: Deserialize<'t>>(json: &'t str) -> Option<T> {
    serde_json::from_str(json).ok()
}
