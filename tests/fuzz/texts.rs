//! Texts as readers, hosts and attackers write them.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

/// What a piece of a text may be, beside what is drawn letter by letter.
const PIECES: &[&str] = &[
    "chest pain",
    "dolor de pecho",
    "no puedo respirar",
    "headache",
    "sleepy mouth",
    "Examplin",
    "rinvoq 15 mg",
    "no",
    "sin",
    "and",
    "y",
    "but",
    "pero",
    "when i was 3",
    "en 2015",
    "can it cause",
    "a",
    "niño",
    "AÑO",
    "¿Qué?",
    "I’d",
    "x2",
    "🤢",
    "👩‍👩‍👧‍👦",
    "🇪🇸",
    "\u{202e}",
    "\u{2066}",
    "\u{200f}",
    "ألم في الصدر",
    "כאב ראש",
    "头痛",
    "めまい",
    "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢",
    "e\u{301}\u{301}\u{301}",
    "\u{0}",
    "\u{7f}",
    "\u{feff}",
    "\u{fffd}",
    "<b>",
    "</script>",
    "{drug}",
    "{n}",
    "%",
    "%00",
    "&amp;",
    "&",
    "=",
    "#",
    ",",
    ".",
    "\\",
    "\"",
    "'",
    "\n",
    "\t",
    " ",
    "  ",
    "-",
    "—",
];

/// A short text of any kind.
pub fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        6 => select(PIECES).prop_map(str::to_owned),
        1 => "\\PC{0,12}",
        1 => "[a-zñáéíóú]{1,20}",
        1 => any::<char>().prop_map(String::from),
    ];
    let between = select(&["", " ", " ", "-"][..]);
    vec((piece, between), 0..9).prop_map(|pieces| pieces.into_iter().map(|(a, b)| a + b).collect())
}

/// The same, at times far longer than anybody types.
pub fn any_length() -> impl Strategy<Value = String> {
    let long = (text(), 1_usize..4_000).prop_map(|(text, times)| text.repeat(times));
    prop_oneof![6 => text(), 1 => long]
}
