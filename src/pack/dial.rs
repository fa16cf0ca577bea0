//! Numbers to call: what one is, where a text names one, and what dials it.

use std::ops::Range;

/// Whether this can be dialled: digits, with `-` or blanks between them and perhaps a `+` before them.
pub fn is_number(number: &str) -> bool {
    let digits = number.strip_prefix('+').unwrap_or(number);
    let is_digit = |letter: char| letter.is_ascii_digit();
    let ends = digits.starts_with(is_digit) && digits.ends_with(is_digit);
    ends && digits.chars().all(|letter| is_digit(letter) || matches!(letter, '-' | ' '))
}

/// The address of a link that dials it; whatever else stands in it is left out.
pub fn address(number: &str) -> String {
    let digits = number.chars().filter(|letter| letter.is_ascii_digit() || *letter == '+');
    format!("tel:{}", digits.collect::<String>())
}

/// Where `text` names one of `numbers`, from its beginning: never a part of a longer number or of a word.
pub fn named<'n>(text: &str, numbers: impl Iterator<Item = &'n str> + Clone) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut before = None;
    for (start, letter) in text.char_indices() {
        let free = found.last().is_none_or(|last| last.end <= start) && before.is_none_or(parts);
        before = Some(letter);
        let Some(rest) = text.get(start..).filter(|_| free && !parts(letter)) else { continue };
        let whole = |number: &&str| rest.strip_prefix(*number).is_some_and(ends);
        if let Some(length) = numbers.clone().filter(whole).map(str::len).max().filter(|length| *length > 0) {
            found.push(start..start + length);
        }
    }
    found
}

/// Whether a number may begin after this letter.
fn parts(letter: char) -> bool {
    !letter.is_alphanumeric() && !matches!(letter, '-' | '+')
}

/// Whether a number has ended before this: "911." has, "911-2" and "911.5" have not.
fn ends(rest: &str) -> bool {
    let mut letters = rest.chars();
    match letters.next() {
        Some('-' | '.' | ',') => !letters.next().is_some_and(char::is_alphanumeric),
        next => next.is_none_or(|letter| !letter.is_alphanumeric()),
    }
}

#[cfg(test)]
mod tests {
    use super::{address, is_number, named};

    const NUMBERS: [&str; 4] = ["911", "988", "1-800-222-1222", "+34 112"];

    fn found(text: &str) -> Vec<&str> {
        named(text, NUMBERS.into_iter()).into_iter().map(|range| &text[range]).collect()
    }

    #[test]
    fn a_number_is_named_where_it_stands_by_itself() {
        assert_eq!(found("Call 911 now, or text 988."), ["911", "988"]);
        assert_eq!(found("Línea de envenenamiento: 1-800-222-1222, gratis (911)"), ["1-800-222-1222", "911"]);
        assert_eq!(found("En España +34 112."), ["+34 112"]);
        assert_eq!(found("911"), ["911"]);
    }

    #[test]
    fn a_part_of_another_number_or_of_a_word_is_none() {
        for text in
            ["1-800-633-9110", "9110", "0911", "911-2", "911.5", "911,000", "x911", "911é", "-911", "+911"]
        {
            assert_eq!(found(text), [""; 0], "{text}");
        }
    }

    #[test]
    fn what_dials_is_digits_alone() {
        assert_eq!(address("1-800-222-1222"), "tel:18002221222");
        assert_eq!(address("+34 112\" onclick=\"x"), "tel:+34112");
        for number in ["911", "1-800-222-1222", "+34 112"] {
            assert!(is_number(number), "{number}");
        }
        for number in ["", "+", "-911", "911-", "tel:911", "911x", "9<b>11"] {
            assert!(!is_number(number), "{number}");
        }
    }
}
