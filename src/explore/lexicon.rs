//! The everyday words of English and Spanish that a search must know to read a sentence.
//!
//! All words stand here as [`spell`](super::fold::spell) leaves them.

/// How much a word says about what is meant. The order is that of saying more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// "the", "de": dropped, unless there is nothing else.
    Function,
    /// "feel", "tengo": may match, need not.
    Light,
    /// "severe", "can't": needed in a red flag, a detail elsewhere.
    Strong,
    /// Everything else.
    Full,
}

const FUNCTION: &str = "\
    a about all am an and are as at be because been being but by for from had has have he her hers \
    his how i if id im in into is it its ive me mine my of on or our she so some than that the \
    their them then there these they this those to was we were what when where which while who why \
    with you your al como con cual de del e el ella ellos en era es esa ese eso esta estaba estan \
    estar este esto estoy fue ha la las le les lo los mi mis nos o pero por porque que quien \
    se ser si son soy su sus te tu tus u un una unas unos y yo q k x xq pq xk r n w d";

const LIGHT: &str = "\
    after also always any anymore before bit came can come comes coming could day days did do does \
    doing done during ever every feel feeling feels felt few found gave get gets getting give \
    gives giving go goes going gone got happen happening help just keep keeps kind know last like \
    little made make makes making anything nothing maybe might more morning most need never new night no not now \
    off often one only other out over please put putting puts since something sometimes sort start started still \
    stuff symptom symptoms take taking thing things think today took tonight until up use using \
    want week weeks went will would yesterday ahora algo alguna alguno algunas algunos antes aqui \
    aun ayer ayuda cada cosa cuando creo da dan das dar desde despues dia dias donde dos durante \
    empece estos estas hace hacen hacer haciendo hago han hay hoy ir lado nada nadie mas mañana mientras \
    mismo myself ni ningun ninguna noche nunca otra otras otro otros para parece parte poco poder pone \
    ponen poner puse quiero sale salen salido salieron salio semana semanas sentir siempre siente \
    siento sintoma sintomas sobre solo tan tener tenga tengo tenia tiene tienen toda todas todavia \
    todo todos tomar tome tomo va vez veces ya usarla usarlo tomarla tomarlo puedo puede pasada pasadas pasado pasados happens";

const STRONG: &str = "\
    bad badly big completely hard hardly heavily heavy lot lots many much quickly quite rapid \
    really short shortness strong sudden suddenly too totally very bastante demasiado fuertemente \
    grande mala malo muchas mucho muchos mucha muy rapido repente";

/// Words that name somebody who may have what is told.
const SOMEBODY: &str = "\
    i im ive id me my mine we our he hes she shes his her him they them mom mother dad father husband wife \
    son daughter baby kid child yo mi mis me le les se nos mama papa esposo esposa hijo hija bebe nino nina \
    tengo tuve siento tiene";

/// Whether a word names somebody: "my", "le", "mom".
pub fn names_somebody(word: &str) -> bool {
    SOMEBODY.split(' ').any(|known| known == word)
}

/// Words that a question begins with, and words that point at what is so now: "is this a stroke" asks for help.
const ASKING: &str =
    "is are does do can could will would has have es son puede pueden da dan hay causa causan tiene tienen";
const POINTING: &str = "this it that these esto eso esta";

/// Whether a row of words asks about something in general: "are seizures a side effect".
pub fn asks_whether(row: &[String]) -> bool {
    let one_of = |list: &str, word: &String| list.split(' ').any(|known| known == word);
    row.first().is_some_and(|first| one_of(ASKING, first)) && !row.iter().any(|word| one_of(POINTING, word))
}

/// Whether a word joins two things that are each for themselves: "blisters with fever" are no fever blisters.
pub fn joins(word: &str) -> bool {
    ["and", "with", "but", "y", "e", "con", "pero"].contains(&word)
}

/// Every word of the lexicon with its weight.
pub fn each(visit: &mut dyn FnMut(&'static str, Weight)) {
    for (list, weight) in [(FUNCTION, Weight::Function), (LIGHT, Weight::Light), (STRONG, Weight::Strong)] {
        for word in list.split(' ') {
            visit(word, weight);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::each;
    use crate::explore::fold::spell;

    #[test]
    fn words_are_folded_and_stand_once() {
        let mut known = BTreeMap::new();
        each(&mut |word, weight| {
            assert_eq!(spell(word), word);
            assert!(!word.is_empty());
            assert_eq!(known.insert(word, weight), None, "{word}");
        });
    }
}
