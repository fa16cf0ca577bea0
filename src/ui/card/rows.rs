//! Which rows the card has: what asks about the reader's own age, then those that the pack names; and what they show.

use crate::evidence::{Comparison, Outcome, Share};
use crate::pack::{AgeGroup, CardRow, Pack};
use crate::ui::columns::Column;
use crate::ui::page::Page;

/// Whether a row asks about just this age group.
pub fn is_of_age(pack: &Pack, row: &CardRow, age: AgeGroup) -> bool {
    let CardRow::Topic(id) = row else { return false };
    pack.topic(id).is_some_and(|topic| topic.age == Some(age))
}

/// Whether nobody of this age group asks.
fn is_not_asked(pack: &Pack, row: &CardRow, age: AgeGroup) -> bool {
    let CardRow::Topic(id) = row else { return false };
    pack.topic(id).is_some_and(|topic| topic.not_at.contains(&age))
}

/// In the order of the pack, each once.
pub fn rows(pack: &Pack, age: AgeGroup) -> Vec<CardRow> {
    let of_age = pack.topics.iter().filter(|topic| topic.age == Some(age));
    let mut rows: Vec<CardRow> = of_age.map(|topic| CardRow::Topic(topic.id.clone())).collect();
    let others = pack.card.iter().filter(|row| !is_of_age(pack, row, age) && !is_not_asked(pack, row, age));
    rows.extend(others.cloned());
    rows
}

/// The comparisons that a row shows of one drug; none for a row of words.
pub fn comparisons<'p>(page: &'p Page, age: AgeGroup, row: &CardRow, column: Column) -> Vec<Comparison<'p>> {
    let shown = |outcome: Option<Outcome>| {
        let number = outcome.and_then(|outcome| page.number(column.at(outcome, age)).ok());
        number.map(|(comparison, _)| comparison).into_iter().collect()
    };
    match row {
        CardRow::Topic(_) => Vec::new(),
        CardRow::SeenMoreOften(most) => {
            let seen = page.lookup.seen_more_often((column.drug, column.dose), age, usize::from(*most));
            seen.into_iter().map(|(_, comparison)| comparison).collect()
        }
        CardRow::Benefit(id) => shown(page.lookup.outcome(id)),
        CardRow::Total(id) => shown(page.lookup.outcome(id)),
    }
}

/// Whether a number of side effects on the card is 0.
pub fn has_zero(page: &Page, age: AgeGroup, columns: impl Iterator<Item = Column> + Clone) -> bool {
    let harms = page.pack.card.iter().filter(|row| !matches!(row, CardRow::Benefit(_)));
    let mut numbers =
        harms.flat_map(|row| columns.clone().flat_map(move |own| comparisons(page, age, row, own)));
    numbers.any(|own| {
        let of_hundred = own.of_hundred();
        [of_hundred.with, of_hundred.without].contains(&Share::Zero)
    })
}
