//! Where the focus goes when the item of a list that has it is taken away: to its neighbor, not to nowhere.

use web_sys::HtmlElement;
use yew::prelude::*;

/// The item that takes the focus, and how often one did.
#[derive(Clone, Debug, PartialEq)]
pub struct NextFocus<K> {
    item: Option<K>,
    turn: u32,
}

impl<K: PartialEq> NextFocus<K> {
    /// The number for [`use_focus_turn`] of this item: it changes when the item is to take the focus.
    pub fn turn(&self, item: &K) -> u32 {
        if self.item.as_ref() == Some(item) { self.turn } else { 0 }
    }
}

/// The item that takes the focus, and what to call before an item is removed: then it is its next neighbor, else the one
/// before, else the focus goes to `last`.
#[hook]
pub fn use_next_focus<K: Clone + PartialEq + 'static>(
    items: &[K],
    last: &NodeRef,
) -> (NextFocus<K>, Callback<K>) {
    let next_focus = use_state(|| NextFocus { item: None, turn: 0 });
    let known = (items.to_vec(), (*next_focus).clone());
    let (set, last) = (next_focus.setter(), last.clone());
    let leaving = use_callback(known, move |gone: K, (items, next_focus)| {
        let place = items.iter().position(|item| *item == gone).unwrap_or_default();
        let next = items.get(place + 1).or_else(|| items.get(place.checked_sub(1)?));
        match next {
            Some(next) => set.set(NextFocus { item: Some(next.clone()), turn: next_focus.turn + 1 }),
            None => take_focus(&last),
        }
    });
    ((*next_focus).clone(), leaving)
}

/// Focuses `node` when `turn` changes to another number above 0; not when it is first drawn.
#[hook]
pub fn use_focus_turn(node: &NodeRef, turn: u32) {
    let seen = use_mut_ref(|| turn);
    let node = node.clone();
    use_effect_with(turn, move |turn| {
        if seen.replace(*turn) != *turn && *turn > 0 {
            take_focus(&node);
        }
    });
}

pub fn take_focus(node: &NodeRef) {
    if let Some(element) = node.cast::<HtmlElement>() {
        // An element that cannot take the focus leaves it where it is.
        let _ = element.focus();
    }
}
