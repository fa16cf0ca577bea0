//! Ids: well formed, and one record each.

use std::collections::BTreeSet;

use crate::pack::lists::Lists;
use crate::pack::{Id, Problem};

pub fn check(lists: &Lists, problems: &mut Vec<Problem>) {
    for (name, ids) in lists.ids() {
        unique(name, ids.into_iter(), problems);
    }
    for (index, drug) in lists.drugs.iter() {
        let doses = drug.doses.iter().map(|dose| &dose.id).enumerate();
        unique(&format!("drugs/{index}/doses"), doses, problems);
    }
    for (index, study) in lists.studies.iter() {
        let arms = study.arms.iter().map(|arm| &arm.id).enumerate();
        unique(&format!("studies/{index}/arms"), arms, problems);
    }
    // A benefit is referred to where an effect is, so the two share their names.
    let effects: BTreeSet<&Id> = lists.effects.iter().map(|(_, effect)| &effect.id).collect();
    for (index, benefit) in lists.benefits.iter().filter(|(_, benefit)| effects.contains(&benefit.id)) {
        let message = format!("an effect is already called `{}`", benefit.id);
        problems.push(Problem::new(format!("/benefits/{index}/id"), message));
    }
}

fn unique<'a>(list: &str, ids: impl Iterator<Item = (usize, &'a Id)>, problems: &mut Vec<Problem>) {
    let mut seen = BTreeSet::new();
    for (index, id) in ids {
        let path = || format!("/{list}/{index}/id");
        if !is_id(id) {
            let message = format!("`{id}` is not an id: lower-case letters, digits, `-` and `.` only");
            problems.push(Problem::new(path(), message));
        }
        if !seen.insert(id) {
            problems.push(Problem::new(path(), format!("`{id}` is used twice")));
        }
    }
}

fn is_id(id: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-' || byte == b'.';
    !id.is_empty() && id.bytes().all(plain)
}
