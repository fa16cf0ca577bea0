//! What a pack is made of: anything that can be read from JSON and walked.
//!
//! Reading fills what is already there, through `dyn`: so there is one loop for all records and one
//! for all lists, and a field costs the wasm some forty bytes. A reader of its own for every type, as
//! derived ones are, cost many times as much.

use std::rc::Rc;

use crate::json::{Fault, Json};

use super::walk::{Path, Visitor};

/// A value in a pack: a word, a list, a record.
pub trait Content {
    /// Fills a fresh value.
    ///
    /// # Errors
    /// The first thing in `json` that is not of this type's shape.
    fn read(&mut self, json: Json) -> Result<(), Fault>;

    /// Whether a record may leave it out: it then stays as it is by default.
    fn may_be_absent(&self) -> bool {
        false
    }

    /// Tells the visitor what there is at and below this place.
    fn walk(&self, _at: &Path, _visitor: &mut dyn Visitor) {}
}

/// A list, whatever it is a list of.
pub trait Many {
    /// One more item, to be filled.
    fn add(&mut self) -> &mut dyn Content;

    fn item(&self, index: usize) -> Option<&dyn Content>;
}

impl<T: Content + Default> Many for Vec<T> {
    fn add(&mut self) -> &mut dyn Content {
        self.push_mut(T::default())
    }

    fn item(&self, index: usize) -> Option<&dyn Content> {
        self.get(index).map(|item| item as &dyn Content)
    }
}

impl<T: Content + Default> Content for Vec<T> {
    fn read(&mut self, json: Json) -> Result<(), Fault> {
        read_items(self, json)
    }

    fn may_be_absent(&self) -> bool {
        true
    }

    fn walk(&self, at: &Path, visitor: &mut dyn Visitor) {
        walk_items(self, at, visitor);
    }
}

fn read_items(list: &mut dyn Many, json: Json) -> Result<(), Fault> {
    let Json::List(items) = json else { return Err(Fault::wanted("a list", &json)) };
    for (index, item) in items.into_iter().enumerate() {
        list.add().read(item).map_err(|fault| fault.inside(&index.to_string()))?;
    }
    Ok(())
}

fn walk_items(list: &dyn Many, at: &Path, visitor: &mut dyn Visitor) {
    let mut index = 0;
    while let Some(item) = list.item(index) {
        item.walk(&Path::Item(at, index), visitor);
        index += 1;
    }
}

impl<T: Content + Default> Content for Option<T> {
    fn read(&mut self, json: Json) -> Result<(), Fault> {
        self.insert(T::default()).read(json)
    }

    fn may_be_absent(&self) -> bool {
        true
    }

    fn walk(&self, at: &Path, visitor: &mut dyn Visitor) {
        if let Some(value) = self {
            value.walk(at, visitor);
        }
    }
}

impl Content for Rc<str> {
    fn read(&mut self, json: Json) -> Result<(), Fault> {
        *self = word(json)?;
        Ok(())
    }

    fn walk(&self, at: &Path, visitor: &mut dyn Visitor) {
        if let Some(target) = at.leads_to() {
            visitor.refer(at, target, self);
        }
    }
}

/// # Errors
/// Anything but a text.
pub fn word(json: Json) -> Result<Rc<str>, Fault> {
    match json {
        Json::Text(text) => Ok(text),
        other => Err(Fault::wanted("a text", &other)),
    }
}

impl Content for bool {
    fn read(&mut self, json: Json) -> Result<(), Fault> {
        let Json::Bool(flag) = json else { return Err(Fault::wanted("true or false", &json)) };
        *self = flag;
        Ok(())
    }

    fn may_be_absent(&self) -> bool {
        true
    }
}

/// Declares the reading of whole numbers.
macro_rules! whole {
    ($($number:ty)*) => {
        $(impl Content for $number {
            fn read(&mut self, json: Json) -> Result<(), Fault> {
                *self = whole(json, <$number>::MAX.into())? as $number;
                Ok(())
            }
        })*
    };
}

whole!(u8 u16 u32);

fn whole(json: Json, most: u32) -> Result<u32, Fault> {
    match json {
        Json::Number(number) if number.fract() == 0.0 && (0.0..=f64::from(u32::MAX)).contains(&number) => {
            let number = number as u32;
            if number > most { Err(Fault::new("this number is too large")) } else { Ok(number) }
        }
        other => Err(Fault::wanted("a whole number of 0 or more", &other)),
    }
}
