//! What could not be read of a pack: the checks of meaning neither look at it nor blame others for it.

use super::{Id, Problem};

#[derive(Default)]
pub struct Unread {
    /// In the order of the lists, then of their places.
    records: Vec<Record>,
    fields: Vec<&'static str>,
}

struct Record {
    list: &'static str,
    place: usize,
    id: Option<Id>,
}

impl Unread {
    pub(super) fn add(&mut self, list: &'static str, place: usize, id: Option<Id>) {
        self.records.push(Record { list, place, id });
    }

    pub(super) fn add_field(&mut self, name: &'static str) {
        self.fields.push(name);
    }

    /// Whether a record of this list could not be read.
    pub fn any(&self, list: &str) -> bool {
        self.records.iter().any(|record| record.list == list)
    }

    /// The lists of the records that could not be read, with their ids where these could.
    pub fn ids(&self) -> impl Iterator<Item = (&'static str, &Id)> {
        self.records.iter().filter_map(|record| Some((record.list, record.id.as_ref()?)))
    }

    /// A problem among the sound records, at its place among all; `None` inside of what could not be read.
    pub(super) fn relocate(&self, mut problem: Problem) -> Option<Problem> {
        let mut steps = problem.path.splitn(4, '/').skip(1);
        let list = steps.next().unwrap_or_default();
        if self.fields.contains(&list) {
            return None;
        }
        if let Some(mut place) = steps.next().and_then(|step| step.parse::<usize>().ok()) {
            for faulty in self.records.iter().filter(|record| record.list == list) {
                if faulty.place <= place {
                    place += 1;
                }
            }
            let below = steps.next().map(|below| format!("/{below}")).unwrap_or_default();
            problem.path = format!("/{list}/{place}{below}");
        }
        Some(problem)
    }
}
