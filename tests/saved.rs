//! What is saved on a reader's device, as text and back.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail loudly")]

mod states;

use drug_compare::pack::{AgeGroup, EffectId, MatterId};
use drug_compare::saved::{self, Found};
use drug_compare::state::{Action, Gathered, State, visit};
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
    assert_eq!(saved::read(hostile), Found::OtherVersion, "nor read");
}

#[test]
fn what_is_not_ours_is_told_from_what_another_version_wrote() {
    for foreign in ["", "null", "[]", "{}", "hello", r#"{"drugs":["rinvoq"]}"#, r#"{"drug-compare":"1"}"#] {
        assert_eq!(saved::read(foreign), Found::Foreign, "{foreign}");
    }
    assert_eq!(saved::read(r#"{"drug-compare":2,"drugs":{"new":"shape"}}"#), Found::OtherVersion);
}

/// What is read is written over with the next change: whatever would be missing then must not be read.
#[test]
fn one_odd_value_and_nothing_is_read_that_could_be_written_over() {
    for odd in [
        r#""visit":{"notes":7}"#,
        r#""visit":{"notes":"Bring the list.","decision":"maybe"}"#,
        r#""visit":{"notes":"Bring the list.","look_again":"soon"}"#,
        r#""visit":{"notes":"Bring the list.","mood":7}"#,
        r#""visit":{"questions":[{"question":{"voice":"?"},"note":"Bring the list."}]}"#,
        r#""visit":{"questions":[{"question":{"own":"Why?"},"answer":"Bring the list."}]}"#,
        r#""visit":{"notes":"one"},"visit":{"notes":"two"}"#,
        r#""drugs":"odd""#,
        r#""pinned":[1,"yawning"]"#,
        r#""age":"old""#,
        r#""diary":["Bring the list."]"#,
    ] {
        let text = format!(r#"{{"drug-compare":1,{odd}}}"#);
        assert_eq!(saved::read(&text), Found::OtherVersion, "{text}");
    }
}

#[test]
fn what_is_left_out_was_not_chosen() {
    let pack = tea_leaves();
    let start = State::start(&pack, "en");
    let Found::Ours(saved) = saved::read(r#"{"drug-compare":1,"pinned":["yawning"]}"#) else {
        panic!("it is a visit")
    };
    assert_eq!(saved.restore(&start, &pack), start.reduce(&pack, Action::TogglePin("yawning".into())));
}

#[test]
fn each_pack_has_a_place_of_its_own() {
    assert_eq!(saved::key(&tea_leaves()), "drug-compare:tea-leaves");
}

fn gathered(pinned: &[&str], actions: impl IntoIterator<Item = visit::Action>) -> Gathered {
    let pack = tea_leaves();
    let start = State::start(&pack, "en");
    let pins = pinned.iter().map(|id| Action::TogglePin((*id).into()));
    let actions = pins.chain(actions.into_iter().map(Action::Visit));
    Gathered::of(&actions.fold(start, |state, action| state.reduce(&pack, action)))
}

fn own(words: &str) -> visit::Question {
    visit::Question::Own(words.into())
}

#[test]
fn what_two_windows_did_comes_together() {
    use visit::Action::{Ask, Decide, TakeOff, ToggleMatter, ToggleSituation, WriteNotes};
    let before = [Ask(own("a")), Ask(own("b")), ToggleSituation("thirst".into()), WriteNotes("list".into())];
    let base = gathered(&["yawning"], before.clone());
    let ours = gathered(
        &["yawning", "humming"],
        before.clone().into_iter().chain([Ask(own("c")), TakeOff(own("a")), ToggleMatter("taste".into())]),
    );
    let theirs = gathered(
        &[],
        before.into_iter().chain([
            Ask(own("d")),
            ToggleSituation("thirst".into()),
            WriteNotes("list, and glasses".into()),
            Decide(Some(visit::Decision::Wait)),
        ]),
    );
    let together = ours.together(&base, &theirs);
    assert_eq!(together.pinned, [EffectId::from("humming")], "one was put here, one taken off there");
    let asked: Vec<_> = together.visit.questions.iter().map(|asked| &asked.question).collect();
    assert_eq!(asked, [&own("b"), &own("d"), &own("c")]);
    assert!(together.visit.situation.is_empty(), "unticked there");
    assert_eq!(together.visit.matters, [MatterId::from("taste")]);
    assert_eq!(&*together.visit.notes, "list, and glasses");
    assert_eq!(together.visit.decision, Some(visit::Decision::Wait));
    assert_eq!(ours.together(&base, &base), ours, "nothing changed there");
    assert_eq!(base.together(&base, &theirs), theirs, "nothing changed here");
    assert_eq!(together.together(&theirs, &together), together, "and then they are one");
}

#[test]
fn words_of_two_windows_stand_one_below_the_other() {
    use visit::Action::{Ask, Draft, TakeOff, WriteNote, WriteNotes};
    let base = gathered(&[], [Ask(own("a")), WriteNotes("one".into())]);
    let ours = gathered(
        &[],
        [Ask(own("a")), WriteNotes("one two".into()), WriteNote(own("a"), "mine".into()), Draft("Wh".into())],
    );
    let theirs = gathered(&[], [Ask(own("a")), WriteNotes("three".into()), TakeOff(own("a"))]);
    let together = ours.together(&base, &theirs);
    assert_eq!(&*together.visit.notes, "three\none two");
    assert_eq!(&*together.visit.draft, "Wh");
    assert_eq!(together.visit.questions.len(), 1, "it has a note that nobody else has seen");
    assert_eq!(&*together.visit.questions[0].note, "mine");
}

#[test]
fn what_was_rubbed_out_here_does_not_come_back() {
    use visit::Action::{Ask, TakeOff, WriteNote, WriteNotes};
    let before = [Ask(own("a")), WriteNote(own("a"), "mine".into()), WriteNotes("list".into())];
    let base = gathered(&["yawning"], before.clone());
    let ours = gathered(&[], before.clone().into_iter().chain([TakeOff(own("a")), WriteNotes("".into())]));
    assert_eq!(ours.together(&base, &base), ours);
    assert_eq!(base.together(&base, &ours), ours, "nor what was there");
}
