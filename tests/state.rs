//! The state: one total reducer, and its two codecs, the fragment and the snapshot.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail loudly")]

use std::fs;

use drug_compare::pack::{AgeGroup, DoseId, DrugId, Pack, read};
use drug_compare::state::{Action, MOST_DRUGS, State, Wish};
use drug_compare::{fragment, snapshot};

fn pack() -> Pack {
    let text = fs::read_to_string("tests/fixtures/packs/tea-leaves.json").unwrap();
    read::read(&text).unwrap()
}

/// The made-up pack with `extra` more drugs, called a, b, c …
fn large_pack(extra: usize) -> Pack {
    let mut pack = pack();
    for letter in ('a'..='z').take(extra) {
        let mut drug = pack.drugs.first().unwrap().clone();
        drug.id = DrugId::from(letter.to_string().as_str());
        drug.brand = letter.to_string().into();
        pack.drugs.push(drug);
    }
    pack
}

fn ids(ids: &[&str]) -> Vec<DrugId> {
    ids.iter().map(|id| DrugId::from(*id)).collect()
}

fn asked(pack: &Pack, wish: Wish) -> State {
    State::start(pack, "en").reduce(pack, Action::Merge(wish))
}

fn drugs(pack: &Pack, asked_for: &[&str]) -> Vec<DrugId> {
    asked(pack, Wish { drugs: Some(ids(asked_for)), ..Wish::default() }).drugs
}

#[test]
fn it_starts_with_the_first_three_drugs_at_their_first_doses() {
    let pack = large_pack(4);
    let state = State::start(&pack, "es");
    assert_eq!(state.drugs, ids(&["examplin", "samplex", "a"]));
    assert_eq!(state.doses.get(&DrugId::from("examplin")), Some(&DoseId::from("1-cup")));
    assert_eq!((state.age, &*state.lang), (AgeGroup::Adult, "es"));
}

#[test]
fn chosen_drugs_stand_by_brand_at_most_four_and_known() {
    let pack = large_pack(6);
    assert_eq!(drugs(&pack, &["samplex", "nobody", "examplin", "samplex"]), ids(&["examplin", "samplex"]));
    assert_eq!(drugs(&pack, &["f", "e", "d", "c", "b", "a"]).len(), MOST_DRUGS);
    assert_eq!(drugs(&pack, &["nobody"]), State::start(&pack, "en").drugs, "unknown ids are no choice");
    assert_eq!(drugs(&pack, &[]), ids(&[]), "an empty list is one");
}

#[test]
fn with_no_drug_chosen_the_warnings_of_all_stand() {
    let pack = pack();
    let state = State::start(&pack, "en").reduce(&pack, Action::ToggleDrug("samplex".into()));
    let cleared = state.reduce(&pack, Action::ClearDrugs);
    assert_eq!((cleared.drugs, cleared.warned), (ids(&[]), ids(&["examplin", "samplex"])));
}

#[test]
fn what_does_not_fit_the_pack_changes_nothing() {
    let pack = pack();
    let state = State::start(&pack, "en");
    let strange = Action::ChooseDose { drug: "samplex".into(), dose: "2-cups".into() };
    assert_eq!(state.reduce(&pack, strange), state);
    assert_eq!(state.reduce(&pack, Action::ToggleDrug("nobody".into())), state);
}

/// On a slow phone keys come before what the last one did is drawn.
#[test]
fn what_is_suggested_is_gone_through_and_taken_by_what_the_state_says() {
    let pack = pack();
    let choices = ["yawning", "hiccups", "dizziness"].map(|query| Action::Search(query.into())).to_vec();
    let after = |keys: &[bool]| {
        let typed = State::start(&pack, "en").reduce(&pack, Action::Type("y".into()));
        let moved = keys
            .iter()
            .fold(typed, |state, on| state.reduce(&pack, Action::MoveSuggestion { on: *on, of: 3 }));
        let taken = moved.reduce(&pack, Action::TakeSuggestion(choices.clone()));
        assert!(!taken.suggestions.open && taken.suggestions.active.is_none());
        taken.query.to_string()
    };
    assert_eq!(after(&[]), "y", "nothing is active yet");
    assert_eq!(after(&[true]), "yawning");
    assert_eq!(after(&[true, true]), "hiccups");
    assert_eq!(after(&[true, true, true, true]), "yawning", "after the last comes the first");
    assert_eq!(after(&[false]), "dizziness");
    assert_eq!(after(&[false, false, true]), "dizziness");
}

#[test]
fn a_fragment_is_read_and_written() {
    let pack = pack();
    let wish = fragment::read("#drugs=examplin.2-cups&age=12-17&q=sleepy%20mouth&else=1");
    let state = asked(&pack, wish);
    assert_eq!((&*state.query, state.age), ("sleepy mouth", AgeGroup::Teen12To17));
    let written = fragment::write("#else=1&drugs=samplex", &state, &pack).unwrap();
    assert_eq!(
        written, "else=1&drugs=examplin.2-cups&age=12-17",
        "others' parts stay, what was typed is left out"
    );
    assert_eq!(fragment::link(&state, &pack, true), "drugs=examplin.2-cups&age=12-17&q=sleepy%20mouth");
    assert_eq!(fragment::link(&state, &pack, false), "drugs=examplin.2-cups&age=12-17");
    assert_eq!(
        fragment::write("#chapter-2", &state, &pack),
        None,
        "a fragment of somebody else is left alone"
    );
}

#[test]
fn a_hostile_fragment_is_ignored() {
    let pack = pack();
    let start = State::start(&pack, "en");
    for hostile in ["#drugs=<script>", "#age=900", "#drugs=%E0%A4%A", "#drugs==&&&=", "#drugs=.,.,.", "#age"]
    {
        assert_eq!(asked(&pack, fragment::read(hostile)), start, "{hostile}");
    }
    let none = asked(&pack, fragment::read("#drugs=&age=adult"));
    assert_eq!(none.drugs, Vec::<DrugId>::new(), "what is written for no drug is read as none");
    assert_eq!(fragment::read(&format!("#drugs=samplex&q={}", "x".repeat(5_000))), Wish::default());
}

#[test]
fn a_snapshot_comes_back_as_it_was() {
    let pack = pack();
    let mut state = State::start(&pack, "es");
    for action in [
        Action::ToggleDrug("samplex".into()),
        Action::ChooseDose { drug: "examplin".into(), dose: "2-cups".into() },
        Action::ChooseAge(AgeGroup::SixtyFivePlus),
        Action::TogglePin("yawning".into()),
        Action::Search("sleepy".into()),
    ] {
        state = state.reduce(&pack, action);
    }
    let again = State::start(&pack, "en").reduce(&pack, Action::Merge(snapshot::of(&state, &pack).into()));
    assert_eq!(again, state);
}

#[test]
fn a_change_tells_nothing_that_was_typed_or_ticked() {
    let pack = pack();
    let state = State::start(&pack, "en").reduce(&pack, Action::Search("chest pain".into()));
    let change = serde_json::to_value(snapshot::change(&state, &pack)).unwrap();
    let keys: Vec<&String> = change.as_object().unwrap().keys().collect();
    assert_eq!(keys, ["drugs", "doses", "age", "lang"]);
}
