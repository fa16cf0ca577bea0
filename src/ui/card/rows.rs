//! Which rows the card has: what asks about the reader's own age, then those that the pack names.

use crate::pack::{AgeGroup, CardRow, Pack};

/// Whether a row asks about just this age group.
pub fn is_of_age(pack: &Pack, row: &CardRow, age: AgeGroup) -> bool {
    let CardRow::Topic(id) = row else { return false };
    pack.topics.iter().any(|topic| topic.id == *id && topic.age == Some(age))
}

/// In the order of the pack, each once.
pub fn rows(pack: &Pack, age: AgeGroup) -> Vec<CardRow> {
    let of_age = pack.topics.iter().filter(|topic| topic.age == Some(age));
    let mut rows: Vec<CardRow> = of_age.map(|topic| CardRow::Topic(topic.id.clone())).collect();
    let others = pack.card.iter().filter(|row| !is_of_age(pack, row, age));
    rows.extend(others.cloned());
    rows
}
