//! Collecting words: each is kept once, in the order of its first coming, before they are sorted.

use crate::explore::text::fold::spell_into;

/// Words as they come in: each kept once, in the order of first coming.
#[derive(Default)]
pub struct Words {
    text: String,
    known: Vec<Known>,
    /// Places in `known` by hash, with gaps; its length is a power of two.
    table: Vec<u32>,
    /// For each word that came in, its place in `known`.
    row: Vec<u32>,
}

struct Known {
    hash: u32,
    start: u32,
    length: u32,
}

const GAP: u32 = u32::MAX;
/// Room for the words of most packs.
const SMALLEST_TABLE: usize = 8_192;

impl Words {
    /// Spells `text` and takes its words. Returns how many words have come in so far.
    pub fn add(&mut self, text: &str, folded: &mut String) -> usize {
        // Most of a pack's words are folded already. To look at all bytes, whatever they are, is quicker than to stop.
        let is_folded = |byte: u8| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b' ');
        if text.bytes().fold(true, |all, byte| all & is_folded(byte)) {
            self.take(text);
        } else {
            folded.clear();
            spell_into(text, folded);
            self.take(folded);
        }
        self.row.len()
    }

    fn take(&mut self, spelt: &str) {
        for word in spelt.split_ascii_whitespace() {
            let place = self.place(word);
            self.row.push(place);
        }
    }

    /// The place of `word` among the known ones, which it joins where it is new.
    fn place(&mut self, word: &str) -> u32 {
        if self.known.len() * 2 >= self.table.len() {
            self.grow();
        }
        let hash = number_of(word);
        let at = match self.look_up(word, hash) {
            Ok(place) => return place,
            Err(gap) => gap,
        };
        let place = number(self.known.len());
        if let Some(slot) = self.table.get_mut(at) {
            *slot = place;
        }
        self.known.push(Known { hash, start: number(self.text.len()), length: number(word.len()) });
        self.text.push_str(word);
        place
    }

    /// The place of `word`, or the gap of the table where it would stand.
    fn look_up(&self, word: &str, hash: u32) -> Result<u32, usize> {
        let mask = self.table.len().saturating_sub(1);
        let mut at = hash as usize & mask;
        while let Some(&place) = self.table.get(at).filter(|place| **place != GAP) {
            let same = |known: &Known| known.hash == hash && self.word(known) == word;
            if self.known.get(place as usize).is_some_and(same) {
                return Ok(place);
            }
            at = (at + 1) & mask;
        }
        Err(at)
    }

    /// The words in the order of the alphabet, each with its place in the order of coming.
    pub fn sorted(&self) -> impl ExactSizeIterator<Item = (&str, u32)> {
        let keyed = (0..).zip(&self.known).map(|(place, known)| {
            let word = self.word(known);
            (key(word), word, place)
        });
        let mut sorted: Vec<(u64, &str, u32)> = keyed.collect();
        sorted.sort_unstable();
        sorted.into_iter().map(|(_, word, place)| (word, place))
    }

    /// For each word that came in so far, its place in the order of first coming.
    pub fn take_row(&mut self) -> Vec<u32> {
        std::mem::take(&mut self.row)
    }

    /// How many words are known.
    pub fn len(&self) -> usize {
        self.known.len()
    }

    fn grow(&mut self) {
        let length = (self.table.len() * 2).max(SMALLEST_TABLE);
        self.table.clear();
        self.table.resize(length, GAP);
        self.known.reserve(length / 2 - self.known.len());
        for (place, known) in (0..).zip(&self.known) {
            let from = known.hash as usize & (length - 1);
            let free = (from..length).chain(0..from).find(|at| self.table.get(*at) == Some(&GAP));
            if let Some(slot) = free.and_then(|at| self.table.get_mut(at)) {
                *slot = place;
            }
        }
    }

    fn word(&self, known: &Known) -> &str {
        let start = known.start as usize;
        self.text.get(start..start + known.length as usize).unwrap_or_default()
    }
}

/// A length as the index keeps it; an index of four billion letters is beyond it.
pub fn number(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

/// The first eight bytes of a word, big end first: they sort like it.
fn key(word: &str) -> u64 {
    let shorter = || {
        let mut first = [0; 8];
        first.iter_mut().zip(word.bytes()).for_each(|(slot, byte)| *slot = byte);
        first
    };
    u64::from_be_bytes(word.as_bytes().first_chunk().copied().unwrap_or_else(shorter))
}

/// A number for a text (FNV-1a).
pub fn number_of(text: &str) -> u32 {
    text.bytes().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}
