//! The one reader of packs: a JSON value in, a [`Pack`] or every problem out.
//!
//! Both parsers (`serde_json` natively, `JSON.parse` in a browser) hand over the same [`Json`], so a
//! broken pack has the same problems everywhere.

use crate::json::{Fault, Fields, Json, Read};

use super::lists::Lists;
use super::walk::Record;
use super::{FORMAT, Head, Id, Pack, Problem, check};

/// Reads a pack and checks what it says.
///
/// # Errors
/// The first shape problem of every faulty record together with every problem of meaning among
/// the sound ones. A newer `format` is the only problem named where there is one.
pub fn read(json: Json) -> Result<Pack, Vec<Problem>> {
    if let Some(Json::Number(format)) = json.get("format")
        && *format > f64::from(FORMAT)
    {
        let message = format!(
            "this format is newer than {FORMAT}, the newest that this build reads: update drug-compare"
        );
        return Err(vec![Problem::new("/format", message)]);
    }
    if !matches!(json, Json::Object(_)) {
        return Err(vec![Problem::new("", "a pack is a JSON object")]);
    }
    let mut fields = Fields::of(json);
    // Where the schema is, for editors that look.
    fields.remove("$schema");
    let mut reading = Reading::default();
    let lists = Lists::read(&mut fields, &mut reading);
    let head = Head::read(fields.rest()).map_err(|fault| reading.refuse("", fault)).ok();
    let mut problems = reading.problems;
    problems.extend(check::check(&lists, head.as_ref()));
    match head {
        Some(head) if problems.is_empty() => Ok(lists.into_pack(head)),
        _ => Err(problems),
    }
}

/// The records of one list that could be read, each with its place.
pub struct List<T> {
    sound: Vec<(usize, T)>,
    /// Ids of records that could not be read: what refers to them is not also at fault.
    broken: Vec<Id>,
}

impl<T> List<T> {
    /// The sound records with their index in the list.
    pub fn iter(&self) -> impl Iterator<Item = (usize, &T)> {
        self.sound.iter().map(|(index, record)| (*index, record))
    }

    /// Ids of the records that could not be read.
    pub fn broken(&self) -> &[Id] {
        &self.broken
    }

    pub(super) fn into_records(self) -> Vec<T> {
        self.sound.into_iter().map(|(_, record)| record).collect()
    }
}

/// A reading under way, with the problems of shape found so far.
#[derive(Default)]
pub struct Reading {
    problems: Vec<Problem>,
}

impl Reading {
    pub(super) fn list<T: Record + Read>(&mut self, name: &str, json: Option<Json>) -> List<T> {
        let mut sound = Vec::new();
        let broken = self.records(name, json, &mut |index, item| {
            sound.push((index, T::read(item)?));
            Ok(())
        });
        List { sound, broken }
    }

    /// Reads every record of a list, and gives the ids of those that could not be read. Apart from the
    /// records' type, so that its code stands in the wasm once.
    fn records(
        &mut self,
        name: &str,
        json: Option<Json>,
        read: &mut dyn FnMut(usize, Json) -> Result<(), Fault>,
    ) -> Vec<Id> {
        let mut broken = Vec::new();
        match json {
            Some(Json::List(items)) => {
                for (index, item) in items.into_iter().enumerate() {
                    let id = item.get("id").and_then(Json::text).cloned();
                    if let Err(fault) = read(index, item) {
                        self.refuse(&format!("/{name}/{index}"), fault);
                        broken.extend(id);
                    }
                }
            }
            Some(_) => self.problems.push(Problem::new(format!("/{name}"), "this is a list of records")),
            None => {
                self.problems.push(Problem::new("", format!("missing list `{name}`; an empty one is []")));
            }
        }
        broken
    }

    fn refuse(&mut self, place: &str, fault: Fault) {
        self.problems.push(Problem::new([place, &fault.pointer()].concat(), fault.message));
    }
}
