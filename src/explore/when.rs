//! When something was: "in 2015", "when I was 3", "now I am 30".

/// Whether a word is a number.
pub fn is_number(word: &str) -> bool {
    word.bytes().all(|letter| letter.is_ascii_digit())
}

/// "In 2015", "the clot from 2011".
fn is_year(pair: &[String]) -> bool {
    let [before, year] = pair else { return false };
    let before = ["in", "en", "of", "de", "from", "el", "del"].contains(&before.as_str());
    before && is_number(year) && year.len() == 4 && (year.starts_with("19") || year.starts_with("20"))
}

/// "When I was 3", "cuando tenía 3".
fn is_age(words: &[String]) -> bool {
    let (Some(when), Some(age)) = (words.first(), words.last()) else { return false };
    let was = |word: &String| ["was", "tenia", "tuve"].contains(&word.as_str());
    ["when", "cuando"].contains(&when.as_str())
        && is_number(age)
        && words.iter().rev().nth(1).is_some_and(was)
}

/// "Now I am 30": how old somebody has become is no news of what was.
pub fn is_age_now(after: &[String]) -> bool {
    after.len() < 4 && after.iter().any(|word| is_number(word))
}

/// Whether a row of words says a year or an age at which it was.
pub fn is_dated(words: &[String]) -> bool {
    words.windows(2).any(is_year) || words.windows(3).chain(words.windows(4)).any(is_age)
}
