//! Search over the real pack: what people type, in both languages, and what they must find.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test may stop at a fault"
)]

use std::collections::BTreeSet;
use std::path::Path;
use std::rc::Rc;

use drug_compare::explore::{DEFAULT_LIMIT, Hit, Index, Kind, LangId, Material, Phrase, Role, To};
use drug_compare::pack::{self, Pack};

#[path = "../benches/shared/typos.rs"]
mod typos;

const PACK: &str = "packs/jak-eczema.json";

fn pack() -> Pack {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(PACK);
    pack::read::read(&std::fs::read_to_string(path).unwrap()).expect("the pack is valid")
}

/// A line of `fixtures/queries/built.tsv`: expected is an effect (or several, each right), `emergency`,
/// `!emergency` for anything else, or `-` for nothing.
struct Case<'a> {
    query: &'a str,
    lang: &'a str,
    expected: &'a str,
}

fn cases() -> Vec<Case<'static>> {
    let lines = include_str!("fixtures/queries/built.tsv").lines().skip(1);
    let case = |line: &'static str| {
        let mut cells = line.split('\t');
        Case { query: cells.next().unwrap(), lang: cells.next().unwrap(), expected: cells.next().unwrap() }
    };
    lines.map(case).collect()
}

/// What stands first: an effect's id, `emergency` or `-`.
fn first(pack: &Pack, hits: &[Hit]) -> String {
    match hits.first() {
        None => String::from("-"),
        Some(hit) => match (hit.kind, hit.to) {
            (Kind::Emergency, _) => String::from("emergency"),
            (Kind::Urgent, _) => String::from("urgent"),
            (_, Some(To::Effect(effect))) => pack.effects[effect].id.to_string(),
            (_, Some(To::Topic(topic))) => pack.topics[topic].id.to_string(),
            (_, Some(To::Drug(drug))) => pack.drugs[drug].id.to_string(),
            (_, None) => String::from("absent"),
        },
    }
}

#[test]
fn a_span_of_numbers_stands_for_each_of_them() {
    let pack = pack();
    let index = Index::of(&pack);
    let alarms = |query: &str| index.search(query, "en", DEFAULT_LIMIT).iter().any(|hit| hit.kind.alarms());
    for rate in [120, 138, 199] {
        assert!(alarms(&format!("my pulse is {rate} at rest")), "{rate}");
    }
    for calm in ["my pulse is 72", "my pulse is 119 at rest", "I weigh 138 pounds", "Cibinqo 200 mg"] {
        assert!(!alarms(calm), "{calm}");
    }
}

#[test]
fn people_find_what_they_mean() {
    let pack = pack();
    let index = Index::of(&pack);
    let (mut asked, mut missed) = (0, Vec::new());
    let mut broken = Vec::new();
    for Case { query, lang, expected } in cases() {
        let found = first(&pack, &index.search(query, lang, DEFAULT_LIMIT));
        let says = format!("{query:?} ({lang}) finds {found}, not {expected}");
        match expected {
            // These three are promises, not scores.
            "emergency" | "-" => broken.extend((found != expected).then_some(says)),
            "!emergency" => broken.extend((found == "emergency").then_some(says)),
            effects => {
                asked += 1;
                missed.extend((!effects.split('|').any(|effect| effect == found)).then_some(says));
            }
        }
    }
    assert!(broken.is_empty(), "red flags or nonsense:\n{}", broken.join("\n"));
    let recall = 1.0 - missed.len() as f64 / f64::from(asked);
    println!("recall@1 {recall:.3} of {asked}\n{}", missed.join("\n"));
    assert!(recall >= 0.95, "recall@1 {recall:.3}:\n{}", missed.join("\n"));
}

#[test]
fn every_name_term_and_synonym_leads_to_its_effect() {
    let pack = pack();
    let index = Index::of(&pack);
    for (place, effect) in pack.effects.iter().enumerate() {
        for (lang, name) in effect.name.iter().chain(effect.term.iter()) {
            let hits = index.search(name, lang, DEFAULT_LIMIT);
            assert!(hits.iter().any(|hit| hit.effect() == Some(place) && hit.kind == Kind::Exact), "{name}");
        }
        for (lang, synonym) in
            effect.synonyms.iter().flat_map(|(lang, all)| all.iter().map(move |one| (lang, one)))
        {
            let hits = index.search(synonym, lang, pack.effects.len());
            assert!(hits.iter().any(|hit| hit.effect() == Some(place)), "{synonym}: {}", effect.id);
        }
    }
}

