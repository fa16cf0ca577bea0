//! The order of effects. There is none by rate across drugs: their trials differ.

use std::cmp::Reverse;

use super::filter::Summary;
use super::fold;
use crate::pack::Id;

/// How effects are sorted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    /// By what to do, the most pressing first.
    #[default]
    Seriousness,
    /// By how many more of 100 had it with this one drug than without it; no number comes last.
    Extra(Id),
    Alphabet,
}

/// The places of `summaries` in the order of `sort`. `names` are their names in the reader's language,
/// `drugs` the chosen drugs. What is equal stands by name.
pub fn ordered(sort: &Sort, summaries: &[Summary], names: &[&str], drugs: &[Id]) -> Vec<usize> {
    let keys: Vec<String> = names.iter().map(|name| alphabetical(name)).collect();
    let column = match sort {
        Sort::Extra(id) => drugs.iter().position(|drug| drug == id),
        _ => None,
    };
    let rank = |place: usize| {
        let summary = summaries.get(place)?;
        Some(match sort {
            Sort::Alphabet => Reverse(0),
            Sort::Seriousness => Reverse(-(summary.action as i32)),
            Sort::Extra(_) => {
                let extra = column.and_then(|column| *summary.extra.get(column)?);
                Reverse(extra.map_or(i32::MIN, i32::from))
            }
        })
    };
    let mut order: Vec<usize> = (0..summaries.len()).collect();
    order.sort_by(|a, b| rank(*a).cmp(&rank(*b)).then_with(|| keys.get(*a).cmp(&keys.get(*b))));
    order
}

/// A key that sorts names as a dictionary does: without case and accents, and ñ after n.
pub fn alphabetical(name: &str) -> String {
    let mut key = String::with_capacity(name.len());
    for (place, piece) in name.split(['ñ', 'Ñ']).enumerate() {
        if place > 0 {
            key.push_str("n~");
        }
        let folded = fold(piece);
        let starts_word = piece.starts_with(' ') && !folded.is_empty();
        if starts_word && !key.is_empty() {
            key.push(' ');
        }
        key.push_str(&folded);
        if piece.ends_with(' ') && !folded.is_empty() {
            key.push(' ');
        }
    }
    key
}
