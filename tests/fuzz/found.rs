//! What drawing by chance has found, each with a name.

use allocation_counter::measure;
use drug_compare::explore::{Index, MAX_QUERY_CHARS};
use drug_compare::pack::{DrugId, EffectId, read};
use drug_compare::state::visit::{self, MAX_NOTE_CHARS, MOST_QUESTIONS, Question};
use drug_compare::state::{Action, State, Wish};
use drug_compare::{fragment, saved};
use serde_json::{Value, json};

use crate::packs::file;
use crate::states::{tea_leaves, visiting};

const TEA: &str = "tests/fixtures/packs/tea-leaves.json";

#[test]
fn what_the_pack_does_not_know_is_neither_opened_nor_put_on_the_list() {
    let pack = tea_leaves();
    let start = State::start(&pack, "en");
    let nobody = || EffectId::from("nobody");
    for action in [
        Action::TogglePin(nobody()),
        Action::ToggleOpen(nobody()),
        Action::Open(nobody()),
        Action::Reveal { effect: nobody(), name: "Nobody".into() },
    ] {
        assert_eq!(start.reduce(&pack, action), start);
    }
}

#[test]
fn an_effect_that_a_host_lists_twice_stands_on_the_list_once() {
    let pack = tea_leaves();
    let pinned: Vec<EffectId> = ["yawning", "hiccups", "yawning"].map(EffectId::from).into();
    let known: Vec<EffectId> = ["yawning"].map(EffectId::from).into();
    let wish = Wish { pinned: Some(pinned), ..Wish::default() };
    let listed = State::start(&pack, "en").reduce(&pack, Action::Merge(wish)).pinned;
    assert_eq!(listed.iter().filter(|id| known.contains(id)).count(), 1, "{listed:?}");
}

#[test]
fn a_link_with_a_long_search_keeps_the_drugs_and_leaves_out_the_search() {
    let pack = tea_leaves();
    let long: String = "estómago 🤢🤢🤢🤢🤢 ".repeat(40);
    let state = State::start(&pack, "en").reduce(&pack, Action::ToggleDrug("samplex".into()));
    let state = state.reduce(&pack, Action::Search(long.into()));
    let link = fragment::link(&state, &pack, true);
    assert_eq!(link, fragment::link(&state, &pack, false));
    assert_eq!(fragment::read(&link).drugs, Some(vec![DrugId::from("examplin")]));
}

#[test]
fn a_part_of_others_that_begins_with_another_mark_stays_as_it_is() {
    let pack = tea_leaves();
    let state = State::start(&pack, "en");
    let written = fragment::write("#drugs=&##top", &state, &pack).unwrap();
    assert_eq!(written, "##top&drugs=examplin.1-cup,samplex&age=adult");
    assert_eq!(fragment::write(&format!("#{written}"), &state, &pack), Some(written));
}

#[test]
fn what_is_searched_for_is_cut() {
    let pack = tea_leaves();
    let long = || "a".repeat(10_000_000);
    for action in [
        Action::Search(long().into()),
        Action::Type(long().into()),
        Action::FindDrug(long().into()),
        Action::Merge(Wish { query: Some(long().into()), ..Wish::default() }),
    ] {
        let state = State::start(&pack, "en").reduce(&pack, action);
        assert_eq!(state.query.len().max(state.drug_query.len()), MAX_QUERY_CHARS);
    }
}

#[test]
fn what_is_never_saved_is_not_read_from_what_was_saved() {
    assert_eq!(saved::read(r#"{"drug-compare":1,"onlyDiffers":true}"#), saved::Found::OtherVersion);
}

#[test]
fn an_own_question_that_is_cut_at_a_space_is_the_same_when_it_comes_back() {
    let pack = tea_leaves();
    let words = "a".repeat(MAX_NOTE_CHARS - 1) + " and more";
    let state = visiting(&pack, "en", [visit::Action::Ask(Question::Own(words.into()))]);
    assert_eq!(state.visit.clone().known_to(&pack), state.visit);
}

#[test]
fn a_saved_list_of_questions_without_end_is_cut() {
    let pack = tea_leaves();
    let question = |number: usize| json!({"question": {"own": number.to_string()}});
    let questions: Vec<Value> = (0..50_000).map(question).collect();
    let text = json!({"drug-compare": 1, "visit": {"questions": questions}}).to_string();
    let saved::Found::Ours(found) = saved::read(&text) else { panic!("it is a visit") };
    let restored = found.restore(&State::start(&pack, "en"), &pack);
    assert_eq!(restored.visit.questions.len(), MOST_QUESTIONS);
}

#[test]
fn a_sign_of_one_word_said_many_times_does_not_stop_the_search() {
    let mut pack = file(TEA);
    pack["concepts"] = json!([
        {"id": "spoon", "kind": "sensation", "words": {"en": ["spoon"]}},
        {"id": "fork", "kind": "sensation", "words": {"en": ["fork"]}},
    ]);
    let group = json!(["spoon", "fork"]);
    pack["red_flags"][0]["signs"] = json!([{"all": vec![group; 14]}]);
    pack["red_flags"][0]["phrases"]["en"] = json!(["spoon ".repeat(14)]);
    let pack = read::read(&pack.to_string()).unwrap();
    let hits = Index::of(&pack).search(&"spoon fork ".repeat(12), "en", 10);
    assert!(hits.len() < 10);
}

#[test]
fn problems_that_repeat_a_long_text_stay_in_proportion() {
    let mut pack = file(TEA);
    let long = "x".repeat(100_000);
    pack["studies"][0]["id"] = json!(long);
    pack["observations"][0]["study"] = json!(long);
    let value = json!({"arm": "nobody", "count": 1});
    pack["observations"][0]["values"] = json!(vec![value; 1_000]);
    let text = pack.to_string();
    let mut problems = Vec::new();
    let taken = measure(|| problems = read::read(&text).unwrap_err()).bytes_max;
    let told: usize = problems.iter().map(|problem| problem.message.len()).sum();
    assert!(problems.len() > 1_000 && told < 20 * text.len(), "{told} bytes for {}", text.len());
    assert!(taken < 20 * text.len() as u64, "{taken} bytes for {}", text.len());
}

#[test]
fn every_second_record_faulty_leaves_the_others_at_their_places() {
    let mut pack = file(TEA);
    let effect = pack["effects"][0].clone();
    let copies = (0..200).map(|number| {
        let mut effect = effect.clone();
        effect["id"] = json!(format!("copy-{number}"));
        effect["area"] = json!("elbow");
        if number % 2 == 0 || number % 5 == 0 {
            effect["unknown"] = json!(1);
        }
        effect
    });
    pack["effects"] = copies.collect();
    let problems = read::read(&pack.to_string()).unwrap_err();
    let area =
        |number: usize| problems.iter().any(|problem| problem.path == format!("/effects/{number}/area"));
    let sound: Vec<usize> = (0..200).filter(|number| area(*number)).collect();
    assert_eq!(sound, (0..200).filter(|number| number % 2 != 0 && number % 5 != 0).collect::<Vec<_>>());
}
