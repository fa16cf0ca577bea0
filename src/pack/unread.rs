//! What could not be read of a pack: the checks of meaning neither look at it nor blame others for it.

use super::{Id, Problem};

#[derive(Default)]
pub struct Unread {
    /// Of each list its records, by their places.
    lists: Vec<(&'static str, Vec<Record>)>,
    fields: Vec<&'static str>,
}

struct Record {
    place: usize,
    id: Option<Id>,
}

impl Unread {
    pub(super) fn add(&mut self, list: &'static str, place: usize, id: Option<Id>) {
        let record = Record { place, id };
        match self.lists.last_mut() {
            Some((last, records)) if *last == list => records.push(record),
            _ => self.lists.push((list, vec![record])),
        }
    }

    pub(super) fn add_field(&mut self, name: &'static str) {
        self.fields.push(name);
    }

    /// Whether a record of this list could not be read.
    pub fn any(&self, list: &str) -> bool {
        !self.of(list).is_empty()
    }

    /// The lists of the records that could not be read, with their ids where these could.
    pub fn ids(&self) -> impl Iterator<Item = (&'static str, &Id)> {
        self.lists.iter().flat_map(|(list, records)| {
            records.iter().filter_map(|record| Some((*list, record.id.as_ref()?)))
        })
    }

    /// A problem among the sound records, at its place among all; `None` inside of what could not be read.
    pub(super) fn relocate(&self, mut problem: Problem) -> Option<Problem> {
        let mut steps = problem.path.splitn(4, '/').skip(1);
        let list = steps.next().unwrap_or_default();
        if self.fields.contains(&list) {
            return None;
        }
        if let Some(place) = steps.next().and_then(|step| step.parse::<usize>().ok()) {
            let place = place + faulty_before(self.of(list), place);
            let below = steps.next().map(|below| format!("/{below}")).unwrap_or_default();
            problem.path = format!("/{list}/{place}{below}");
        }
        Some(problem)
    }

    fn of(&self, list: &str) -> &[Record] {
        self.lists.iter().find(|(own, _)| *own == list).map_or(&[], |(_, records)| records)
    }
}

/// How many records that could not be read stand before a sound one, whose place among the sound ones is known.
///
/// So many sound records stand before a faulty one as its place is higher than its number among the faulty: never fewer
/// than before an earlier one. So halving finds it, and a pack with thousands of faults does not take minutes.
fn faulty_before(faulty: &[Record], place: usize) -> usize {
    let (mut low, mut high) = (0, faulty.len());
    while low < high {
        let middle = low + (high - low) / 2;
        match faulty.get(middle).and_then(|faulty| faulty.place.checked_sub(middle)) {
            Some(sound) if sound <= place => low = middle + 1,
            _ => high = middle,
        }
    }
    low
}