#[test]
fn every_red_flag_phrase_sounds_its_alarm() {
    let pack = pack();
    let index = Index::of(&pack);
    for (place, flag) in pack.red_flags.iter().enumerate() {
        for (lang, phrase) in
            flag.phrases.iter().flat_map(|(lang, all)| all.iter().map(move |one| (lang, one)))
        {
            for typed in [phrase.to_string(), phrase.to_uppercase(), format!("  {phrase}! ")] {
                let first = index.search(&typed, lang, DEFAULT_LIMIT).into_iter().next();
                assert!(first.is_some_and(|hit| hit.kind.alarms() && hit.flag == Some(place)), "{typed}");
            }
        }
    }
}

#[test]
fn a_medicine_beside_a_red_flag_hides_none() {
    let pack = pack();
    let index = Index::of(&pack);
    let beside =
        [("en", " since starting rinvoq"), ("es", " desde que tomo rinvoq"), ("en", " after the cream")];
    let own = ["thoughts of suicide", "blood in my urine", "she doesn't know who I am", "me quiero morir"];
    for (lang, beside) in beside {
        let phrases = pack.red_flags.iter().flat_map(|flag| flag.phrases.iter());
        let phrases = phrases.filter(|(own, _)| *own == lang).flat_map(|(_, all)| all.iter().map(Rc::as_ref));
        for phrase in phrases.chain(own) {
            assert!(alarms(&index, &format!("{phrase}{beside}")), "{phrase}{beside}");
        }
    }
    for query in ["me salen muchos barros desde que tomo rinvoq", "my daughter takes one pill a day"] {
        assert!(!alarms(&index, query), "{query}");
    }
}

#[test]
fn what_is_lost_is_not_over_and_what_was_never_so_bad_is_there() {
    let index = Index::of(&pack());
    let pressing = [
        "the feeling in my left arm is gone",
        "her breathing has stopped",
        "se me quitó la fuerza del brazo",
        "I never had a headache like this, the worst of my life",
        "can't lie flat without losing my breath",
    ];
    for query in pressing {
        assert!(alarms(&index, query), "{query}");
    }
    let calm = [
        "the swelling in my lips is gone",
        "nunca he pensado en hacerme daño",
        "no se le cae la cara ni arrastra las palabras",
        "no vomito ni tengo sangre",
        "my son hates swallowing tablets",
    ];
    for query in calm {
        assert!(!alarms(&index, query), "{query}");
    }
}

#[test]
fn results_keep_the_contract() {
    let pack = pack();
    let index = Index::of(&pack);
    for Case { query, lang, .. } in cases() {
        for limit in [0, 1, DEFAULT_LIMIT] {
            let hits = index.search(query, lang, limit);
            let alarms = usize::from(hits.first().is_some_and(|first| first.kind.alarms()));
            let rest = &hits[alarms..];
            assert!(rest.len() <= limit, "{query}");
            assert!(rest.iter().all(|hit| !hit.kind.alarms()), "{query}");
            let places: BTreeSet<_> = rest.iter().filter_map(|hit| hit.to).collect();
            let leading = rest.iter().filter(|hit| hit.to.is_some()).count();
            assert_eq!(places.len(), leading, "{query}: a place twice");
            assert!(hits.iter().all(|hit| !hit.matched.is_empty()), "{query}");
        }
    }
}

#[test]
fn the_readers_language_picks_the_words() {
    let index = Index::of(&pack());
    for (query, lang) in
        [("acne", "en"), ("acne", "es"), ("nausea", "en"), ("nausea", "es"), ("nausea", "es-MX")]
    {
        let hits = index.search(query, lang, 1);
        assert_eq!(hits[0].lang.as_ref(), lang.split('-').next().unwrap(), "{query} {lang}");
    }
}

