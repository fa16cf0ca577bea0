//! Folding: what is typed and what is written look the same after it.
//!
//! Unicode's own tables would weigh more than all the rest of the search, so the scripts that
//! have upper case are listed by range and every other letter stands for itself.

/// Lower case, no accents, no apostrophes; whatever is neither letter nor digit is one space.
///
/// `"Can't breathe — ¡NIÑO!"` becomes `"cant breathe nino"`.
pub fn fold(text: &str) -> String {
    without_tilde(&spell(text))
}

/// The same with ñ, which in Spanish is a letter of its own: "año" is no "ano".
pub(in crate::explore) fn spell(text: &str) -> String {
    let mut spelt = String::with_capacity(text.len());
    spell_into(text, &mut spelt);
    spelt
}

/// A spelt word as somebody writes it who has no ñ to type.
pub(in crate::explore) fn without_tilde(word: &str) -> String {
    word.replace('ñ', "n")
}

/// Appends the letters and digits of `text`, spelt, to a buffer of words.
pub(in crate::explore) fn spell_into(text: &str, folded: &mut String) {
    let mut apart = true;
    for letter in text.chars() {
        if letter == TILDE && !apart && folded.ends_with('n') {
            folded.pop();
            folded.push('ñ');
            continue;
        }
        match plain(letter) {
            Plain::Nothing => {}
            Plain::Gap => apart = true,
            Plain::Letter(letter) => {
                separate(folded, &mut apart);
                folded.push(letter);
            }
            Plain::Letters(letters) => {
                separate(folded, &mut apart);
                folded.push_str(letters);
            }
        }
    }
}

fn separate(folded: &mut String, apart: &mut bool) {
    if *apart && !folded.is_empty() {
        folded.push(' ');
    }
    *apart = false;
}

/// The one accent that makes another letter of its letter, where it follows it.
const TILDE: char = '\u{303}';

enum Plain {
    Nothing,
    Gap,
    Letter(char),
    Letters(&'static str),
}

/// The letters of U+0100 to U+017F (Latin Extended-A) without their accents, in code point order.
const EXTENDED: &str = "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllll\
                        nnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

fn plain(letter: char) -> Plain {
    match letter {
        'a'..='z' | '0'..='9' => Plain::Letter(letter),
        'A'..='Z' => Plain::Letter(letter.to_ascii_lowercase()),
        '\'' | '`' | '´' | '\u{2bb}'..='\u{2bd}' | '‘' | '’' | '\u{ad}' => Plain::Nothing,
        // Accents that follow their letter.
        '\u{300}'..='\u{36f}' => Plain::Nothing,
        'ª' => Plain::Letter('a'),
        'º' => Plain::Letter('o'),
        'µ' => Plain::Letter('μ'),
        '\0'..='\u{bf}' | '×' | '÷' => Plain::Gap,
        'à'..='å' | 'À'..='Å' => Plain::Letter('a'),
        'æ' | 'Æ' => Plain::Letters("ae"),
        'ç' | 'Ç' => Plain::Letter('c'),
        'è'..='ë' | 'È'..='Ë' => Plain::Letter('e'),
        'ì'..='ï' | 'Ì'..='Ï' => Plain::Letter('i'),
        'ð' | 'Ð' => Plain::Letter('d'),
        'ñ' | 'Ñ' => Plain::Letter('ñ'),
        'ò'..='ö' | 'ø' | 'Ò'..='Ö' | 'Ø' => Plain::Letter('o'),
        'ù'..='ü' | 'Ù'..='Ü' => Plain::Letter('u'),
        'ý' | 'ÿ' | 'Ý' => Plain::Letter('y'),
        'þ' | 'Þ' => Plain::Letters("th"),
        'ß' => Plain::Letters("ss"),
        'œ' | 'Œ' => Plain::Letters("oe"),
        '\u{100}'..='\u{17f}' => {
            let place = usize::try_from(u32::from(letter) - 0x100).unwrap_or_default();
            EXTENDED
                .as_bytes()
                .get(place)
                .map_or(Plain::Letter(letter), |&byte| Plain::Letter(char::from(byte)))
        }
        'ơ' | 'Ơ' => Plain::Letter('o'),
        'ư' | 'Ư' => Plain::Letter('u'),
        // Vietnamese.
        '\u{1ea0}'..='\u{1eb7}' => Plain::Letter('a'),
        '\u{1eb8}'..='\u{1ec7}' => Plain::Letter('e'),
        '\u{1ec8}'..='\u{1ecb}' => Plain::Letter('i'),
        '\u{1ecc}'..='\u{1ee3}' => Plain::Letter('o'),
        '\u{1ee4}'..='\u{1ef1}' => Plain::Letter('u'),
        '\u{1ef2}'..='\u{1ef9}' => Plain::Letter('y'),
        // Greek and Cyrillic capitals.
        'Α'..='Ω' | 'А'..='Я' => Plain::Letter(moved(letter, 0x20)),
        'Ѐ'..='Џ' => Plain::Letter(moved(letter, 0x50)),
        // Punctuation of all scripts, of East Asian ones, and its wide forms.
        '\u{2000}'..='\u{206f}' | '\u{2190}'..='\u{2bff}' | '\u{3000}'..='\u{3003}' => Plain::Gap,
        '\u{3008}'..='\u{3020}' | '\u{ff01}'..='\u{ff0f}' | '\u{ff1a}'..='\u{ff20}' => Plain::Gap,
        '\u{fe00}'..='\u{fe0f}' | '\u{1f000}'..='\u{1faff}' => Plain::Gap,
        _ => Plain::Letter(letter),
    }
}

fn moved(letter: char, by: u32) -> char {
    char::from_u32(u32::from(letter) + by).unwrap_or(letter)
}

#[cfg(test)]
mod tests {
    use super::{EXTENDED, fold, spell};

