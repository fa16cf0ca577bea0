//! Ordered lists that a reader fills and empties.

/// Puts `item` at the end of a list, where it is not in it yet.
pub(super) fn put<T: PartialEq>(list: &mut Vec<T>, item: T) {
    if !list.contains(&item) {
        list.push(item);
    }
}

/// Takes `item` out of a list, or puts it at the end.
pub(super) fn toggle<T: PartialEq>(list: &mut Vec<T>, item: T) {
    match list.iter().position(|known| *known == item) {
        Some(place) => {
            list.remove(place);
        }
        None => list.push(item),
    }
}