/// What holds of every answer: no more than `limit` hits, and before them at most one alarm; nothing is found twice.
fn is_sound(hits: &[Hit], limit: usize) -> bool {
    let alarms = hits.iter().filter(|hit| hit.kind.alarms()).count();
    let found: Vec<To> = hits.iter().skip(alarms).filter_map(|hit| hit.to).collect();
    let once = found.iter().enumerate().all(|(place, to)| !found[..place].contains(to));
    alarms <= 1 && hits.iter().skip(alarms).all(|hit| !hit.kind.alarms()) && found.len() <= limit && once
}

#[test]
fn whatever_is_typed_is_answered() {
    let index = Index::of(&pack());
    let long = "dolor ".repeat(5_000);
    let odd = ["\0", "🤢", "頭痛", "боль", "a\u{300}\u{300}", "ﬁ", "'", "''''", "-", "٣", long.as_str()];
    for query in odd {
        let hits = index.search(query, "", usize::MAX);
        assert!(is_sound(&hits, usize::MAX), "{query}: {hits:?}");
    }
    for Case { query, lang, .. } in cases() {
        for (end, _) in query.char_indices() {
            let hits = index.search(&query[..end], lang, DEFAULT_LIMIT);
            assert!(is_sound(&hits, DEFAULT_LIMIT), "{}: {hits:?}", &query[..end]);
        }
    }
}

#[test]
fn an_empty_index_finds_nothing() {
    assert!(Index::default().search("cold", "en", DEFAULT_LIMIT).is_empty());
    assert!(Index::new(Material::default()).search("cold", "en", DEFAULT_LIMIT).is_empty());
}

#[test]
fn single_typos_in_real_terms_are_forgiven() {
    let terms = typos::terms();
    let phrase = |(place, term): (usize, &String)| Phrase {
        text: Rc::from(term.as_str()),
        lang: Some(LangId(0)),
        role: Role::Term,
        to: To::Effect(place),
    };
    let phrases = terms.iter().enumerate().map(phrase).collect();
    let index = Index::new(Material { langs: vec![Rc::from("en")], phrases, ..Material::default() });
    let queries = typos::misspelt(&terms);
    let right = queries.iter().enumerate().filter(|(place, query)| {
        index.search(query, "en", 1).first().is_some_and(|hit| hit.effect() == Some(*place))
    });
    let recall = right.count() as f64 / queries.len() as f64;
    assert!(recall >= 0.99, "recall@1 {recall:.4}");
}

#[test]
fn a_name_in_another_number_is_exact_even_where_it_is_also_a_synonym() {
    let pack = pack();
    let index = Index::of(&pack);
    for query in ["headache", "Headaches", "HEADACHE", "acnes", "nausea", "náuseas"] {
        let hits = index.search(query, "en", DEFAULT_LIMIT);
        assert_eq!(hits.first().map(|hit| hit.kind), Some(Kind::Exact), "{query}");
    }
    let hits = index.search("culebrilla", "es", DEFAULT_LIMIT);
    assert_eq!(hits.first().map(|hit| hit.kind), Some(Kind::Synonym), "no name");
}

/// Each query, whether it sounds an alarm.
fn alarms(index: &Index, query: &str) -> bool {
    let lang = if query.is_ascii() { "en" } else { "es" };
    index.search(query, lang, DEFAULT_LIMIT).iter().any(|hit| hit.kind.alarms())
}

#[test]
fn what_is_well_or_over_or_somebody_elses_sounds_no_alarm() {
    let index = Index::of(&pack());
    let calm = [
        "my chest doesn't hurt",
        "el pecho no me duele, qué bueno",
        "breathing is fine",
        "ya se me quitó el dolor de pecho",
        "I had seizures as a baby, none since",
        "convulsioné de bebé, ahora tengo 30 años",
        "my friend had chest pain in 2020",
        "never had a clot or stroke",
        "are seizures a side effect",
    ];
    for query in calm {
        assert!(!alarms(&index, query), "{query}");
    }
    let pressing = [
        "my breathing is not fine, I can't breathe",
        "chest hurts but my arm doesn't",
        "me duele el pecho, la cabeza no",
        "I had a seizure as a baby and another one now",
        "is this a stroke",
        "is it normal to have chest pain",
    ];
    for query in pressing {
        assert!(alarms(&index, query), "{query}");
    }
}

