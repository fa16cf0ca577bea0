//! Search in whole sentences: as they are dictated, with what is denied in a list, and what was long ago.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may stop at a fault")]

use std::path::Path;

use drug_compare::explore::{DEFAULT_LIMIT, Hit, Index, To};
use drug_compare::pack::{self, Pack};

fn pack() -> Pack {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("packs/jak-eczema.json");
    pack::read::read(&std::fs::read_to_string(path).unwrap()).expect("the pack is valid")
}

fn alarms(index: &Index, query: &str) -> bool {
    let lang = if query.is_ascii() { "en" } else { "es" };
    index.search(query, lang, DEFAULT_LIMIT).iter().any(|hit| hit.kind.alarms())
}

fn wrong(queries: &[&str], alarmed: bool) -> Vec<String> {
    let index = Index::of(&pack());
    let wrong = queries.iter().filter(|query| alarms(&index, query) != alarmed);
    wrong.map(|query| query.to_string()).collect()
}

#[test]
fn what_is_said_last_in_a_long_sentence_is_read_as_well() {
    let pressing = [
        "so i started rinvoq about three weeks ago and it was going ok but since last night i have this really \
         tight feeling in my chest and my left arm feels kind of heavy",
        "i dont know if this is the right place to ask but ever since i started taking this medicine i keep having \
         these thoughts that everybody would be better off without me",
        "hola buenas tardes quería preguntar porque mi esposo toma esta medicina desde hace un mes y hasta ahorita \
         todo bien pero ayer en la noche empezó a hacer popó negra como chapopote",
    ];
    assert_eq!(wrong(&pressing, true), [""; 0]);
    let pack = pack();
    let index = Index::of(&pack);
    let long = "so i have been on this for about six weeks now and my doctor says that it is working and i agree with \
                her but for the last few days i have had a runny nose";
    let first = index.search(long, "en", DEFAULT_LIMIT).first().and_then(Hit::effect).unwrap();
    assert_eq!(pack.effects.get(first).unwrap().id.as_ref(), "rhinorrhea");
}

#[test]
fn a_list_that_is_denied_sounds_no_alarm() {
    let calm = [
        "denies chest pain, palpitations, syncope",
        "patient denies suicidal thoughts, chest pain, or shortness of breath",
        "no chest pain, shortness of breath, or palpitations",
        "niega dolor de pecho, palpitaciones, desmayos",
        "sin fiebre, dolor de pecho ni desmayos",
        "no he tenido dolor de pecho, convulsiones ni desmayos",
    ];
    assert_eq!(wrong(&calm, false), [""; 0]);
    let pressing = [
        "no fever, chest pain",
        "denies fever, has chest pain",
        "denies fever but reports chest pain",
        "she denies fever. Chest pain since this morning.",
        "no energy, trouble breathing or talking",
        "niega fiebre, tiene dolor de pecho",
        "sin fiebre, me duele el pecho y no puedo respirar",
        "no fever, i have chest pain, or maybe it is pressure",
        "no fever i have chest pain",
        "no fever my chest hurts",
        "no tengo fiebre tengo dolor de pecho",
    ];
    assert_eq!(wrong(&pressing, true), [""; 0]);
}

#[test]
fn what_does_not_go_away_is_there() {
    let pressing = [
        "the chest pain hasnt gone away",
        "the swelling in my lips is not gone",
        "no se me ha quitado el dolor de pecho",
        "no tengo ganas de nada quiero morirme",
        "she has fever and cant stand up",
        "con fiebre y no se puede parar",
    ];
    assert_eq!(wrong(&pressing, true), [""; 0]);
    let pack = pack();
    let index = Index::of(&pack);
    for (query, effect) in [("the pimples arent going away", "acne"), ("no se me quita la tos", "cough")] {
        let first = index.search(query, "en", DEFAULT_LIMIT).first().and_then(Hit::effect);
        assert_eq!(
            first.and_then(|place| pack.effects.get(place)).map(|found| found.id.as_ref()),
            Some(effect)
        );
    }
}

#[test]
fn a_form_or_a_beginning_alone_is_no_effect_and_no_question() {
    let pack = pack();
    let index = Index::of(&pack);
    for query in ["cream", "the pill one", "bad back", "starting rinvoq tomorrow", "anyone on rinvoq"] {
        let hits = index.search(query, "en", DEFAULT_LIMIT);
        assert!(hits.iter().all(|hit| hit.effect().is_none()), "{query}");
        let topics = hits.iter().any(|hit| matches!(hit.to, Some(To::Topic(_))));
        assert!(!query.contains("rinvoq") || !topics, "{query}");
    }
}

#[test]
fn what_is_long_past_in_one_sentence_is_not_so_in_the_next() {
    let pressing = [
        "My grandpa died of a stroke. My face is drooping on one side.",
        "As a kid I had asthma. I can't breathe.",
        "Mi abuela tuvo un derrame hace años. Se me durmió media cara.",
        "i had a clot years ago but my calf is swollen and red",
    ];
    assert_eq!(wrong(&pressing, true), [""; 0]);
    let calm = [
        "I had a stroke. That was ten years ago.",
        "Chest pain in 2015. Is this safe for me?",
        "I fainted once. It was in 2011.",
        "Tuve un infarto. Fue hace años.",
    ];
    assert_eq!(wrong(&calm, false), [""; 0]);
}

#[test]
fn a_medicine_that_was_heard_in_two_words_is_known() {
    let index = Index::of(&pack());
    for query in ["rin voke", "opsa lura", "i have been on rin voke since june"] {
        let hits = index.search(query, "en", DEFAULT_LIMIT);
        assert!(hits.iter().any(|hit| matches!(hit.to, Some(To::Drug(_)))), "{query}");
    }
}

#[test]
fn ages_and_years_in_words_are_long_past_as_well() {
    let calm = [
        "i had a seizure when i was five and never again",
        "hace diez años me dio un infarto y ya estoy bien",
    ];
    assert_eq!(wrong(&calm, false), [""; 0]);
    assert_eq!(wrong(&["i had a seizure when i was five and another one now"], true), [""; 0]);
}

#[test]
fn everyday_words_are_no_misspelt_red_flags() {
    let words = ["route", "sharing", "conversion", "odd", "privado", "cielo", "altered"];
    let queries: Vec<String> = words.iter().map(|word| format!("the {word} thing")).collect();
    assert_eq!(wrong(&queries.iter().map(String::as_str).collect::<Vec<_>>(), false), [""; 0]);
}
