//! Words that promise more than anybody can know.

use super::passages::Passage;
use crate::pack::Problem;
use crate::pack::problem::tell;

/// Phrases by language, in lower case, that no pack may say of a medicine.
const ABSOLUTE: [(&str, &[&str]); 2] = [
    (
        "en",
        &[
            "safe",
            "safely",
            "no risk",
            "zero risk",
            "risk-free",
            "risk free",
            "no danger",
            "without risk",
            "harmless",
            "guaranteed",
            "no side effects",
            "completely",
            "cure",
            "cures",
            "miracle",
            "best drug",
            "safest",
            "perfectly",
            "totally",
        ],
    ),
    (
        "es",
        &[
            "seguro",
            "segura",
            "seguros",
            "seguras",
            "sin riesgo",
            "sin riesgos",
            "ningún riesgo",
            "riesgo cero",
            "libre de riesgo",
            "libre de riesgos",
            "no hay riesgo",
            "sin peligro",
            "inofensivo",
            "inofensiva",
            "inofensivos",
            "inofensivas",
            "garantizado",
            "garantizada",
            "sin efectos secundarios",
            "cura",
            "milagro",
            "el mejor medicamento",
            "completamente",
            "totalmente",
        ],
    ),
];

/// Where such a word is no promise: insurance, and being sure of something.
const INNOCENT: [&str; 7] = [
    "seguro médico",
    "su seguro",
    "mi seguro",
    "el seguro",
    "seguro de salud",
    "no es seguro que",
    "estar seguro",
];

/// The absolute words that stand in prose.
pub(super) fn in_prose(passages: &[Passage]) -> Vec<Problem> {
    let mut found = Vec::new();
    for passage in passages {
        let place = &passage.path;
        for (lang, text) in passage.text.iter() {
            if let Some(word) = absolute(text, lang) {
                tell!(found, "{place}/{lang}", "`{word}` promises too much: say what was seen, and in whom");
            }
        }
    }
    found
}

/// The first absolute word or phrase of a text.
pub fn absolute(text: &str, lang: &str) -> Option<&'static str> {
    let (_, phrases) = ABSOLUTE.iter().find(|(code, _)| lang.starts_with(code))?;
    let mut text = format!(
        " {} ",
        text.to_lowercase().replace(|mark: char| !mark.is_alphanumeric() && mark != '-', " ")
    );
    for innocent in INNOCENT {
        text = text.replace(&format!(" {innocent} "), " ");
    }
    phrases.iter().copied().find(|phrase| text.contains(&format!(" {phrase} ")))
}

#[cfg(test)]
mod tests {
    use super::absolute;

    #[test]
    fn promises_are_found_and_insurance_is_none() {
        assert_eq!(absolute("It is safe.", "en"), Some("safe"));
        assert_eq!(absolute("There is no risk here", "en"), Some("no risk"));
        assert_eq!(absolute("Es seguro.", "es"), Some("seguro"));
        assert_eq!(absolute("Pregunte a su seguro médico.", "es"), None);
        assert_eq!(absolute("Call your safety team", "en"), None);
    }
}
