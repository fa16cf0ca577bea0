//! What is old, overdue, or dated after today. Only editors are told: no pack is invalid by the clock.

use crate::pack::problem::tell;
use crate::pack::{Date, Pack, Problem};

/// What was checked longer ago than this is old, in months.
const OLD: u32 = 12;

pub(super) fn warnings(pack: &Pack, today: Date) -> Vec<Problem> {
    let mut found = Vec::new();
    let publication = &pack.head.publication;
    checked("/publication", publication.checked, today, &mut found);
    overdue("/publication", publication.review_by, today, &mut found);
    for (index, drug) in pack.drugs.iter().enumerate() {
        let place = format!("/drugs/{index}");
        checked(&place, drug.checked, today, &mut found);
        overdue(&place, drug.review_by, today, &mut found);
    }
    for (index, source) in pack.sources.iter().enumerate() {
        checked(&format!("/sources/{index}"), source.checked, today, &mut found);
    }
    found
}

fn checked(place: &str, checked: Date, today: Date, found: &mut Vec<Problem>) {
    if checked > today {
        tell!(found, "{place}/checked", "{checked} is after today, {today}");
    } else if months(today).saturating_sub(months(checked)) > OLD {
        tell!(found, "{place}/checked", "checked on {checked}, more than {OLD} months ago");
    }
}

fn overdue(place: &str, review_by: Date, today: Date, found: &mut Vec<Problem>) {
    if review_by < today {
        tell!(
            found,
            "{place}/review_by",
            "was to be checked again by {review_by}; the page tells its readers"
        );
    }
}

fn months(date: Date) -> u32 {
    u32::from(date.year) * 12 + u32::from(date.month)
}