    #[test]
    fn case_accents_apostrophes_and_punctuation_fold() {
        for (typed, folded) in [
            ("Can't breathe", "cant breathe"),
            ("can’t", "cant"),
            ("  ¿Dolor de ESTÓMAGO?  ", "dolor de estomago"),
            ("niño, año", "nino ano"),
            ("COVID-19", "covid 19"),
            ("Sjögren's œdème", "sjogrens oedeme"),
            ("n\u{303}o", "no"),
            ("ŁÓDŹ šarūnas", "lodz sarunas"),
            ("ŽIŽEK ſ", "zizek s"),
            ("ΑΛΦΑ БОЛЬ", "αλφα боль"),
            ("buồn nôn", "buon non"),
            ("頭痛、めまい", "頭痛 めまい"),
            ("…—!", ""),
            ("🤢 sick", "sick"),
        ] {
            assert_eq!(fold(typed), folded, "{typed}");
        }
    }

    #[test]
    fn a_spelt_word_keeps_its_tilde_however_it_is_written() {
        for typed in ["año", "AÑO", "an\u{303}o", "AN\u{303}O"] {
            assert_eq!(spell(typed), "año", "{typed}");
            assert_eq!(fold(typed), "ano", "{typed}");
        }
        assert_eq!(spell("\u{303} n \u{303}o"), "n o");
    }

    #[test]
    fn every_letter_of_latin_extended_a_is_listed() {
        assert_eq!(EXTENDED.len(), 128);
        assert_eq!(fold("ĀăĆďĒĜĥĪıĳĴķĸĹłŃŋŌŔŚŢŧŨŵŶŸŹž"), "aacdeghiiijkkllnnorsttuwyyzz");
    }

    #[test]
    fn folding_twice_changes_nothing() {
        for text in ["Can't — ¡NIÑO!", "ǄŸ ῾Ελλάς", "İstanbul"] {
            assert_eq!(fold(&fold(text)), fold(text));
        }
    }
}
