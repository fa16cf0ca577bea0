//! The everyday words of English and Spanish that a search must know to read a sentence.
//!
//! All words stand here as [`fold`](super::fold()) leaves them.

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
    estar este esto estoy fue ha la las le les lo los mi mis nos o para pero por porque que quien \
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
    empece estos estas hace hacen hacer haciendo hago han hay hoy ir lado nada nadie mas manana mientras \
    mismo myself ni ningun ninguna noche nunca otra otras otro otros parece parte poco poder pone \
    ponen poner puse quiero sale salen salido salieron salio semana semanas sentir siempre siente \
    siento sintoma sintomas sobre solo tan tener tenga tengo tenia tiene tienen toda todas todavia \
    todo todos tomar tome tomo va vez veces ya usarla usarlo tomarla tomarlo puedo puede pasada pasadas pasado pasados happens";

const STRONG: &str = "\
    bad badly big completely hard hardly heavily heavy lot lots many much quickly quite rapid \
    really short shortness strong sudden suddenly too totally very bastante demasiado fuertemente \
    grande mala malo muchas mucho muchos mucha muy rapido repente";

/// What words of a sentence do to the words around them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Context {
    /// What comes next is not there: "no chest pain".
    Deny,
    /// What was denied goes on: "no chest pain or fever".
    Or,
    /// What was denied ends.
    And,
    /// What comes next is something else: "but".
    But,
    /// It was long ago, or somebody else's.
    Past,
    /// It is so today, whatever was long ago.
    Now,
    /// It is asked about, and need not be there.
    Ask,
    /// What was said last is well: "breathing is fine".
    Fine,
}

