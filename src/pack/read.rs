//! The one reader of packs: a text in, a [`Pack`] or every problem out.
//!
//! Natively and in a browser the same text goes through the same parser, so a broken pack has the same
//! problems everywhere. Every record is read on its own: one that is faulty hides no other.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::value::RawValue;

use super::check;
use super::keyed;
use super::problem::tell;
use super::shape::{self, Fault};
use super::unread::Unread;
use super::{FORMAT, Head, Id, Pack, Problem};

/// Reads a pack and checks what it says.
///
/// # Errors
/// The first shape problem of every faulty record together with every problem of meaning among
/// the sound ones. A newer `format` is the only problem named where there is one.
pub fn read(text: &str) -> Result<Pack, Vec<Problem>> {
    let Reader { pack, unread, mut problems } = Reader::read(text)?;
    let meaning = check::check(&pack, &unread);
    problems.extend(meaning.into_iter().filter_map(|problem| unread.relocate(problem)));
    sound(pack, problems)
}

/// Reads a pack that was checked when it was embedded: what it says is not checked again.
///
/// # Errors
/// The first shape problem of every faulty record.
pub fn embedded(text: &str) -> Result<Pack, Vec<Problem>> {
    let Reader { pack, problems, .. } = Reader::read(text)?;
    sound(pack, problems)
}

fn sound(pack: Pack, problems: Vec<Problem>) -> Result<Pack, Vec<Problem>> {
    if problems.is_empty() { Ok(pack) } else { Err(problems) }
}

/// A pack with all of its records that could be read, and what could not.
struct Reader {
    pack: Pack,
    unread: Unread,
    problems: Vec<Problem>,
}

impl Reader {
    fn read(text: &str) -> Result<Reader, Vec<Problem>> {
        let mut parts = Parts::of(text)?;
        let pack = Pack {
            sources: parts.list("sources"),
            drugs: parts.list("drugs"),
            topics: parts.list("topics"),
            facts: parts.list("facts"),
            card: parts.list("card"),
            background: parts.list("background"),
            alternatives: parts.list("alternatives"),
            risks: parts.list("risks"),
            warnings: parts.list("warnings"),
            areas: parts.list("areas"),
            effects: parts.list("effects"),
            benefits: parts.list("benefits"),
            studies: parts.list("studies"),
            observations: parts.list("observations"),
            gaps: parts.list("gaps"),
            changes: parts.list("changes"),
            matters: parts.list("matters"),
            questions: parts.list("questions"),
            glossary: parts.list("glossary"),
            red_flags: parts.list("red_flags"),
            situations: parts.optional("situations"),
            burdens: parts.optional("burdens"),
            concepts: parts.optional("concepts"),
            asks: parts.optional("asks"),
            medicines: parts.optional("medicines"),
            absences: parts.optional("absences"),
            head: Head {
                format: parts.field("format"),
                id: parts.field("id"),
                languages: parts.field("languages"),
                title: parts.field("title"),
                illness: parts.field("illness"),
                class: parts.field("class"),
                publication: parts.field("publication"),
                emergency: parts.field("emergency"),
            },
        };
        let (unread, problems) = parts.rest();
        Ok(Reader { pack, unread, problems })
    }
}

type Fields<'t> = BTreeMap<String, &'t RawValue>;

/// A pack whose parts are not read yet.
#[derive(Deserialize)]
#[serde(transparent)]
struct Top<'t>(#[serde(borrow, deserialize_with = "keyed::map")] Fields<'t>);

/// The parts of a pack by name, each of which is taken out when it is read.
struct Parts<'t> {
    left: Fields<'t>,
    unread: Unread,
    problems: Vec<Problem>,
}

impl<'t> Parts<'t> {
    /// # Errors
    /// If the text is no JSON object, has a key twice, or is of a newer format.
    fn of(text: &'t str) -> Result<Parts<'t>, Vec<Problem>> {
        let alone = |path: &str, message: String| Err(vec![Problem::new(path, message)]);
        let Top(mut left) = match serde_json::from_str(text) {
            Ok(top) => top,
            Err(error) if error.is_data() => {
                let Fault { path, message } = Fault::of(&error, text);
                let named = if path.is_empty() { "a pack is a JSON object".to_owned() } else { message };
                return alone(&path, named);
            }
            Err(error) => return alone("", error.to_string()),
        };
        let format = left.get("format").and_then(|format| format.get().parse::<u64>().ok());
        if format.is_some_and(|format| format > u64::from(FORMAT)) {
            return alone(
                "/format",
                format!(
                    "this format is newer than {FORMAT}, the newest that this build reads: update drug-compare"
                ),
            );
        }
        // Where the schema is, for editors that look.
        left.remove("$schema");
        Ok(Parts { left, unread: Unread::default(), problems: Vec::new() })
    }

    /// Reads a list record by record. Faulty records are left out, each with a problem.
    fn list<T: DeserializeOwned>(&mut self, name: &'static str) -> Vec<T> {
        let Some(list) = self.left.remove(name) else {
            tell!(self.problems, "", "missing list `{name}`; an empty one is []");
            return Vec::new();
        };
        self.records(name, list)
    }

    /// A list that a pack may leave out.
    fn optional<T: DeserializeOwned>(&mut self, name: &'static str) -> Vec<T> {
        self.left.remove(name).map(|list| self.records(name, list)).unwrap_or_default()
    }

    fn records<T: DeserializeOwned>(&mut self, name: &'static str, list: &RawValue) -> Vec<T> {
        let Ok(items) = serde_json::from_str::<Vec<&RawValue>>(list.get()) else {
            tell!(self.problems, "/{name}", "this is a list of records");
            return Vec::new();
        };
        let mut records = Vec::with_capacity(items.len());
        for (place, item) in items.into_iter().enumerate() {
            match shape::read(item.get()) {
                Ok(record) => records.push(record),
                Err(Fault { path, message }) => {
                    tell!(self.problems, "/{name}/{place}{path}", "{message}");
                    self.unread.add(name, place, id_of(item));
                }
            }
        }
        records
    }

    /// Reads a field that is not a list of records.
    fn field<T: DeserializeOwned + Default>(&mut self, name: &'static str) -> T {
        let read = self.left.remove(name).map(|value| shape::read(value.get()));
        match read {
            Some(Ok(value)) => return value,
            Some(Err(Fault { path, message })) => tell!(self.problems, "/{name}{path}", "{message}"),
            None => tell!(self.problems, "", "missing field `{name}`"),
        }
        self.unread.add_field(name);
        T::default()
    }

    /// What could not be read. No part may be unknown: a slip of the pen must not lose a list.
    fn rest(mut self) -> (Unread, Vec<Problem>) {
        for name in self.left.into_keys() {
            self.problems.push(Problem::new(shape::step(&name), format!("unknown field `{name}`")));
        }
        (self.unread, self.problems)
    }
}

/// The id of a record that cannot be read whole, where it has one.
fn id_of(record: &RawValue) -> Option<Id> {
    #[derive(Deserialize)]
    struct Named {
        id: Id,
    }
    serde_json::from_str(record.get()).ok().map(|Named { id }| id)
}
