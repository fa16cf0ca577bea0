//! What labels say of a situation, at length and in short, before any view of it.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail loudly")]

mod states;

use std::collections::BTreeSet;

use drug_compare::pack::{AgeGroup, Drug, Pack, Situation, read};
use drug_compare::situations::{About, Labels, Said, SituationAnswers, Statement};
use drug_compare::state::{Action, State, visit};
use serde_json::{Value, json};

/// The made-up pack with these situations in place of its own.
fn pack(situations: Value) -> Pack {
    changed(situations, |_| {})
}

fn changed(situations: Value, change: impl Fn(&mut Value)) -> Pack {
    let mut pack = states::pack_of_state("tea");
    let named = situations.as_array().unwrap().iter().enumerate().map(|(place, own)| {
        let mut own = own.clone();
        own["id"] = json!(format!("so-{place}"));
        own["name"] = json!({ "en": "So", "es": "Así" });
        own
    });
    pack["situations"] = named.collect();
    // Nothing is suggested in situations that are not there.
    for question in pack["questions"].as_array_mut().unwrap() {
        question["situations"] = json!([]);
    }
    change(&mut pack);
    read::read(&pack.to_string()).unwrap_or_else(|problems| panic!("{problems:?}"))
}

fn drugs(pack: &Pack) -> Vec<&Drug> {
    pack.drugs.iter().collect()
}

/// A statement in a line: "samplex point On one hand".
fn line(own: &Statement) -> String {
    let (kind, text) = match own.said {
        Said::Name(text) => ("name", text),
        Said::Warned(warned) => ("warned", &warned.text),
        Said::Advice(text) => ("advice", text),
        Said::Origin(origin) => ("origin", &origin.who),
        Said::Sentence(text) => ("sentence", text),
        Said::Point(text) => ("point", text),
        Said::Silence(reason) => return format!("{} {reason:?}", own.drug.id),
    };
    format!("{} {kind} {}", own.drug.id, text.exact("en").unwrap())
}

fn lines(answers: &SituationAnswers) -> Vec<String> {
    answers.said.iter().map(line).collect()
}

fn at_length(pack: &Pack) -> Vec<SituationAnswers<'_>> {
    Labels::at_length(pack, "en").tell(&pack.situations, &drugs(pack))
}

fn in_short(pack: &Pack) -> Vec<SituationAnswers<'_>> {
    Labels::in_short(pack, "en").tell(&pack.situations, &drugs(pack))
}

#[test]
fn at_length_every_word_of_a_mention_is_told_label_by_label() {
    let pack = pack(json!([{
        "risks": [{ "warning": "examplin-boxed", "risk": "yawning", "origins": [2] }],
        "facts": [{ "fact": "samplex.use" }],
    }, {
        "facts": [{ "fact": "examplin.use" }],
        "silences": [{ "drug": "samplex", "reason": "part-not-read" }],
    }]));
    let told = at_length(&pack);
    let use_of = |id: &str| pack.facts.iter().find(|fact| *fact.id == *id).unwrap();
    let samplex = use_of("samplex.use");
    let point = |place: usize| samplex.points[place].exact("en").unwrap();
    assert_eq!(
        lines(&told[0]),
        [
            "examplin warned People yawned a lot.".to_owned(),
            "examplin advice Sit down.".to_owned(),
            "examplin origin People with made-up sneezes who drank another tea.".to_owned(),
            format!("samplex sentence {}", samplex.text.exact("en").unwrap()),
            format!("samplex point {}", point(0)),
            format!("samplex point {}", point(1)),
        ]
    );
    let examplin = use_of("examplin.use").text.exact("en").unwrap();
    assert_eq!(lines(&told[1]), [format!("examplin sentence {examplin}"), "samplex PartNotRead".to_owned()]);
    assert!(told[1].said[1].unchecked && !told[1].said[0].unchecked, "what was not read is marked");
}

#[test]
fn in_short_a_risk_is_named_and_a_whole_fact_is_its_sentence() {
    let pack = pack(json!([
        {
            "risks": [{ "warning": "examplin-boxed", "risk": "yawning", "origins": [1] }],
            "facts": [{ "fact": "samplex.use" }],
        },
        { "facts": [{ "fact": "samplex.use", "parts": [1, 2], "again": [2] }, { "fact": "examplin.use" }] },
    ]));
    let told = in_short(&pack);
    assert_eq!(lines(&told[0]).len(), 2, "{:?}", lines(&told[0]));
    assert_eq!(lines(&told[0])[0], "examplin name Yawning");
    assert!(lines(&told[0])[1].starts_with("samplex sentence"));
    let short = lines(&told[1]);
    assert_eq!(short.len(), 2, "the part that is said again is left off: {short:?}");
    assert!(short[1].starts_with("samplex point"), "{short:?}");
}