const CONTEXTS: &[(Context, &[&str])] = &[
    (
        Context::Deny,
        &[
            "no",
            "not",
            "never",
            "without",
            "dont have",
            "do not have",
            "doesnt have",
            "does not have",
            "didnt have",
            "havent had",
            "havent",
            "hasnt",
            "didnt",
            "never had",
            "isnt",
            "arent",
            "wasnt",
            "denies",
            "no longer",
            "no more",
            "sin",
            "nunca",
            "no tengo",
            "none",
            "dont get",
            "dont see any",
            "no signs of",
            "no me ha dado",
            "no me dio",
            "ninguna",
            "ningun",
            "no tiene",
            "no tuve",
            "no he tenido",
            "nunca he tenido",
            "no hay",
            "ya no tengo",
            "tampoco",
        ],
    ),
    (Context::Or, &["or", "nor", "o", "ni"]),
    (Context::And, &["and", "y", "e", "just", "only", "solo", "since", "desde"]),
    (
        Context::But,
        &[
            "but",
            "however",
            "although",
            "though",
            "pero",
            "aunque",
            "sino",
            "not sure",
            "dont know",
            "no se",
            "no se si",
            "no estoy seguro",
            "no estoy segura",
        ],
    ),
    (
        Context::Past,
        &[
            "years ago",
            "yrs ago",
            "yr ago",
            "years back",
            "grandfather had",
            "grandpa had",
            "grandmother had",
            "grandma had",
            "uncle had",
            "aunt had",
            "cousin had",
            "abuelo le dio",
            "abuela le dio",
            "abuelo tuvo",
            "abuela tuvo",
            "tio le dio",
            "tia le dio",
            "tio tuvo",
            "tia tuvo",
            "year ago",
            "months ago",
            "decades ago",
            "last year",
            "family history",
            "history of",
            "as a child",
            "as a kid",
            "when i was a kid",
            "when i was a child",
            "when i was little",
            "used to have",
            "runs in the family",
            "runs in my family",
            "hace anos",
            "hace muchos anos",
            "hace un ano",
            "hace meses",
            "hace tiempo",
            "el ano pasado",
            "antecedentes",
            "antecedente",
            "historial",
            "de nino",
            "de nina",
            "cuando era nino",
            "cuando era nina",
            "de joven",
            "en mi familia",
            "long ago",
            "in the past",
            "high school",
            "in college",
            "when i was young",
            "as a teenager",
            "died of",
            "died from",
            "murio de",
            "murio por",
            "murieron de",
            "de bebe",
            "de chico",
            "de chica",
            "de chiquito",
            "de chiquita",
            "una vez de",
            "used to",
            "as a baby",
            "as an infant",
            "as a toddler",
            "as a teen",
            "as a boy",
            "as a girl",
            "in childhood",
            "childhood",
            "growing up",
            "back in",
            "back when",
            "in my teens",
            "in my twenties",
            "in my 20s",
            "in my 30s",
            "when i was in",
            "when i was pregnant",
            "when i was a baby",
            "when i was a teenager",
            "ages ago",
            "a long time ago",
            "a while back",
            "friend had",
            "neighbor had",
            "coworker had",
            "roommate had",
            "boss had",
            "friends had",
            "someone i know",
            "know someone",
            "heard of someone",
            "said no",
            "said never",
            "told him no",
            "told her no",
            "told them no",
            "amigo tuvo",
            "amiga tuvo",
            "vecino tuvo",
            "vecina tuvo",
            "companero tuvo",
            "companera tuvo",
            "amigo le dio",
            "amiga le dio",
            "vecino le dio",
            "vecina le dio",
            "primo tuvo",
            "prima tuvo",
            "conozco a alguien",
            "dije que no",
            "dije que nunca",
            "none since",
            "not since",
            "previous history",
            "medical history",
            "survived",
            "survivor",
            "in the nineties",
            "in the 90s",
            "solia",
            "de adolescente",
            "en la infancia",
            "en mi infancia",
            "cuando estaba chico",
            "cuando estaba chica",
            "cuando era chico",
            "cuando era chica",
            "cuando era joven",
            "cuando era bebe",
            "cuando estaba embarazada",
            "cuando estaba en",
            "hace mucho",
            "hace varios",
            "hace decadas",
            "anos atras",
            "meses atras",
            "tiempo atras",
            "alguna vez tuve",
            "ya no me dan",
            "ya no me da",
        ],
    ),
    (
        Context::Fine,
        &[
            "doesnt hurt",
            "dont hurt",
            "does not hurt",
            "do not hurt",
            "didnt hurt",
            "is fine",
            "are fine",
            "was fine",
            "were fine",
            "feels fine",
            "feel fine",
            "seems fine",
            "is ok",
            "are ok",
            "is okay",
            "are okay",
            "is good",
            "are good",
            "is normal",
            "are normal",
            "was normal",
            "were normal",
            "looks normal",
            "feels normal",
            "seems normal",
            "came back normal",
            "came back fine",
            "is clear",
            "went away",
            "gone away",
            "going away",
            "is gone",
            "are gone",
            "has stopped",
            "esta bien",
            "estan bien",
            "estaba bien",
            "esta normal",
            "estan normales",
            "salio bien",
            "salieron bien",
            "salio normal",
            "salieron normales",
            "ya paso",
            "se me quito",
            "se le quito",
            "desaparecio",
            "desaparecieron",
        ],
    ),
    (
        Context::Now,
        &[
            "now",
            "right now",
            "again",
            "today",
            "tonight",
            "this morning",
            "ahora",
            "ahorita",
            "hoy",
            "otra vez",
            "de nuevo",
            "still",
            "sigo",
            "sigue",
        ],
    ),
    (
        Context::Ask,
        &[
            "cause",
            "causes",
            "causing",
            "caused",
            "risk",
            "risks",
            "chance",
            "chances",
            "odds",
            "how often",
            "how common",
            "how many",
            "lead to",
            "leads to",
            "can it give",
            "can you get",
            "could it give",
            "does it give",
            "will it give",
            "percentage",
            "likelihood",
            "increase",
            "increases",
            "causa",
            "causan",
            "causar",
            "provoca",
            "provocan",
            "provocar",
            "produce",
            "producir",
            "riesgo",
            "riesgos",
            "probabilidad",
            "puede dar",
            "pueden dar",
            "me puede dar",
            "que tan comun",
            "cuantas personas",
            "aumenta",
            "prevent",
            "prevents",
            "evitar",
            "prevenir",
            "linked",
            "happen with",
            "happens with",
            "happen from",
            "related",
            "associated",
            "does",
            "is there",
            "are there",
            "can i take",
            "can i use",
            "should i worry",
            "worried about",
            "afraid of",
            "scared of",
            "warning",
            "warnings",
            "black box",
            "boxed",
            "asked if",
            "asked me if",
            "pregunto si",
            "me pregunto si",
            "studies",
            "trials",
            "interaction",
            "what is",
            "what are",
            "advertencia",
            "advertencias",
            "aviso",
            "estudios",
            "vinculado",
            "relacionado",
            "puedo tomar",
            "puedo usar",
            "la puedo",
            "lo puedo",
            "miedo de",
            "miedo a",
            "es verdad",
            "es cierto",
            "peligro de",
            "is it normal",
            "is it ok",
            "is it okay",
            "is it fine",
            "is it good",
            "is this ok",
            "is that ok",
            "is this normal",
            "is that normal",
            "normal to",
            "normal for",
            "es normal",
            "sera normal",
            "cuantos",
            "cuantas",
        ],
    ),
];

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

/// Whether a word says that something is not there.
pub fn denies(word: &str) -> bool {
    let denies =
        |(context, phrases): &(Context, &[&str])| *context == Context::Deny && phrases.contains(&word);
    CONTEXTS.iter().any(denies)
}

/// Whether a row of words denies what is done, not what is there: "is not swollen", but not "no pain".
pub fn denies_verb(row: &[String]) -> bool {
    let pairs = [["no", "me"], ["no", "le"], ["no", "esta"], ["no", "estan"]];
    let verbs = ["isnt", "arent", "wasnt", "werent", "not", "doesnt", "dont"];
    row.iter().any(|word| verbs.contains(&word.as_str()))
        || row.windows(2).any(|pair| pairs.iter().any(|known| pair == known))
}

/// Every phrase that is a context.
pub fn contexts() -> impl Iterator<Item = (Context, &'static str)> {
    CONTEXTS.iter().flat_map(|(context, phrases)| phrases.iter().map(|phrase| (*context, *phrase)))
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

    use super::{contexts, each};
    use crate::explore::fold;

    #[test]
    fn words_are_folded_and_stand_once() {
        let mut known = BTreeMap::new();
        each(&mut |word, weight| {
            assert_eq!(fold(word), word);
            assert!(!word.is_empty());
            assert_eq!(known.insert(word, weight), None, "{word}");
        });
        let mut phrases = BTreeMap::new();
        for (context, phrase) in contexts() {
            assert_eq!(fold(phrase), phrase);
            assert!(phrases.insert(phrase, context).is_none(), "{phrase}");
        }
    }
}
