//! Ordered lists that a reader fills and empties.

use crate::pack::Id;

/// Puts `item` at the end of a list, where it is not in it yet.
pub(super) fn put<T: PartialEq>(list: &mut Vec<T>, item: T) {
    if !list.contains(&item) {
        list.push(item);
    }
}

/// Takes `id` out of a list, or puts it at the end.
pub(super) fn toggle(list: &mut Vec<Id>, id: Id) {
    match list.iter().position(|known| *known == id) {
        Some(place) => {
            list.remove(place);
        }
        None => list.push(id),
    }
}
