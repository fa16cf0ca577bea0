//! Many short lists in two flat ones: a chain of items for every key from 0 on.

/// Marks the end of a chain.
const END: u32 = u32::MAX;

/// A chain of `T` for each key.
pub(super) struct Chains<T> {
    heads: Vec<u32>,
    links: Vec<(T, u32)>,
}

impl<T> Chains<T> {
    /// Empty chains for the keys below `keys`.
    pub fn new(keys: usize) -> Self {
        Chains { heads: vec![END; keys], links: Vec::new() }
    }

    /// Puts `item` in front of its chain; a key out of range is ignored.
    pub fn put_first(&mut self, key: usize, item: T) {
        if let (Some(head), Ok(index)) = (self.heads.get_mut(key), u32::try_from(self.links.len())) {
            self.links.push((item, *head));
            *head = index;
        }
    }

    /// The items of one key, the last put first.
    pub fn of(&self, key: usize) -> impl Iterator<Item = &T> {
        let mut at = self.heads.get(key).copied().unwrap_or(END);
        std::iter::from_fn(move || {
            let (item, next) = self.links.get(usize::try_from(at).ok()?)?;
            at = *next;
            Some(item)
        })
    }
}
