//! What stands between words: where a sentence ends, and where a comma parts what is listed.

use super::query::MAX_QUERY_CHARS;
use crate::cut::cut;
use crate::explore::text::fold::spell;

/// The places of words before which something was typed that parts them, one bit each.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::explore) struct Pauses {
    stops: u64,
    commas: u64,
}

/// A shorter word before a full stop is cut short: "dr. Smith".
const SHORTEST_END: usize = 3;

impl Pauses {
    pub fn of(typed: &str) -> Pauses {
        let (mut pauses, mut words) = (Pauses::default(), 0_u32);
        for piece in cut(typed, MAX_QUERY_CHARS).split_inclusive(['.', '!', '?', '\n', ',', ';']) {
            let spelt = spell(piece);
            let last = spelt.split(' ').rfind(|word| !word.is_empty()).map_or(0, str::len);
            words +=
                u32::try_from(spelt.split(' ').filter(|word| !word.is_empty()).count()).unwrap_or_default();
            let bit = 1_u64.checked_shl(words).unwrap_or_default();
            match piece.chars().next_back() {
                Some(',' | ';') => pauses.commas |= bit,
                Some('.') if last < SHORTEST_END => {}
                Some('.' | '!' | '?' | '\n') => pauses.stops |= bit,
                _ => {}
            }
        }
        pauses
    }

    /// Whether a sentence ends before this word.
    pub fn stop(self, place: usize) -> bool {
        has(self.stops, place)
    }

    /// Whether a comma stands before this word.
    pub fn comma(self, place: usize) -> bool {
        has(self.commas, place)
    }
}

fn has(bits: u64, place: usize) -> bool {
    u32::try_from(place).ok().and_then(|place| bits.checked_shr(place)).is_some_and(|bits| bits & 1 != 0)
}

#[cfg(test)]
mod tests {
    use super::Pauses;

    #[test]
    fn a_stop_and_a_comma_stand_before_the_word_that_follows() {
        let pauses = Pauses::of("No fever, chills, or cough. Dr. Smith says 39.5 is high!");
        assert_eq!((0..20).filter(|place| pauses.comma(*place)).collect::<Vec<_>>(), [2, 3]);
        assert_eq!((0..20).filter(|place| pauses.stop(*place)).collect::<Vec<_>>(), [5, 12]);
    }
}