/// One more fact of Samplex, whose first point reads like the first of another.
fn with_a_point_twice(pack: &mut Value) {
    let facts = pack["facts"].as_array_mut().unwrap();
    let of = |facts: &[Value], id: &str| facts.iter().position(|fact| fact["id"] == id).unwrap();
    let first = facts[of(facts, "samplex.use")].clone();
    let color = of(facts, "samplex.color");
    facts[color]["text"] = first["text"].clone();
    facts[color]["points"] = json!([first["points"][0].clone()]);
}

#[test]
fn a_point_that_a_label_has_twice_stands_at_its_first_question_and_a_sentence_at_each() {
    let whole = json!([
        { "facts": [{ "fact": "samplex.use" }, { "fact": "samplex.color" }, { "fact": "examplin.use" }] },
    ]);
    let pack = changed(whole, with_a_point_twice);
    let told = at_length(&pack);
    let said = lines(&told[0]);
    let once: BTreeSet<&String> = said.iter().filter(|own| own.contains(" point ")).collect();
    assert_eq!(once.len(), said.iter().filter(|own| own.contains(" point ")).count(), "{said:?}");
    let sentences = said.iter().filter(|own| own.starts_with("samplex sentence")).count();
    assert_eq!(sentences, 2, "they answer two questions: {said:?}");
}

#[test]
fn a_point_that_only_stood_at_length_is_still_told_in_short() {
    let later = json!([{
        "facts": [
            { "fact": "samplex.use" },
            { "fact": "samplex.color", "parts": [1] },
            { "fact": "examplin.use" },
        ],
    }]);
    let pack = changed(later, with_a_point_twice);
    let short = lines(&in_short(&pack)[0]);
    assert!(short.iter().any(|own| own.starts_with("samplex point")), "{short:?}");
}

#[test]
fn what_a_label_said_with_an_earlier_situation_names_that_one() {
    let pack = pack(json!([
        { "facts": [{ "fact": "examplin.use" }], "silences": [{ "drug": "samplex", "reason": "not-stated" }] },
        {
            "risks": [{ "warning": "examplin-boxed", "risk": "yawning" }],
            "facts": [{ "fact": "samplex.use", "parts": [0] }],
        },
        {
            "risks": [{ "warning": "examplin-boxed", "risk": "yawning", "origins": [1] }],
            "facts": [{ "fact": "examplin.use" }, { "fact": "samplex.use" }],
        },
        { "facts": [{ "fact": "examplin.use" }], "silences": [{ "drug": "samplex", "reason": "not-stated" }] },
    ]));
    let told = |all: Vec<SituationAnswers>, place: usize| -> Vec<Option<usize>> {
        all[place].said.iter().map(|own| own.said_earlier).collect()
    };
    assert_eq!(told(at_length(&pack), 0), [None, None]);
    // The risk's sentence and advice, not the origin that stands open here alone; of Samplex's use only the sentence.
    assert_eq!(told(at_length(&pack), 2), [Some(1), Some(1), None, Some(0), Some(1), None, None]);
    assert_eq!(told(in_short(&pack), 2), [None, Some(0), Some(1)], "a name stands with every situation");
    assert_eq!(told(in_short(&pack), 3), [Some(0), None], "and so does a silence");
}

#[test]
fn a_whole_fact_on_the_page_does_not_keep_its_point_off_what_is_short() {
    let pack = pack(json!([
        { "facts": [{ "fact": "samplex.use" }, { "fact": "examplin.use" }] },
        { "facts": [{ "fact": "samplex.use", "parts": [1] }, { "fact": "examplin.use" }] },
    ]));
    let told =
        |all: Vec<SituationAnswers>| all[1].said.iter().map(|own| own.said_earlier).collect::<Vec<_>>();
    assert_eq!(told(at_length(&pack)), [Some(0), Some(0)]);
    assert_eq!(told(in_short(&pack)), [Some(0), None], "its first place has no room for the point");
}

#[test]
fn only_labels_of_the_chosen_drugs_speak() {
    let pack = states::jak_eczema();
    for drug in &pack.drugs {
        for told in Labels::at_length(&pack, "en").tell(&pack.situations, &[drug]) {
            assert!(!told.said.is_empty(), "{} of {}", drug.id, told.situation.id);
            assert!(told.said.iter().all(|own| own.drug.id == drug.id), "{}", told.situation.id);
        }
    }
    assert!(Labels::at_length(&pack, "en").tell(&pack.situations, &[])[0].said.is_empty());
}

