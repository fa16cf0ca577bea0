//! What editors are told of a pack: every gate holds for the packs that are shipped, and every gate closes.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail loudly")]

mod broken;

use std::fs;

use drug_compare::editorial::{
    Names, Passage, Review, Section, absolute, grades, left_out, passages, review,
};
use drug_compare::pack::{Date, Pack, Problem, Text, read};
use serde_json::{Map, Value, json};

const CHECKED: Date = Date { year: 2026, month: 11, day: 23 };

fn json_of(path: &str) -> Value {
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

fn shipped() -> Value {
    json_of("packs/jak-eczema.json")
}

fn pack(json: Value) -> Pack {
    read::read(&json.to_string()).unwrap()
}

/// The review of the shipped pack with one value changed.
fn changed(pointer: &str, value: Value) -> Review {
    let mut json = shipped();
    *json.pointer_mut(pointer).unwrap_or_else(|| panic!("{pointer}")) = value;
    review(&pack(json), CHECKED)
}

fn places(problems: &[Problem]) -> Vec<&str> {
    problems.iter().map(|problem| problem.path.as_str()).collect()
}

#[test]
fn the_shipped_pack_has_no_problem_and_every_section_is_measured() {
    let review = review(&pack(shipped()), CHECKED);
    assert_eq!(review.problems, []);
    for lang in ["en", "es"] {
        let measured: Vec<Section> =
            review.grades.iter().filter(|grade| grade.lang == lang).map(|grade| grade.section).collect();
        let all = [
            Section::Warning,
            Section::About,
            Section::Compare,
            Section::Benefits,
            Section::Effects,
            Section::WhatToDo,
            Section::Care,
            Section::Visit,
            Section::Sources,
        ];
        assert_eq!(measured, all, "{lang}");
    }
    assert!(review.grades.iter().all(|grade| grade.passes()));
}

#[test]
fn a_hard_section_is_a_problem() {
    let hard = "Immunosuppressive pharmacotherapy necessitates comprehensive haematological surveillance of every individual patient considered. "
        .repeat(60);
    let review = changed("/benefits/0/meaning/en", json!(hard));
    assert!(
        review
            .problems
            .iter()
            .any(|problem| problem.message.contains("`benefits`") && problem.message.contains("`en`")),
        "{:?}",
        review.problems
    );
    assert!(places(&review.warnings).contains(&"/benefits/0/meaning/en"), "its sentences are named");
}

#[test]
fn a_hard_sentence_that_stands_twice_is_told_once() {
    let hard = "Immunosuppressive pharmacotherapy necessitates comprehensive haematological surveillance of every individual patient.";
    let mut json = shipped();
    json["effects"][0]["clinic"]["en"] = json!(hard);
    json["effects"][1]["clinic"]["en"] = json!(hard);
    let review = review(&pack(json), CHECKED);
    let told = places(&review.warnings).into_iter().filter(|place| place.ends_with("/clinic/en"));
    assert_eq!(told.collect::<Vec<_>>(), ["/effects/0/clinic/en"]);
}

#[test]
fn a_missing_translation_is_a_problem() {
    let review = changed("/effects/3/feels", json!({ "en": "It hurts." }));
    assert_eq!(places(&review.problems), ["/effects/3/feels"]);
    let review = changed("/effects/3/synonyms", json!({ "en": ["sore", "ache", "pain", "hurts"] }));
    assert_eq!(places(&review.problems), ["/effects/3/synonyms"]);
}

#[test]
fn few_synonyms_are_a_warning() {
    let review = changed("/effects/3/synonyms/es", json!(["dolor"]));
    assert_eq!(review.problems, []);
    assert!(places(&review.warnings).contains(&"/effects/3/synonyms/es"));
}

#[test]
fn a_rate_in_prose_is_a_problem() {
    let review = changed("/facts/0/text/en", json!("It helped 4 of 100 people."));
    assert_eq!(places(&review.problems), ["/facts/0/text/en"]);
    let review = changed("/gaps/0/note/es", json!("Se vio en el 3 % de las personas."));
    assert_eq!(places(&review.problems), ["/gaps/0/note/es"]);
    let review = changed("/topics/0/question/en", json!("Why do half of the people stop?"));
    assert_eq!(places(&review.problems), ["/topics/0/question/en"]);
}

#[test]
fn how_many_have_the_illness_is_no_rate_of_a_drug() {
    let told = |text: &str| changed("/background/0/paragraphs/0/en", json!(text)).problems;
    assert_eq!(told("About 7 of 100 adults have it."), []);
    for text in ["Rinvoq helped 48 of 100 people.", "It helped 9 of 10 on JAK inhibitors."] {
        assert_eq!(places(&told(text)), ["/background/0/paragraphs/0/en"], "{text}");
    }
    let review = changed("/alternatives/0/benefit/en", json!("It helped 9 of 10 people."));
    assert_eq!(places(&review.problems), ["/alternatives/0/benefit/en"]);
}

#[test]
fn an_absolute_word_is_a_problem() {
    let review = changed("/effects/0/clinic/en", json!("This cream is safe."));
    assert_eq!(places(&review.problems), ["/effects/0/clinic/en"]);
    let review = changed("/background/0/heading/es", json!("Una crema sin riesgo"));
    assert_eq!(places(&review.problems), ["/background/0/heading/es"], "headings and names promise too");
}

#[test]
fn a_long_list_is_a_problem() {
    let point = json!({ "en": "A point.", "es": "Un punto." });
    let review = changed("/facts/0/points", json!(vec![point; 8]));
    assert_eq!(places(&review.problems), ["/facts/0/points"]);
}

#[test]
fn a_long_brief_is_a_problem() {
    let brief = |en: usize, es: usize| json!({ "en": "é".repeat(en), "es": "é".repeat(es) });
    assert_eq!(changed("/facts/0/brief", brief(45, 55)).problems, [], "characters count, not bytes");
    let review = changed("/facts/0/brief", brief(46, 56));
    assert_eq!(places(&review.problems), ["/facts/0/brief/en", "/facts/0/brief/es"]);
    let effects = shipped()["effects"].as_array().unwrap().clone();
    let place = effects.iter().position(|effect| effect.get("brief").is_some()).unwrap();
    let at = |rest: &str| format!("/effects/{place}/brief{rest}");
    assert_eq!(changed(&at(""), brief(55, 65)).problems, [], "a name has lines below it");
    let review = changed(&at(""), brief(56, 66));
    assert_eq!(places(&review.problems), [at("/en"), at("/es")]);
}

#[test]
fn an_answer_of_three_sentences_is_a_problem() {
    let review = changed("/facts/0/text/es", json!("Es una pastilla. Actúa en todo el cuerpo. Se traga."));
    assert_eq!(places(&review.problems), ["/facts/0/text/es"]);
}

#[test]
fn a_wording_left_out_is_a_warning() {
    let review = changed("/facts/0/text", json!({ "en": "Not checked.", "es": "Con comida o sin." }));
    for place in ["/facts/0/text/en", "/facts/0/text/es"] {
        assert!(places(&review.warnings).contains(&place), "{place}");
    }
}

#[test]
fn the_shipped_pack_has_one_wording_for_one_thing() {
    for passage in passages(&pack(shipped())) {
        for (lang, text) in passage.text.iter() {
            assert_eq!(left_out(text, lang), None, "{}", passage.path);
        }
    }
}

#[test]
fn the_clock_warns_and_never_refuses() {
    let pack = pack(shipped());
    let later = review(&pack, Date { year: 2028, month: 1, day: 1 });
    assert_eq!(later.problems, []);
    let warned = places(&later.warnings).join(" ");
    for place in ["/publication/checked", "/publication/review_by", "/drugs/0/checked", "/sources/0/checked"]
    {
        assert!(warned.contains(place), "{place}");
    }
    let earlier = review(&pack, Date { year: 2026, month: 1, day: 1 });
    assert_eq!(earlier.problems, []);
    assert!(places(&earlier.warnings).contains(&"/drugs/0/checked"), "checked after today");
}

#[test]
fn what_rests_on_an_article_alone_is_a_warning() {
    let review = changed("/facts/0/cites", json!([{ "source": "article-2023" }]));
    assert!(places(&review.warnings).contains(&"/facts/0/cites"));
    let review = changed("/warnings/0/risks/0/cites", json!([{ "source": "article-2023" }]));
    assert!(places(&review.warnings).contains(&"/warnings/0/risks/0/cites"));
    let then = |place: &&str| place.ends_with("/then/cites");
    assert_eq!(places(&review.warnings).into_iter().find(then), None, "what the article said is its own");
}

/// The widget's own words in a language, and what the shell says.
fn locale(lang: &str) -> Map<String, Value> {
    let mut words = json_of(&format!("locales/{lang}.json")).as_object().unwrap().clone();
    for (group, said) in json_of(&format!("locales/shell/{lang}.json")).as_object().unwrap() {
        let said = said.as_object().unwrap().iter();
        words.extend(said.map(|(word, text)| (format!("shell {group} {word}"), text.clone())));
    }
    words
}

/// The same as if it were a pack's.
fn own_words() -> Vec<Passage> {
    let (english, spanish) = (locale("en"), locale("es"));
    let mut passages = Vec::new();
    for (key, english) in &english {
        let (english, spanish) = match english {
            Value::Object(plural) => (&plural["other"], &spanish[key]["other"]),
            _ => (english, &spanish[key]),
        };
        // What is filled in counts as a short word.
        let plain = |words: &Value| {
            let pieces = words.as_str().unwrap().split('{');
            pieces
                .map(|piece| piece.split_once('}').map_or(piece.to_owned(), |(_, rest)| format!("it{rest}")))
                .collect::<String>()
        };
        let text: Text =
            serde_json::from_value(json!({ "en": plain(english), "es": plain(spanish) })).unwrap();
        if plain(english).split(' ').count() >= 5 {
            passages.push(Passage { path: key.clone(), section: Some(Section::About), text });
        }
    }
    passages
}

#[test]
fn the_widgets_own_words_are_plain_and_promise_nothing() {
    let passages = own_words();
    let measured = grades(&passages, &Names::of(&pack(shipped())));
    assert_eq!(measured.len(), 2);
    for grade in &measured {
        assert!(grade.passes(), "{grade:?}");
    }
    for passage in &passages {
        for (lang, text) in passage.text.iter() {
            assert_eq!(absolute(text, lang), None, "{}", passage.path);
        }
    }
}

#[test]
fn the_widgets_spanish_ends_no_phrase_with_a_preposition() {
    // Why a cell is empty has wordings of its own.
    for (key, words) in locale("es").iter().filter(|(key, _)| !key.starts_with("gap_")) {
        let forms = words.as_object().map_or(vec![words], |plural| plural.values().collect());
        for form in forms {
            assert_eq!(left_out(form.as_str().unwrap(), "es"), None, "{key}");
        }
    }
}

/// What makes a page say less than a label does is no reason to show a host's pack to nobody.
#[test]
fn what_an_editor_forgot_is_told_and_breaks_no_pack() {
    let known = review(&pack(json_of("tests/fixtures/packs/tea-leaves.json")), CHECKED).problems;
    for broken::Case { name, pack: json, problems } in broken::cases(include_str!("fixtures/slips.json")) {
        let mut told = review(&pack(json), CHECKED).problems;
        told.retain(|problem| !known.contains(problem));
        assert_eq!(told, problems, "{name}");
    }
}

#[test]
fn a_gap_says_why_a_row_of_a_pool_lacks_a_dose() {
    let mut json = json_of("tests/fixtures/packs/tea-leaves.json");
    json.pointer_mut("/observations/0/values").unwrap().as_array_mut().unwrap().pop();
    let lacks = Problem::new("/observations/0/values", "no value for arm `2-cups`, and no gap that says why");
    let mut with = |doses: Value, ages: Value| {
        let gap = json!({
            "id": "examplin.yawning", "effect": "yawning", "drug": "examplin", "doses": doses, "ages": ages,
            "reason": "named-number-not-read", "cites": [{ "source": "examplin-label" }]
        });
        *json.pointer_mut("/gaps/0").unwrap() = gap;
        review(&pack(json.clone()), CHECKED).problems.contains(&lacks)
    };
    assert!(!with(json!(["2-cups"]), json!(null)));
    assert!(!with(json!([]), json!({ "from": 12 })));
    assert!(with(json!(["1-cup"]), json!(null)));
    assert!(with(json!(["2-cups"]), json!({ "from": 18 })));
}
