//! What several drugs say in the same words is said once, with the names of those that say it.

use crate::pack::Drug;

/// The statements that exactly these drugs share.
pub struct Once<'p, T> {
    pub drugs: Vec<&'p Drug>,
    /// Each statement with its likes: one of every drug.
    pub said: Vec<Vec<T>>,
}

/// Statements in groups of the same drugs. What `all` of them say stands first, the others in the order they are met.
pub fn once<'p, T>(
    statements: impl IntoIterator<Item = (&'p Drug, T)>,
    all: usize,
    same: impl Fn(&T, &T) -> bool,
) -> Vec<Once<'p, T>> {
    let mut known: Vec<(Vec<&Drug>, Vec<T>)> = Vec::new();
    for (drug, own) in statements {
        let like =
            |(_, said): &&mut (Vec<&Drug>, Vec<T>)| said.first().is_some_and(|first| same(first, &own));
        match known.iter_mut().find(like) {
            // A repetition within one label is dropped.
            Some((drugs, _)) if drugs.contains(&drug) => {}
            Some((drugs, said)) => {
                drugs.push(drug);
                said.push(own);
            }
            None => known.push((vec![drug], vec![own])),
        }
    }
    let mut groups: Vec<Once<T>> = Vec::new();
    for (drugs, likes) in known {
        match groups.iter_mut().find(|group| group.drugs == drugs) {
            Some(group) => group.said.push(likes),
            None => groups.push(Once { drugs, said: vec![likes] }),
        }
    }
    let (mut first, rest): (Vec<_>, Vec<_>) = groups.into_iter().partition(|group| group.drugs.len() >= all);
    first.extend(rest);
    first
}
