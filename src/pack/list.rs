//! One list of a pack while it is read: a faulty record is told and left out, the others go on.

use crate::json::{Fault, Json};

use super::content::Many;
use super::walk::{Path, Visitor};
use super::{Id, Problem};

/// The records of a list that could be read, each with its place in the JSON, and what of the others
/// is known. Without their type, as `List<dyn Many>`, all lists are read and walked by the same code.
#[derive(Default)]
pub struct List<R: ?Sized> {
    /// Where each sound record stands, and its id.
    sound: Vec<(usize, Id)>,
    /// Ids of records that could not be read: what refers to them is not also at fault.
    broken: Vec<Id>,
    records: R,
}

impl<T> List<Vec<T>> {
    /// The sound records with their index in the list.
    pub fn iter(&self) -> impl Iterator<Item = (usize, &T)> {
        self.sound.iter().map(|(index, _)| *index).zip(&self.records)
    }

    pub(super) fn into_records(self) -> Vec<T> {
        self.records
    }
}

impl<R: ?Sized> List<R> {
    /// Where the sound records stand, and their ids.
    pub fn sound(&self) -> &[(usize, Id)] {
        &self.sound
    }

    /// Ids of the records that could not be read.
    pub fn broken(&self) -> &[Id] {
        &self.broken
    }
}

impl List<dyn Many + '_> {
    /// Reads every record, and tells the first fault of each that is faulty.
    pub(super) fn read(&mut self, name: &str, json: Option<Json>, problems: &mut Vec<Problem>) {
        let Some(json) = json else {
            problems.push(Problem::new("", ["missing list `", name, "`; an empty one is []"].concat()));
            return;
        };
        let Json::List(items) = json else {
            problems.push(Problem::new(["/", name].concat(), "this is a list of records"));
            return;
        };
        for (index, item) in items.into_iter().enumerate() {
            let id = item.get("id").and_then(Json::text).cloned();
            match self.records.add(item) {
                Ok(()) => self.sound.extend(id.map(|id| (index, id))),
                Err(Fault { path, message }) => {
                    let path = ["/", name, "/", &index.to_string(), &path].concat();
                    problems.push(Problem { path, message });
                    self.broken.extend(id);
                }
            }
        }
    }

    /// Walks every sound record.
    pub fn walk(&self, at: &Path, visitor: &mut dyn Visitor) {
        for (nth, (index, _)) in self.sound.iter().enumerate() {
            if let Some(record) = self.records.item(nth) {
                record.walk(&Path::Item(at, *index), visitor);
            }
        }
    }
}
