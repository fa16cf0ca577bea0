//! What is saved on a reader's device, as text and back.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail loudly")]

mod states;

use drug_compare::pack::AgeGroup;
use drug_compare::saved::{self, Found};
use drug_compare::state::{Action, State, visit};
use states::tea_leaves;

#[test]
fn a_visit_comes_back_as_it_was() {
    let pack = tea_leaves();
    let start = State::start(&pack, "en");
    let visit = [
        Action::ToggleDrug("samplex".into()),
        Action::ChooseDose { drug: "examplin".into(), dose: "2-cups".into() },
        Action::ChooseAge(AgeGroup::Teen12To17),
        Action::TogglePin("yawning".into()),
        Action::Visit(visit::Action::Ask(visit::Question::Own("Why?".into()))),
        Action::Visit(visit::Action::WriteNotes("Bring the list.".into())),
    ];
    let visit = visit.into_iter().fold(start.clone(), |state, action| state.reduce(&pack, action));
    let Found::Ours(saved) = saved::read(&saved::write(&visit, &pack)) else { panic!("it is a visit") };
    assert_eq!(saved.restore(&start, &pack), visit);
}

#[test]
fn what_was_searched_for_and_the_language_are_not_saved() {
    let pack = tea_leaves();
    let state = State::start(&pack, "es").reduce(&pack, Action::Search("zebra".into()));
    let text = saved::write(&state, &pack);
    assert!(!text.contains("zebra") && !text.contains("lang"), "{text}");
    let hostile = r#"{"drug-compare":1,"lang":"es","query":"zebra"}"#;
    let Found::Ours(saved) = saved::read(hostile) else { panic!("it is a visit") };
    let start = State::start(&pack, "en");
    assert_eq!(saved.restore(&start, &pack), start);
}

#[test]
fn what_is_not_ours_is_told_from_what_another_version_wrote() {
    for foreign in ["", "null", "[]", "{}", "hello", r#"{"drugs":["rinvoq"]}"#, r#"{"drug-compare":"1"}"#] {
        assert_eq!(saved::read(foreign), Found::Foreign, "{foreign}");
    }
    assert_eq!(saved::read(r#"{"drug-compare":2,"drugs":{"new":"shape"}}"#), Found::OtherVersion);
    let pack = tea_leaves();
    let start = State::start(&pack, "en");
    let odd = r#"{"drug-compare":1,"drugs":"odd","pinned":[1,"yawning"],"age":"old","visit":{"notes":7}}"#;
    let Found::Ours(saved) = saved::read(odd) else { panic!("it is a visit") };
    assert_eq!(saved.restore(&start, &pack), start.reduce(&pack, Action::TogglePin("yawning".into())));
}

#[test]
fn each_pack_has_a_place_of_its_own() {
    assert_eq!(saved::key(&tea_leaves()), "drug-compare:tea-leaves");
}