/// What is short comes from what is long: no statement is of paper alone, and no risk has another heading there.
#[test]
fn what_is_short_says_nothing_that_is_not_said_at_length() {
    let pack = states::jak_eczema();
    let mut compared = 0;
    for (long, short) in at_length(&pack).iter().zip(&in_short(&pack)) {
        let words: BTreeSet<String> = lines(long).into_iter().collect();
        for own in &short.said {
            compared += 1;
            match own.about {
                About::Risk { .. } => {
                    let told =
                        |other: &&Statement| (&other.drug.id, other.about) == (&own.drug.id, own.about);
                    assert!(long.said.iter().any(|other| told(&other)), "{}", line(own));
                }
                About::Topic(_) | About::Silence => assert!(words.contains(&line(own)), "{}", line(own)),
            }
        }
        assert!(short.said.len() <= long.said.len());
    }
    assert!(compared > 100, "{compared}");
}

#[test]
fn risks_stand_before_questions_and_silences_last_whatever_label_says_them() {
    let pack = states::jak_eczema();
    let rank = |about: About| match about {
        About::Risk { .. } => 0,
        About::Topic(_) => 1,
        About::Silence => 2,
    };
    for told in at_length(&pack) {
        let subjects = told.subjects();
        assert!(subjects.is_sorted_by_key(|subject| rank(subject.about)), "{}", told.situation.id);
        let said: usize = subjects.iter().map(|subject| subject.said.len()).sum();
        assert_eq!(said, told.said.len(), "{}: nothing is lost below headings", told.situation.id);
    }
}

/// Whether each heading of the last situation is told whole by an earlier one, and by which.
fn earlier(pack: &Pack, drugs: &[&Drug]) -> Vec<Option<String>> {
    let labels = Labels::at_length(pack, "en");
    let all = labels.tell(&pack.situations, drugs);
    let (last, before) = all.split_last().unwrap();
    let earlier = |own| Some(labels.earlier(before, own)?.situation.id.to_string());
    last.subjects().iter().map(earlier).collect()
}

#[test]
fn a_risk_is_told_where_all_of_it_is_and_not_before() {
    let risk =
        |origins: &[usize]| json!({ "warning": "examplin-boxed", "risk": "yawning", "origins": origins });
    let told = |first: Value, second: Value, third: Value| {
        let silent = json!([{ "drug": "samplex", "reason": "not-stated" }]);
        let so = |risk: Value| json!({ "risks": [risk], "silences": silent });
        let pack = pack(json!([so(first), so(second), so(third)]));
        earlier(&pack, &drugs(&pack))[0].clone()
    };
    assert_eq!(told(risk(&[1]), risk(&[]), risk(&[])), Some("so-0".into()));
    assert_eq!(told(risk(&[]), risk(&[1]), risk(&[1])), Some("so-1".into()), "the first that tells all");
    assert_eq!(told(risk(&[]), risk(&[]), risk(&[1])), None, "an origin stands open here first");

    let pack = changed(
        json!([
            { "risks": [risk(&[])], "silences": [{ "drug": "samplex", "reason": "not-stated" }] },
            { "risks": [risk(&[]), { "warning": "samplex-other", "risk": "yawning" }] },
        ]),
        |pack| {
            let yawning = pack["warnings"][0]["risks"][0].clone();
            pack["warnings"][1]["kind"] = json!("boxed");
            pack["warnings"][1]["risks"].as_array_mut().unwrap().push(yawning);
            let samplex = pack["drugs"].as_array_mut().unwrap().iter_mut().find(|own| own["id"] == "samplex");
            samplex.unwrap()["boxed_warning"] = json!("samplex-other");
        },
    );
    let examplin = pack.drugs.iter().find(|drug| *drug.id == *"examplin").unwrap();
    assert_eq!(earlier(&pack, &drugs(&pack)), [None], "one label more says something here");
    assert_eq!(earlier(&pack, &[examplin]), [Some("so-0".into())]);
}

#[test]
fn an_answer_is_told_with_every_situation_that_it_speaks_of() {
    let pack = pack(json!([
        { "facts": [{ "fact": "examplin.use" }, { "fact": "samplex.use" }] },
        { "facts": [{ "fact": "examplin.use" }, { "fact": "samplex.use", "parts": [2] }] },
    ]));
    assert_eq!(earlier(&pack, &drugs(&pack)), [None]);
}

#[test]
fn a_situation_is_so_when_it_is_ticked_or_follows_from_the_age() {
    let pack = states::tea_leaves();
    let so = |state: &State| -> Vec<String> {
        state.situations(&pack).map(|own: &Situation| own.id.to_string()).collect()
    };
    let start = State::start(&pack, "en");
    assert!(so(&start).is_empty());
    let ticked = start.reduce(&pack, Action::Visit(visit::Action::ToggleSituation("thirst".into())));
    assert_eq!(so(&ticked), ["thirst"]);
    let old = ticked.reduce(&pack, Action::ChooseAge(AgeGroup::SixtyFivePlus));
    assert_eq!(so(&old), ["old", "thirst"], "in the pack's order");
    assert_eq!(so(&old.reduce(&pack, Action::ChooseAge(AgeGroup::Adult))), ["thirst"]);
}
