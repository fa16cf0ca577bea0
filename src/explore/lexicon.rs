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
    his how i if id im in into is it its ive me mine my myself of on or our she so some than that \
    the their them then there these they this those to was we were what when where which while who \
    why with you your al como con cual de del e el ella ellos en era es esa ese eso esta estaba \
    estan estar este esto estoy fue ha la las le les lo los mi mis nos o para pero por porque que \
    quien se ser si son soy su sus te tu tus u un una unas unos y yo";

const LIGHT: &str = "\
    after also always any anymore before bit can come comes coming could day days did do does doing \
    done during ever every feel feeling feels felt few found gave get gets getting give gives giving \
    go goes going gone got happen happening help just keep keeps kind know last like little made \
    make makes making maybe might more morning most need never new night no not now off often one \
    only other out over please since something sometimes sort start started still stuff symptom \
    symptoms take taking thing things think today took tonight until up use using want week weeks \
    went will would yesterday ahora algo alguna alguno algunas algunos antes aqui aun ayer ayuda \
    cada cosa cuando creo da dan das dar desde despues dia dias donde dos durante empece estos estas \
    hace hacen hacer haciendo hago han hay he hoy ir lado mas manana mientras mismo ni ningun \
    ninguna noche nunca otra otras otro otros parece parte poco poder pone ponen poner puse quiero \
    sale salen salido salieron salio semana semanas sentir ser siempre siente siento sintoma \
    sintomas sobre solo tan tener tenga tengo tenia tiene tienen toda todas todavia todo todos tomar \
    tome tomo va vez veces ya";

const STRONG: &str = "\
    bad badly big completely hard hardly heavily heavy lot lots many much quickly quite rapid really \
    short shortness so strong sudden suddenly too totally very bastante demasiado fuertemente grande \
    mala malo muchas mucho muchos mucha muy rapido repente";

/// Words that mean the same in a complaint, in either language, and how much they say.
const RINGS: &[(Weight, &str)] = &[
    // The first two are each other's opposite.
    (
        Weight::Full,
        "high higher increase increased elevated raised rise alto alta altos altas aumento aumentado \
         elevado elevada",
    ),
    (Weight::Full, "low lower decrease decreased reduced bajo baja bajos bajas disminuido disminuida"),
    (
        Weight::Strong,
        "cant cannot couldnt unable trouble difficult difficulty struggle struggling problem problems \
         issue issues cuesta dificultad dificil falta problema problemas",
    ),
    (
        Weight::Strong,
        "severe intense extreme terrible awful horrible unbearable excruciating worst fuerte fuertes \
         intenso intensa severo severa insoportable agudo aguda",
    ),
    (
        Weight::Full,
        "pain pains painful hurt hurts hurting ache aches aching achy dolor dolores duele duelen doler \
         dolia doliendo adolorido",
    ),
    (Weight::Full, "breath breathe breathing respirar respiro respiracion aire air"),
    (
        Weight::Full,
        "swollen swell swells swelling swelled puffy hinchado hinchada hinchazon hincho hincha \
         inflamado inflamada inflamo",
    ),
    (
        Weight::Full,
        "pee peeing pees urine urinate urinating urination wee piss orinar orina orino orinando pis \
         pipi",
    ),
    (Weight::Full, "poop pooping poo poops stool stools feces caca popo heces excremento evacuar"),
    (Weight::Full, "belly stomach tummy abdomen abdominal gut estomago panza barriga vientre"),
    (
        Weight::Full,
        "vomit vomiting vomited puke puking throw throwing threw thrown barf vomito vomitar vomitando \
         vomitos devolver",
    ),
    (Weight::Full, "itch itchy itching itches picazon comezon pica pican picor"),
    (
        Weight::Full,
        "burn burning burns stinging sting stings ardor arde arden ardiendo quemazon quema quemando",
    ),
    (Weight::Full, "swallow swallowing tragar trago tragando"),
    (Weight::Full, "bleed bleeding bleeds sangro sangrado sangrando sangra"),
    (Weight::Full, "thought thoughts thinking pensar pensando pensamientos ideas"),
    (Weight::Full, "faint fainted fainting desmayo desmayar desmaye desmayado"),
    (Weight::Light, "puedo puede pueden podia pude"),
];

/// A ring of words that mean the same; 0 is none.
pub type Ring = u8;

/// Whether the ring says only how much of something there is: as common as it is needed.
pub fn measures(ring: Ring) -> bool {
    opposite(ring).is_some()
}

/// The ring whose words say the contrary, where there is one.
pub fn opposite(ring: Ring) -> Option<Ring> {
    match ring {
        1 => Some(2),
        2 => Some(1),
        _ => None,
    }
}

/// Every word of the lexicon with its weight and its ring.
pub fn each(visit: &mut dyn FnMut(&'static str, Weight, Ring)) {
    for (list, weight) in [(FUNCTION, Weight::Function), (LIGHT, Weight::Light), (STRONG, Weight::Strong)] {
        for word in list.split(' ') {
            visit(word, weight, 0);
        }
    }
    for (ring, (weight, words)) in (1..).zip(RINGS) {
        for word in words.split(' ') {
            visit(word, *weight, ring);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::each;
    use crate::explore::fold;

    #[test]
    fn words_are_folded_and_stand_in_one_ring() {
        let mut rings = BTreeMap::new();
        each(&mut |word, _, ring| {
            assert_eq!(fold(word), word);
            assert!(!word.is_empty());
            if ring > 0 {
                assert_eq!(rings.insert(word, ring), None, "{word}");
            }
        });
    }
}
