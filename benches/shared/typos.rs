//! Misspellings from a seed, the same as in `xtask/bench/typos.mjs`.

#![allow(dead_code, reason = "each of its users takes a part")]
#![allow(
    clippy::indexing_slicing,
    clippy::expect_used,
    reason = "a benchmark may stop where its inputs are wrong"
)]

use std::path::Path;

const SEED: u32 = 20_260;

/// The real reaction terms.
pub fn terms() -> Vec<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/faers-terms.txt");
    let text = std::fs::read_to_string(path).expect("the fixture is there");
    text.lines().map(String::from).collect()
}

/// Each term with one typo: a letter left out, put in, wrong, or swapped with the next, in a word of
/// three letters or more.
pub fn misspelt(terms: &[String]) -> Vec<String> {
    let mut random = Random(SEED);
    terms.iter().map(|term| one_typo(term, &mut random)).collect()
}

fn one_typo(term: &str, random: &mut Random) -> String {
    let mut letters: Vec<u8> = term.bytes().collect();
    let in_word = |place: usize| {
        let before = letters[..place].iter().rev().take_while(|byte| byte.is_ascii_lowercase()).count();
        let after = letters[place..].iter().take_while(|byte| byte.is_ascii_lowercase()).count();
        after > 0 && before + after >= 3
    };
    let places: Vec<usize> = (0..letters.len()).filter(|place| in_word(*place)).collect();
    if places.is_empty() {
        return String::from(term);
    }
    let place = places[random.below(places.len())];
    let kind = random.below(4);
    let letter = b'a' + u8::try_from(random.below(26)).expect("below 26");
    let other = if letter == letters[place] { b'a' + (letter - b'a' + 1) % 26 } else { letter };
    let swaps =
        letters.get(place + 1).is_some_and(|next| next.is_ascii_lowercase() && *next != letters[place]);
    match kind {
        0 => drop(letters.remove(place)),
        1 => letters.insert(place, letter),
        2 if swaps => letters.swap(place, place + 1),
        _ => letters[place] = other,
    }
    String::from_utf8(letters).expect("the terms are ASCII")
}

/// FNV-1a over all queries, to see that two programs asked the same.
pub fn checksum(queries: &[String]) -> u32 {
    queries
        .iter()
        .flat_map(|query| query.bytes().chain([b'\n']))
        .fold(0x811c_9dc5, |hash: u32, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

/// Mulberry32: small, and the same in every language with 32-bit integers.
pub struct Random(pub u32);

impl Random {
    pub fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x6d2b_79f5);
        let mut mixed = (self.0 ^ (self.0 >> 15)).wrapping_mul(self.0 | 1);
        mixed ^= mixed.wrapping_add((mixed ^ (mixed >> 7)).wrapping_mul(mixed | 61));
        ((u64::from(mixed ^ (mixed >> 14)) * end as u64) >> 32) as usize
    }
}
