//! Ids: well formed, and one record each.

use super::twice::twice;
use crate::pack::lists::{LISTS, Lists};
use crate::pack::{Id, Problem};

pub fn check(lists: &Lists, problems: &mut Vec<Problem>) {
    for (field, list) in LISTS.iter().zip(lists.all()) {
        unique(field.name, list.sound(), problems);
    }
    for (index, drug) in lists.drugs.iter() {
        let doses: Vec<_> = drug.doses.iter().map(|dose| dose.id.clone()).enumerate().collect();
        unique(&format!("drugs/{index}/doses"), &doses, problems);
    }
    for (index, study) in lists.studies.iter() {
        let arms: Vec<_> = study.arms.iter().map(|arm| arm.id.clone()).enumerate().collect();
        unique(&format!("studies/{index}/arms"), &arms, problems);
    }
    // A benefit is referred to where an effect is, so the two share their names.
    for (index, benefit) in lists.benefits.iter() {
        if lists.effects.iter().any(|(_, effect)| effect.id == benefit.id) {
            let message = format!("an effect is already called `{}`", benefit.id);
            problems.push(Problem::new(format!("/benefits/{index}/id"), message));
        }
    }
}

fn unique(list: &str, ids: &[(usize, Id)], problems: &mut Vec<Problem>) {
    let path = |index: usize| format!("/{list}/{index}/id");
    for (index, id) in ids.iter().filter(|(_, id)| !is_id(id)) {
        let message = format!("`{id}` is not an id: lower-case letters, digits, `-` and `.` only");
        problems.push(Problem::new(path(*index), message));
    }
    for (id, _, second) in twice(ids.iter().map(|(index, id)| (id.to_string(), *index)).collect()) {
        problems.push(Problem::new(path(second), format!("`{id}` is used twice")));
    }
}

fn is_id(id: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-' || byte == b'.';
    !id.is_empty() && id.bytes().all(plain)
}
