//! Words that editors have agreed to leave out: one way to say a thing, and Spanish as it is spoken in the US.
//!
//! What is not known is said in two ways only: *the label does not say* and *we could not read this part*.
//! Each further wording makes a reader look for a difference that is not there.

use super::passages::Passage;
use crate::pack::Problem;
use crate::pack::problem::tell;

/// Phrases by language, in lower case, and what stands instead.
const LEFT_OUT: [(&str, &[(&str, &str)]); 2] = [
    (
        "en",
        &[
            ("not checked", UNREAD_EN),
            ("have not read", UNREAD_EN),
            ("have not seen", UNREAD_EN),
            ("did not check", UNREAD_EN),
            ("not in what we", UNREAD_EN),
            ("we could not read it", UNREAD_EN),
            ("says nothing", SILENT_EN),
            ("no rule was seen", SILENT_EN),
        ],
    ),
    (
        "es",
        &[
            ("no se revisó", UNREAD_ES),
            ("no revisamos", UNREAD_ES),
            ("no hemos revisado", UNREAD_ES),
            ("no hemos leído", UNREAD_ES),
            ("no lo hemos leído", UNREAD_ES),
            ("no lo hemos visto", UNREAD_ES),
            ("no está en lo que", UNREAD_ES),
            ("no pudimos leerlo", UNREAD_ES),
            ("no dice nada", SILENT_ES),
            ("medicina", "medicamento"),
            ("medicinas", "medicamentos"),
            ("tableta", "pastilla"),
            ("tabletas", "pastillas"),
            ("se deja", "se suspende"),
            ("se deje", "se suspenda"),
            ("se pausa", "se suspende por un tiempo"),
            ("se pause", "se suspenda por un tiempo"),
            ("avisa de", "advierte de"),
            ("avisan de", "advierten de"),
            ("se informó de", "hubo reportes de"),
            ("no se aconseja", "no se recomienda"),
            ("males", "enfermedades"),
            ("de golpe", "de repente"),
            ("a lo más", "como máximo"),
            ("lado a lado", "comparación"),
            ("bloqueador de tnf", "bloqueador del TNF"),
            ("bloqueadores de tnf", "bloqueadores del TNF"),
            ("tb oculta", "TB latente (dormida)"),
        ],
    ),
];

const UNREAD_EN: &str = "we could not read this part";
const SILENT_EN: &str = "the label does not say";
const UNREAD_ES: &str = "no pudimos leer esta parte";
const SILENT_ES: &str = "la etiqueta no lo dice";

/// *Dejar* alone may also mean to let; with what is stopped it is plain.
const PLAIN: &str = " se deje de usar ";

/// Prepositions that cannot end a Spanish phrase, though *with* and *without* can end an English one.
const HANGING: [&str; 2] = ["con", "sin"];

/// The wordings left out that stand in a pack all the same.
pub(super) fn in_prose(passages: &[Passage]) -> Vec<Problem> {
    let mut found = Vec::new();
    for passage in passages {
        let place = &passage.path;
        for (lang, text) in passage.text.iter() {
            if let Some((phrase, instead)) = left_out(text, lang) {
                tell!(found, "{place}/{lang}", "`{phrase}` is left out: {instead}");
            }
        }
    }
    found
}

/// The first wording of a text that is left out, and what stands instead.
pub fn left_out(text: &str, lang: &str) -> Option<(&'static str, &'static str)> {
    let (code, phrases) = LEFT_OUT.iter().find(|(code, _)| lang.starts_with(code))?;
    let text = text.to_lowercase();
    let words = format!(" {} ", text.replace(|mark: char| !mark.is_alphanumeric(), " ")).replace(PLAIN, " ");
    let phrase = phrases.iter().copied().find(|(phrase, _)| words.contains(&format!(" {phrase} ")));
    phrase.or_else(|| if *code == "es" { hanging(&text) } else { None })
}

/// The first preposition that ends a phrase, in lower-case Spanish.
fn hanging(text: &str) -> Option<(&'static str, &'static str)> {
    let ends = text.split(['.', ',', ';', ':', '?', '!', ')', '»', '”', '|']).map(str::trim_end);
    // A word that is quoted is spoken of: your own “sin”.
    let last = |phrase: &str, word: &str| phrase.rsplit([' ', '¿', '¡', '(']).next() == Some(word);
    let word = ends.into_iter().find_map(|phrase| HANGING.into_iter().find(|word| last(phrase, word)))?;
    Some((word, "a Spanish phrase does not end with it: say with or without what"))
}

#[cfg(test)]
mod tests {
    use super::left_out;

    fn phrase(text: &str, lang: &str) -> Option<&'static str> {
        left_out(text, lang).map(|(phrase, _)| phrase)
    }

    #[test]
    fn what_is_not_known_is_said_in_two_ways() {
        assert_eq!(phrase("The label does not say. Ask your pharmacist.", "en"), None);
        assert_eq!(phrase("How to swallow it: we could not read this part.", "en"), None);
        assert_eq!(phrase("We have not checked its text yet.", "en"), Some("not checked"));
        assert_eq!(phrase("Aún no hemos leído su texto.", "es"), Some("no hemos leído"));
    }

    #[test]
    fn a_spanish_phrase_does_not_end_with_a_preposition() {
        assert_eq!(phrase("156 personas con, 76 sin.", "es"), Some("con"));
        assert_eq!(phrase("Con el medicamento o sin", "es"), Some("sin"));
        assert_eq!(phrase("Sin", "es"), Some("sin"));
        assert_eq!(phrase("Con comida o sin ella. Razón, balcón.", "es"), None);
        assert_eq!(phrase("Lea cada número junto a su propio “sin”.", "es"), None);
        assert_eq!(phrase("156 with, 76 without", "en"), None);
    }

    #[test]
    fn one_word_for_one_thing() {
        assert_eq!(phrase("La Tableta, entera", "es"), Some("tableta"));
        assert_eq!(phrase("un vendaje que no deje pasar el aire", "es"), None);
    }
}
