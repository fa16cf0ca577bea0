//! A pack while it is read: a faulty record is told and passed over, the others go on.

use std::rc::Rc;

use crate::json::{Fault, Json, take};

use super::content::{Content, Many};
use super::lists::LISTS;
use super::problem::{Problems, tell};
use super::walk::{Path, Visitor};
use super::{Head, Id, Pack};

/// A pack as read so far, with what could not be read still in it, half filled.
#[derive(Default)]
pub struct Draft {
    pub(super) pack: Pack,
    head_is_sound: bool,
    /// What is known of every list, in the order of [`LISTS`].
    lists: Vec<Listed>,
}

/// Which records of a list could be read.
#[derive(Default)]
pub struct Listed {
    /// The places of the sound ones, with their ids.
    pub sound: Vec<(usize, Id)>,
    /// Ids of records that could not be read: what refers to them is not also at fault.
    pub broken: Vec<Id>,
}

impl Draft {
    /// Reads a pack's fields, and tells the first fault of every faulty record.
    pub(super) fn read(mut fields: Vec<(Rc<str>, Json)>, problems: &mut Problems) -> Draft {
        let mut draft = Draft::default();
        for (field, records) in LISTS.iter().zip(draft.pack.lists_mut()) {
            draft.lists.push(read_list(records, field.name, take(&mut fields, field.name), problems));
        }
        match draft.pack.head.read(Json::Object(fields)) {
            Ok(()) => draft.head_is_sound = true,
            Err(Fault { path, message }) => tell!(problems, "{path}", "{message}"),
        }
        draft
    }

    /// What stands beside the lists, where it could be read.
    pub fn head(&self) -> Option<&Head> {
        self.head_is_sound.then_some(&self.pack.head)
    }

    /// What is known of every list, by its name.
    pub fn lists(&self) -> impl Iterator<Item = (&'static str, &Listed)> {
        LISTS.iter().map(|field| field.name).zip(&self.lists)
    }

    /// The places and ids of the sound records of a list.
    pub(super) fn sound(&self, name: &str) -> &[(usize, Id)] {
        self.lists().find(|(list, _)| *list == name).map_or(&[], |(_, list)| &list.sound)
    }

    /// Walks the head and every record that could be read.
    pub fn walk(&self, visitor: &mut dyn Visitor) {
        if let Some(head) = self.head() {
            head.walk(&Path::Pack, visitor);
        }
        for ((field, list), records) in LISTS.iter().zip(&self.lists).zip(self.pack.lists()) {
            for (index, _) in &list.sound {
                if let Some(record) = records.item(*index) {
                    record.walk(&Path::Item(&Path::Field(&Path::Pack, field), *index), visitor);
                }
            }
        }
    }
}

fn read_list(records: &mut dyn Many, name: &str, json: Option<Json>, problems: &mut Problems) -> Listed {
    let mut list = Listed::default();
    match json {
        Some(Json::List(items)) => {
            for (index, item) in items.into_iter().enumerate() {
                let id = item.get("id").and_then(Json::text).cloned();
                match records.add().read(item) {
                    Ok(()) => list.sound.extend(id.map(|id| (index, id))),
                    Err(Fault { path, message }) => {
                        tell!(problems, "/{name}/{index}{path}", "{message}");
                        list.broken.extend(id);
                    }
                }
            }
        }
        Some(_) => tell!(problems, "/{name}", "this is a list of records"),
        None => tell!(problems, "", "missing list `{name}`; an empty one is []"),
    }
    list
}
