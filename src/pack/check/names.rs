//! Ids: well formed, and one record each.

use super::twice::twice;
use crate::pack::Id;
use crate::pack::draft::Draft;
use crate::pack::problem::{Problems, tell};

pub fn check(draft: &Draft, problems: &mut Problems) {
    for (name, list) in draft.lists() {
        unique(name, &mut list.sound.iter().map(|(index, id)| (*index, id)), problems);
    }
    for (index, drug) in draft.drugs() {
        let doses = &mut drug.doses.iter().map(|dose| &dose.id).enumerate();
        unique(&format!("drugs/{index}/doses"), doses, problems);
    }
    for (index, study) in draft.studies() {
        let arms = &mut study.arms.iter().map(|arm| &arm.id).enumerate();
        unique(&format!("studies/{index}/arms"), arms, problems);
    }
    // A benefit is referred to where an effect is, so the two share their names.
    for (index, benefit) in draft.benefits() {
        if draft.effects().any(|(_, effect)| effect.id == benefit.id) {
            tell!(problems, "/benefits/{index}/id", "an effect is already called `{}`", benefit.id);
        }
    }
}

fn unique(list: &str, ids: &mut dyn Iterator<Item = (usize, &Id)>, problems: &mut Problems) {
    let mut keys = Vec::new();
    for (index, id) in ids {
        if !is_id(id) {
            tell!(
                problems,
                "/{list}/{index}/id",
                "`{id}` is not an id: lower-case letters, digits, `-` and `.` only"
            );
        }
        keys.push((id.clone(), index));
    }
    for (id, _, second) in twice(keys) {
        tell!(problems, "/{list}/{second}/id", "`{id}` is used twice");
    }
}

fn is_id(id: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-' || byte == b'.';
    !id.is_empty() && id.bytes().all(plain)
}