#[test]
fn words_that_mean_something_else_side_by_side_mean_no_complaint() {
    let index = Index::of(&pack());
    assert!(!alarms(&index, "ate too much ice cream"));
    for query in ["roof shingles", "shower curtain", "cortina de baño", "peeling potatoes"] {
        assert!(index.search(query, "en", DEFAULT_LIMIT).is_empty(), "{query}");
    }
    for query in ["shingles", "curtain over my eye", "skin peeling off in sheets"] {
        assert!(!index.search(query, "en", DEFAULT_LIMIT).is_empty(), "{query}");
    }
}

#[test]
fn another_medicine_is_called_as_the_reader_calls_it() {
    let index = Index::of(&pack());
    let called = |query: &str, lang: &str| {
        let hits = index.search(query, lang, DEFAULT_LIMIT);
        hits.into_iter().find(|hit| hit.kind == Kind::Absent).map(|hit| hit.matched.to_string())
    };
    for query in ["ibuprofeno", "ibuprofen", "advil"] {
        assert_eq!(called(query, "es").as_deref(), Some("ibuprofeno"), "{query}");
        assert_eq!(called(query, "es-MX").as_deref(), Some("ibuprofeno"), "{query}");
        assert_eq!(called(query, "en").as_deref(), Some("ibuprofen"), "{query}");
    }
    for lang in ["en", "es"] {
        assert_eq!(called("dupilumab", lang).as_deref(), Some("Dupixent"), "{lang}: one name everywhere");
    }
}

#[test]
fn of_words_that_are_a_phrase_the_last_begins_no_other() {
    let pack = pack();
    let index = Index::of(&pack);
    let found = |query: &str| {
        let hits = index.search(query, "en", DEFAULT_LIMIT).into_iter();
        hits.map(|hit| first(&pack, &[hit])).collect::<Vec<_>>()
    };
    assert_eq!(found("how much does it cost"), ["cost"], "no \"costras\"");
    assert!(!found("getting fat").contains(&String::from("fatigue")));
    // While it is typed it may begin whatever it likes.
    assert!(found("fat").contains(&String::from("fatigue")));
}

#[test]
fn what_was_left_out_is_a_question_and_no_alarm() {
    let pack = pack();
    let index = Index::of(&pack);
    let left = [
        ("en", "I forgot to take all my pills this week"),
        ("en", "he forgets to take all his pills"),
        ("en", "forgot to take them all"),
        ("en", "I skipped all my pills this week"),
        ("es", "se me olvidó tomarme todas las pastillas"),
        ("es", "olvidé tomar todas mis pastillas"),
    ];
    for (lang, query) in left {
        assert_eq!(first(&pack, &index.search(query, lang, DEFAULT_LIMIT)), "missed-dose", "{query}");
    }
    let taken = [
        "I want to take all my pills",
        "I forgot and took all my pills",
        "forgot to take them so I took all my pills at once",
        "forgot to take all my pills, now I want to die",
        "me quiero tomar todas las pastillas",
    ];
    for query in taken {
        assert!(alarms(&index, query), "{query}");
    }
}

/// A dose on top of one that was forgotten to have been taken is a dose too many.
#[test]
fn who_took_it_again_is_led_to_the_poison_line() {
    let pack = pack();
    let index = Index::of(&pack);
    let again = [
        "I forgot I took it and took another one",
        "I had already taken it and then took two",
        "forgot that i had taken my pill and took it again",
        "se me olvidó que ya la había tomado y me tomé dos",
        "ya me la había tomado y me tomé otra",
    ];
    for query in again {
        assert!(alarms(&index, query), "{query}");
    }
    let not_again = [
        "I forgot if I already took it",
        "I took two weeks off",
        "already took my rinvoq and took two advil for a headache",
        "no sé si ya la tomé",
        "tomé otra decisión",
        "ya la tomé y me tomé dos de paracetamol",
    ];
    for query in not_again {
        assert!(!alarms(&index, query), "{query}");
    }
}

