//! How a word sounds in Spanish, and nearly in English: most misspellings there are spellings of the same sound.
//!
//! "Toz" is "tos", "nauceas" is "náuseas". Other typos than these are told letter by letter
//! in [`typo`](super::typo).

/// Writes the sound of a folded word into `sound`: `s` for `z` and a soft `c`, `b` for `v`, `k` for `q` and a hard `c`.
pub fn sound_into(word: &str, sound: &mut String) {
    sound.clear();
    let mut before = ' ';
    let mut letters = word.chars().peekable();
    while let Some(letter) = letters.next() {
        let next = letters.peek().copied();
        let soft = matches!(next, Some('e' | 'i' | 'y'));
        let sounds = match letter {
            'h' if !matches!(before, 'c' | 's' | 't') => {
                if before == 'p' {
                    sound.pop();
                    sound.push('f');
                }
                before = letter;
                continue;
            }
            'c' if next == Some('h') => 'c',
            'c' if soft => 's',
            'z' => 's',
            'c' | 'q' => 'k',
            'u' if before == 'q' => {
                before = letter;
                continue;
            }
            'v' => 'b',
            'g' if soft => 'j',
            'm' if matches!(next, Some('b' | 'p' | 'v')) => 'n',
            'x' => {
                sound.push('k');
                's'
            }
            'w' => 'u',
            other => other,
        };
        before = letter;
        if !sound.ends_with(sounds) {
            sound.push(sounds);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::sound_into;

    #[test]
    fn what_sounds_alike_comes_out_alike() {
        for (one, other) in [
            ("toz", "tos"),
            ("cabesa", "cabeza"),
            ("nauceas", "nauseas"),
            ("embarasada", "embarazada"),
            ("conbulsion", "convulsion"),
            ("tanbien", "tambien"),
            ("kimoterapia", "quimoterapia"),
            ("vomitto", "bomito"),
            ("hinchado", "inchado"),
            ("flegm", "phlegm"),
        ] {
            let (mut first, mut second) = (String::new(), String::new());
            sound_into(one, &mut first);
            sound_into(other, &mut second);
            assert_eq!(first, second, "{one} {other}");
        }
    }
}
