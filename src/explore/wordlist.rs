//! Collecting words: each is kept once, in the order of its first coming, before they are sorted.

use super::fold::spell_into;

/// Words as they come in: each kept once, in the order of first coming.
#[derive(Default)]
pub struct Words {
    text: String,
    known: Vec<Known>,
    /// Places in `known` by hash, with gaps; its length is a power of two.
    table: Vec<u32>,
    /// For each word that came in, its place in `known`.
    row: Vec<u32>,
    /// The places of those with an ñ.
    tilde: Vec<u32>,
}

struct Known {
    /// The first eight bytes, big end first: they sort like the word.
    key: u64,
    start: u32,
    length: u32,
    hash: u32,
}

const GAP: u32 = u32::MAX;

impl Words {
    /// Spells `text` and takes its words. Returns how many words have come in so far.
    pub fn add(&mut self, text: &str, folded: &mut String) -> usize {
        for piece in text.split(' ').filter(|piece| !piece.is_empty()) {
            // Most of a pack's words are folded already.
            if piece.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9')) {
                self.take(piece);
                continue;
            }
            folded.clear();
            spell_into(piece, folded);
            folded.split(' ').filter(|word| !word.is_empty()).for_each(|word| self.take(word));
        }
        self.row.len()
    }

    fn take(&mut self, word: &str) {
        let place = self.place(word);
        self.row.push(place);
    }

    /// The place of `word` among the known ones, which it joins where it is new.
    pub fn place(&mut self, word: &str) -> u32 {
        if self.known.len() * 2 >= self.table.len() {
            self.grow();
        }
        let key = key(word);
        let hash = hash(key, word);
        let mask = self.table.len() - 1;
        let mut at = hash as usize & mask;
        loop {
            match self.table.get(at) {
                Some(&place) if place != GAP => {
                    let same = |known: &&Known| known.hash == hash && self.word(known) == word;
                    if self.known.get(place as usize).filter(same).is_some() {
                        return place;
                    }
                    at = (at + 1) & mask;
                }
                _ => break,
            }
        }
        let place = number(self.known.len());
        if !word.is_ascii() && word.contains('ñ') {
            self.tilde.push(place);
        }
        if let Some(slot) = self.table.get_mut(at) {
            *slot = place;
        }
        self.known.push(Known { key, start: number(self.text.len()), length: number(word.len()), hash });
        self.text.push_str(word);
        place
    }

    /// The words in the order of the alphabet, each with its place in the order of coming.
    pub fn sorted(&self) -> Vec<(&str, u32)> {
        let keyed = (0..).zip(&self.known).map(|(place, known)| (known.key, self.word(known), place));
        let mut sorted: Vec<(u64, &str, u32)> = keyed.collect();
        sorted.sort_unstable();
        sorted.into_iter().map(|(_, word, place)| (word, place)).collect()
    }

    /// The words with an ñ, each with its place.
    pub fn with_tilde(&self) -> impl Iterator<Item = (&str, u32)> {
        let word = |place: &u32| self.known.get(*place as usize).map(|known| (self.word(known), *place));
        self.tilde.iter().filter_map(word)
    }

    /// For each word that came in so far, its place in the order of first coming.
    pub fn take_row(&mut self) -> Vec<u32> {
        std::mem::take(&mut self.row)
    }

    fn grow(&mut self) {
        let length = (self.table.len() * 2).max(4096);
        self.table.clear();
        self.table.resize(length, GAP);
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

/// From the first eight bytes and the last, which tell almost all words apart.
fn hash(key: u64, word: &str) -> u32 {
    let last = word.bytes().rev().take(8).fold(0, |bits, byte| bits << 8 | u64::from(byte));
    ((key ^ last.rotate_left(29)).wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 32) as u32
}

fn key(word: &str) -> u64 {
    let mut first = [0; 8];
    first.iter_mut().zip(word.bytes()).for_each(|(slot, byte)| *slot = byte);
    u64::from_be_bytes(first)
}

/// A number for a text (FNV-1a).
pub fn number_of(text: &str) -> u32 {
    text.bytes().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}
