//! How far apart two spellings are.

/// How many typos a pair of words may have; `longer` is the length of the longer one in bytes.
///
/// Short words have near neighbours that mean something else, so they are allowed fewer.
pub fn allowed(longer: usize) -> u8 {
    match longer {
        0..=2 => 0,
        3..=7 => 1,
        _ => 2,
    }
}

/// The number of typos between two words (a letter too many, missing, wrong, or two swapped), up to `limit`.
///
/// Counts bytes: exact for folded Latin letters, a little strict for other scripts.
pub fn distance(a: &[u8], b: &[u8], limit: u8) -> Option<u8> {
    between(a, b, limit, false)
}

/// The number of typos between `typed` and the nearest beginning of `word`, up to `limit`.
pub fn distance_to_beginning(typed: &[u8], word: &[u8], limit: u8) -> Option<u8> {
    between(typed, word, limit, true)
}

/// Walks over what is equal and branches where it is not: with a limit of 2 there are few branches.
fn between(mut a: &[u8], mut b: &[u8], limit: u8, open: bool) -> Option<u8> {
    loop {
        let ([first_a, rest_a @ ..], [first_b, rest_b @ ..]) = (a, b) else {
            let left = if open { a.len() } else { a.len().max(b.len()) };
            return u8::try_from(left).ok().filter(|left| *left <= limit);
        };
        if first_a == first_b {
            (a, b) = (rest_a, rest_b);
            continue;
        }
        let limit = limit.checked_sub(1)?;
        let mut best = between(rest_a, rest_b, limit, open);
        let mut consider = |found: Option<u8>| {
            best = match (best, found) {
                (Some(one), Some(other)) => Some(one.min(other)),
                (one, other) => one.or(other),
            };
        };
        consider(between(rest_a, b, limit, open));
        consider(between(a, rest_b, limit, open));
        if let ([second_a, tail_a @ ..], [second_b, tail_b @ ..]) = (rest_a, rest_b)
            && first_a == second_b
            && second_a == first_b
        {
            consider(between(tail_a, tail_b, limit, open));
        }
        return best.map(|typos| typos + 1);
    }
}

/// Which letters a word has, one bit each: a quick way to see that two words are too far apart.
pub fn signature(word: &[u8]) -> u32 {
    word.iter().fold(0, |bits, byte| bits | 1 << (byte & 31))
}

#[cfg(test)]
mod tests {
    use super::{distance, distance_to_beginning, signature};

    /// The textbook algorithm (optimal string alignment), to compare with.
    #[allow(clippy::indexing_slicing, reason = "a table of known size")]
    fn table(a: &[u8], b: &[u8]) -> usize {
        let mut cost = vec![vec![0; b.len() + 1]; a.len() + 1];
        for i in 0..=a.len() {
            for j in 0..=b.len() {
                if i == 0 || j == 0 {
                    cost[i][j] = i + j;
                    continue;
                }
                let replaced = cost[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
                cost[i][j] = replaced.min(cost[i - 1][j] + 1).min(cost[i][j - 1] + 1);
                if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                    cost[i][j] = cost[i][j].min(cost[i - 2][j - 2] + 1);
                }
            }
        }
        cost[a.len()][b.len()]
    }

    #[test]
    fn agrees_with_the_textbook_on_all_short_words() {
        let mut words: Vec<Vec<u8>> = vec![Vec::new()];
        let mut from = 0;
        for _ in 0..5 {
            let until = words.len();
            for index in from..until {
                let word = words.get(index).cloned().unwrap_or_default();
                words.extend(b"abc".iter().map(|&letter| [word.as_slice(), &[letter]].concat()));
            }
            from = until;
        }
        for a in words.iter().step_by(3) {
            for b in &words {
                let typos = table(a, b);
                assert_eq!(distance(a, b, 2).map(usize::from), (typos <= 2).then_some(typos), "{a:?} {b:?}");
                if typos <= 2 {
                    let apart = (signature(a) ^ signature(b)).count_ones() as usize;
                    assert!(apart <= 2 * typos, "{a:?} {b:?}");
                }
            }
        }
    }

    #[test]
    fn a_swap_is_one_typo_and_beginnings_are_free_to_end() {
        assert_eq!(distance(b"pian", b"pain", 1), Some(1));
        assert_eq!(distance(b"abc", b"xyz", 2), None);
        assert_eq!(distance_to_beginning(b"diareh", b"diarrhea", 1), Some(1));
        assert_eq!(distance_to_beginning(b"nasue", b"nausea", 1), Some(1));
        assert_eq!(distance_to_beginning(b"xyz", b"nausea", 1), None);
    }
}
