//! Syllables of a word, by the rules that readability measures are usually computed with.

/// The syllables of one word in lower case, at least one. Languages other than Spanish are counted as English.
pub fn syllables(word: &str, lang: &str) -> usize {
    let letters: Vec<char> = word.chars().filter(|letter| letter.is_alphabetic()).collect();
    let count = if lang.starts_with("es") { spanish(&letters) } else { english(&letters) };
    count.max(1)
}

/// Groups of vowels, without a silent `e` at the end, with the commonest pairs that are said apart.
fn english(letters: &[char]) -> usize {
    let vowel = |letter: &char| matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y');
    let groups = letters.split(|letter| !vowel(letter)).filter(|group| !group.is_empty()).count();
    let word: String = letters.iter().collect();
    let apart: usize =
        ["ia", "io", "iu", "ua", "ying", "uou"].map(|pair| word.matches(pair).count()).iter().sum();
    let together: usize = ["tia", "cia", "tio", "cio", "sio", "gio", "xio", "qua", "gua"]
        .map(|said_as_one| word.matches(said_as_one).count())
        .iter()
        .sum();
    let silent = silent_end(&word);
    (groups + apart).saturating_sub(together + usize::from(silent))
}

/// The `e` of "take", "takes" and "helped", but not of "little", "doses" and "treated".
fn silent_end(word: &str) -> bool {
    let before = |end: &str| word.strip_suffix(end).and_then(|stem| stem.chars().last());
    let consonant = |letter: char| !matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y');
    let e =
        before("e").is_some_and(|last| consonant(last) && !(last == 'l' && ends_in_consonant(word, "le")));
    let es = before("es")
        .is_some_and(|last| consonant(last) && !matches!(last, 's' | 'x' | 'z' | 'h' | 'c' | 'g' | 'l'));
    let ed = before("ed").is_some_and(|last| consonant(last) && !matches!(last, 't' | 'd'));
    e || es || ed
}

fn ends_in_consonant(word: &str, end: &str) -> bool {
    let last = word.strip_suffix(end).and_then(|stem| stem.chars().last());
    last.is_some_and(|letter| !matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y'))
}

/// Vowels, without those that only colour their neighbour: an unstressed `i` or `u` beside another vowel, and
/// the `u` of `que`, `qui`, `gue` and `gui`. An `y` is a vowel at the end of a word.
fn spanish(letters: &[char]) -> usize {
    let strong = |letter: char| matches!(letter, 'a' | 'e' | 'o' | 'á' | 'é' | 'ó' | 'í' | 'ú');
    let weak = |letter: char| matches!(letter, 'i' | 'u' | 'ü');
    let mut count = 0;
    let mut before: Option<char> = None;
    for (index, &letter) in letters.iter().enumerate() {
        let next = letters.get(index + 1).copied();
        let mute =
            letter == 'u' && matches!(before, Some('q' | 'g')) && matches!(next, Some('e' | 'i' | 'é' | 'í'));
        if mute {
            continue;
        }
        let joins = |other: Option<char>| other.is_some_and(|other| strong(other) || weak(other));
        let own = if strong(letter) {
            !before.is_some_and(weak) || matches!(letter, 'í' | 'ú')
        } else if weak(letter) {
            !joins(before)
        } else {
            letter == 'y' && next.is_none() && !joins(before)
        };
        count += usize::from(own);
        before = Some(letter);
    }
    count
}

#[cfg(test)]
mod tests {
    use super::syllables;

    #[test]
    fn english_words() {
        for (word, expected) in [
            ("take", 1),
            ("takes", 1),
            ("helped", 1),
            ("treated", 2),
            ("doses", 2),
            ("little", 2),
            ("medicine", 3),
            ("doctor", 2),
            ("allergy", 3),
            ("infection", 3),
            ("serious", 3),
            ("the", 1),
            ("people", 2),
            ("called", 1),
            ("often", 2),
            ("blood", 1),
            ("pregnancy", 3),
            ("trial", 2),
            ("question", 2),
        ] {
            assert_eq!(syllables(word, "en"), expected, "{word}");
        }
    }

    #[test]
    fn spanish_words() {
        for (word, expected) in [
            ("medicamento", 5),
            ("médico", 3),
            ("piel", 1),
            ("cuerpo", 2),
            ("días", 2),
            ("infección", 3),
            ("que", 1),
            ("guía", 2),
            ("agua", 2),
            ("muy", 1),
            ("país", 2),
            ("oreja", 3),
            ("también", 2),
            ("aún", 2),
            ("leer", 2),
        ] {
            assert_eq!(syllables(word, "es"), expected, "{word}");
        }
    }
}
