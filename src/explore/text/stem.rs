//! Word endings, by rule: light ones that only make plurals, and heavier ones of kindred words.
//!
//! Both return the beginning of the word they are given, so that a sorted vocabulary keeps all
//! words of one stem side by side. A rule may fold words that have nothing in common ("care",
//! "cars"); it never parts a singular from its plural, for a lost match is worse than a spare one.

/// A folded word without its English or Spanish plural ending.
///
/// `allergy` and `allergies`, `sore` and `sores`, `dolor` and `dolores` come out alike. Words of up to
/// three letters are left alone.
pub fn stem(word: &str) -> &str {
    let latin = || word.is_ascii() || word.chars().all(|letter| letter.is_ascii() || letter == 'ñ');
    if word.len() <= 3 || !latin() {
        return word;
    }
    let word = infinitive(word);
    let singular = match word.strip_suffix('s') {
        Some(rest) if !rest.ends_with(['s', 'u', 'i']) => rest,
        _ => word,
    };
    if singular.len() <= 3 {
        return singular;
    }
    let without =
        |ending: &str, least: usize| singular.strip_suffix(ending).filter(|rest| rest.len() >= least);
    // Four letters before an "e": "hives" shall not become "HIV".
    without("ie", 3).or_else(|| without("y", 3)).or_else(|| without("e", 4)).unwrap_or(singular)
}

/// A Spanish infinitive without the pronoun that hangs on it: `tomarla` is `tomar`.
fn infinitive(word: &str) -> &str {
    let pronouns = ["la", "lo", "las", "los", "le", "me", "se"];
    let bare = pronouns.iter().find_map(|pronoun| word.strip_suffix(pronoun));
    bare.filter(|bare| bare.len() > 3 && ["ar", "er", "ir"].iter().any(|end| bare.ends_with(end)))
        .unwrap_or(word)
}

/// Endings of kindred words with the fewest letters that must stay before them.
const ENDINGS: &[(&str, usize)] = &[
    ("isimo", 4),
    ("isima", 4),
    ("iness", 3),
    ("ness", 4),
    ("ated", 4),
    ("ous", 4),
    ("ing", 3),
    ("ed", 3),
    ("aciones", 4),
    ("acion", 4),
    ("azon", 3),
    ("iendo", 3),
    ("ieron", 4),
    ("aban", 4),
    ("aron", 4),
    ("aba", 4),
    ("ando", 3),
    ("ado", 3),
    ("ada", 3),
    ("ar", 4),
    ("a", 4),
    ("o", 4),
];

/// What kindred words have in common: `dizzy` and `dizziness`, `cough` and `coughing`, `hinchado` and
/// `hinchazon`.
pub fn root(word: &str) -> &str {
    let stem = stem(word);
    let fits =
        |&&(ending, least): &&(&str, usize)| stem.len() >= ending.len() + least && stem.ends_with(ending);
    let Some((ending, _)) = ENDINGS.iter().find(fits) else { return stem };
    let bare = stem.strip_suffix(ending).unwrap_or(stem);
    // "tiredness" has two endings, "tired" one of them; so have "hinchadísima" and "hinchada".
    let inner = if ending.starts_with("isim") { "ad" } else { "ed" };
    bare.strip_suffix(inner).filter(|rest| rest.len() >= 3).unwrap_or(bare)
}

#[cfg(test)]
mod tests {
    use super::{root, stem};

    #[test]
    fn singular_and_plural_share_a_stem() {
        for (one, many) in [
            ("sore", "sores"),
            ("rash", "rashes"),
            ("allergy", "allergies"),
            ("hive", "hives"),
            ("infeccion", "infecciones"),
            ("dolor", "dolores"),
            ("grano", "granos"),
            ("ojo", "ojos"),
            ("bruise", "bruises"),
            ("pimple", "pimples"),
            ("ache", "aches"),
            ("leg", "legs"),
            ("eye", "eyes"),
            ("pie", "pies"),
            ("tomar", "tomarla"),
            ("año", "años"),
        ] {
            assert_eq!(stem(one), stem(many), "{one} {many}");
        }
        assert_eq!(stem("breath"), stem("breathe"));
    }

    #[test]
    fn words_that_only_look_plural_stay_whole() {
        for word in ["virus", "sinus", "pancreatitis", "abscess", "gas", "tos", "flu"] {
            assert_eq!(stem(word), word);
        }
    }

    #[test]
    fn kindred_words_share_a_root() {
        for (one, other) in [
            ("cough", "coughing"),
            ("itch", "itchy"),
            ("itching", "itchy"),
            ("dizzy", "dizziness"),
            ("tired", "tiredness"),
            ("breathe", "breathing"),
            ("wheeze", "wheezing"),
            ("hinchado", "hinchazon"),
            ("hinchada", "hincho"),
            ("hinchada", "hinchadisima"),
            ("gorda", "gordisimas"),
            ("mareo", "mareada"),
            ("vomito", "vomitando"),
            ("respirar", "respiracion"),
            ("orina", "orinar"),
        ] {
            assert_eq!(root(one), root(other), "{one} {other}");
        }
    }

    #[test]
    fn stems_and_roots_begin_their_word() {
        for word in ["allergies", "dizziness", "s", "es", "ies", "ss", "боли", "頭痛", "ñandú"] {
            assert!(word.starts_with(stem(word)) && stem(word).starts_with(root(word)));
        }
    }
}