#[test]
fn two_complaints_are_both_answered_and_what_is_not_known_is_said() {
    let pack = pack();
    let index = Index::of(&pack);
    let found = |query: &str| {
        let found = index.find(query, "en", DEFAULT_LIMIT);
        let effects =
            found.hits.iter().filter_map(Hit::effect).map(|place| pack.effects[place].id.to_string());
        let unanswered: Vec<String> = found.unanswered.iter().map(|part| part.to_string()).collect();
        (effects.collect::<Vec<_>>(), unanswered)
    };
    let (effects, unanswered) = found("headache and runny nose");
    assert_eq!(effects, ["headache", "rhinorrhea"]);
    assert!(unanswered.is_empty());
    let (effects, unanswered) = found("headache and knee pain");
    assert_eq!(effects, ["headache"]);
    assert_eq!(unanswered, ["knee pain"]);
    assert!(found("knee pain and hair dye").1.is_empty(), "nothing was found: that is said once");
}

#[test]
fn beside_a_medicine_of_the_pack_a_place_or_the_illness_tells_nothing() {
    let pack = pack();
    let index = Index::of(&pack);
    let opzelura = pack.drugs.iter().position(|drug| drug.id.as_ref() == "opzelura").unwrap();
    for query in ["opzelura for my face", "the eczema cream from incyte"] {
        let hits = index.search(query, "en", DEFAULT_LIMIT);
        assert!(hits.iter().any(|hit| hit.to == Some(To::Drug(opzelura))), "{query}");
        assert!(hits.iter().all(|hit| hit.effect().is_none()), "{query}");
    }
}

#[test]
fn a_tilde_makes_another_word_and_who_cannot_type_it_is_understood() {
    let pack = pack();
    let index = Index::of(&pack);
    let bowel = pack.effects.iter().position(|effect| effect.id.as_ref() == "gastrointestinal-perforation");
    for query in
        ["mi bebé tiene un año", "tiene 5 an\u{303}os", "tiene 5 anos", "mi bebe tiene un ano", "un ano"]
    {
        let hits = index.search(query, "es", DEFAULT_LIMIT);
        assert!(!hits.is_empty() && hits.iter().all(|hit| hit.effect() != bowel), "{query}");
    }
    for query in ["sangre por el ano", "me sangra el ano"] {
        assert!(alarms(&index, query), "{query}");
        assert!(!alarms(&index, &query.replace("ano", "año")), "{query}");
    }
    for (with, without) in
        [("para niños", "para ninos"), ("mucho sueño", "mucho sueno"), ("migraña", "migrana")]
    {
        let found = |query: &str| index.search(query, "es", DEFAULT_LIMIT).into_iter().next();
        assert!(found(with).is_some(), "{with}");
        assert_eq!(found(with).and_then(|hit| hit.to), found(without).and_then(|hit| hit.to), "{with}");
    }
    assert!(!alarms(&index, "un infarto hace un ano"));
}

#[test]
fn a_part_that_is_named_is_never_answered_with_another() {
    let index = Index::of(&pack());
    let first =
        |query: &str, lang: &str| index.search(query, lang, DEFAULT_LIMIT).first().and_then(Hit::effect);
    let parts = [
        "shin",
        "elbow",
        "jaw",
        "toe",
        "tailbone",
        "wrist",
        "scalp",
        "knee",
        "hip",
        "collarbone",
        "palate",
        "gums",
    ];
    for part in parts {
        assert_eq!(first(&format!("my {part} hurts"), "en"), None, "{part}");
    }
    for part in [
        "la muñeca",
        "el codo",
        "el cóccix",
        "la clavícula",
        "el paladar",
        "la ingle",
        "la rodilla",
        "la nuca",
    ] {
        assert_eq!(first(&format!("me duele {part}"), "es"), None, "{part}");
    }
    for query in
        ["hair growing on my chin", "I stubbed my toe and its purple", "swollen knuckles", "bump on my wrist"]
    {
        assert_eq!(first(query, "en"), None, "{query}");
    }
    assert!(first("bruise on my shin", "en").is_some());
    assert!(first("lump in my armpit", "en").is_some());
}
