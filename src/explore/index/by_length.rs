//! Words in the order of their lengths: a misspelling is compared with few of them.

use std::ops::RangeInclusive;

use super::wordlist::number;
use crate::explore::text::typo;

/// The letters that a word has, as [`typo::signature`] tells them, and its number.
type Letters = (u32, u32);

/// Numbers of words by the bytes that each has.
#[derive(Debug)]
pub struct ByLength {
    words: Vec<Letters>,
    /// Where the words of each length begin, and last where all end.
    starts: Vec<u32>,
}

impl ByLength {
    /// Numbers `words` from 0 on.
    pub fn of<'w>(words: impl Iterator<Item = &'w str> + Clone) -> ByLength {
        let longest = words.clone().map(str::len).max().unwrap_or_default();
        let mut lengths: Vec<Vec<Letters>> = vec![Vec::new(); longest + 1];
        for (id, word) in (0..).zip(words) {
            if let Some(own) = lengths.get_mut(word.len()) {
                own.push((typo::signature(word.as_bytes()), id));
            }
        }
        let mut starts = vec![0];
        starts.extend(lengths.iter().scan(0, |end, own| {
            *end += number(own.len());
            Some(*end)
        }));
        ByLength { words: lengths.concat(), starts }
    }

    /// The words of a length in `lengths` that have all but `missing` letters of `signature`, and all but `spare` of
    /// their own in it.
    pub fn like(
        &self,
        signature: u32,
        lengths: RangeInclusive<usize>,
        missing: u32,
        spare: u32,
    ) -> impl Iterator<Item = u32> {
        let (shortest, longest) = lengths.into_inner();
        let last = self.starts.len().saturating_sub(1);
        let start = |length: usize| self.starts.get(length.min(last)).map_or(0, |start| *start as usize);
        let words = self.words.get(start(shortest)..start(longest.saturating_add(1))).unwrap_or_default();
        let like = move |(other, _): &&Letters| {
            (signature & !other).count_ones() <= missing && (other & !signature).count_ones() <= spare
        };
        words.iter().filter(like).map(|(_, id)| *id)
    }
}
