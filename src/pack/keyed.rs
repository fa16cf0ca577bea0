//! Maps that reject duplicate keys. serde's maps silently keep the last value, which could drop a wording or
//! a whole list of warnings.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, Visitor};

/// Reads an object.
///
/// # Errors
/// A duplicate key, at its second place; and whatever error a key or value has.
pub fn map<'de, D, K, V>(from: D) -> Result<BTreeMap<K, V>, D::Error>
where
    D: Deserializer<'de>,
    K: Deserialize<'de> + Ord + fmt::Display,
    V: Deserialize<'de>,
{
    from.deserialize_map(Keyed(PhantomData))
}

struct Keyed<K, V>(PhantomData<(K, V)>);

impl<'de, K, V> Visitor<'de> for Keyed<K, V>
where
    K: Deserialize<'de> + Ord + fmt::Display,
    V: Deserialize<'de>,
{
    type Value = BTreeMap<K, V>;

    fn expecting(&self, out: &mut fmt::Formatter) -> fmt::Result {
        out.write_str("a map")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut left: A) -> Result<Self::Value, A::Error> {
        let mut read = BTreeMap::new();
        while let Some(key) = left.next_key::<K>()? {
            if read.contains_key(&key) {
                return Err(A::Error::custom(format_args!("`{key}` stands here twice")));
            }
            read.insert(key, left.next_value()?);
        }
        Ok(read)
    }
}
