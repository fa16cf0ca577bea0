//! What the reader brings to the visit: one total reducer, saved and read again, and told to nobody.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail loudly")]

mod states;

use drug_compare::pack::{Date, MatterId, Pack};
use drug_compare::state::visit::{
    Action, Asked, Decision, MAX_NOTE_CHARS, MOST_MATTERS, Question, Visit, Way,
};
use drug_compare::state::{self, State};
use drug_compare::{fragment, snapshot};

fn done(pack: &Pack, actions: impl IntoIterator<Item = Action>) -> Visit {
    actions.into_iter().fold(Visit::default(), |visit, action| visit.reduce(pack, action))
}

fn own(words: &str) -> Question {
    Question::Own(words.into())
}

fn ask(words: &str) -> Action {
    Action::Ask(own(words))
}

fn asked(visit: &Visit) -> Vec<&Question> {
    visit.questions.iter().map(|asked| &asked.question).collect()
}

/// Everything that can be filled in.
fn full(pack: &Pack) -> Visit {
    done(
        pack,
        [
            Action::ToggleMatter("taste".into()),
            Action::ToggleSituation("broken-cup".into()),
            Action::ToggleBurden("awake".into()),
            Action::ToggleTried("no-tea".into()),
            Action::WriteTried("for a minute".into()),
            Action::Decide(Some(Decision::Wait)),
            Action::LookAgain(Date::parse("2027-01-31")),
            Action::Ask(Question::Pack("why".into())),
            ask("Is it wet?"),
            Action::WriteNote(own("Is it wet?"), "very".into()),
            Action::Draft("Is it h".into()),
            Action::WriteNotes("secret".into()),
        ],
    )
}

#[test]
fn at_most_three_things_matter_most() {
    let pack = states::tea_leaves();
    let tick = |id: &str| Action::ToggleMatter(id.into());
    let visit = done(&pack, ["taste", "color", "quiet", "few-oddities"].map(tick));
    assert_eq!(visit.matters, ["taste", "color", "quiet"].map(MatterId::from));
    assert_eq!(visit.matters.len(), MOST_MATTERS);
    let other = visit.reduce(&pack, tick("color")).reduce(&pack, tick("few-oddities"));
    assert_eq!(
        other.matters,
        ["taste", "quiet", "few-oddities"].map(MatterId::from),
        "one makes room for another"
    );
}

#[test]
fn what_the_pack_does_not_know_changes_nothing() {
    let pack = states::tea_leaves();
    let visit = done(
        &pack,
        [
            Action::ToggleMatter("nobody".into()),
            Action::ToggleSituation("nobody".into()),
            // An age group is not ticked: it follows the age that was chosen.
            Action::ToggleSituation("old".into()),
            Action::ToggleBurden("nobody".into()),
            Action::ToggleTried("nobody".into()),
            Action::Ask(Question::Pack("nobody".into())),
            ask("  \n "),
            Action::TakeOff(own("never asked")),
            Action::Move(own("never asked"), Way::Up),
            Action::WriteNote(own("never asked"), "x".into()),
        ],
    );
    assert!(visit.is_empty(), "{visit:?}");
}

#[test]
fn questions_stand_in_the_readers_order_each_once() {
    let pack = states::tea_leaves();
    let visit = done(&pack, [ask("a"), ask(" b "), ask("c"), ask("b")]);
    assert_eq!(asked(&visit), [&own("a"), &own("b"), &own("c")]);
    let up = visit.reduce(&pack, Action::Move(own("c"), Way::Up));
    assert_eq!(asked(&up), [&own("a"), &own("c"), &own("b")]);
    assert_eq!(up.reduce(&pack, Action::Move(own("c"), Way::Down)), visit);
    assert_eq!(visit.reduce(&pack, Action::Move(own("a"), Way::Up)), visit, "the first stays the first");
    assert_eq!(visit.reduce(&pack, Action::Move(own("c"), Way::Down)), visit, "the last stays the last");
    let off = visit.reduce(&pack, Action::TakeOff(own("b")));
    assert_eq!(asked(&off), [&own("a"), &own("c")]);
}

#[test]
fn endless_words_are_cut() {
    let pack = states::tea_leaves();
    let long = "ñ".repeat(MAX_NOTE_CHARS + 10);
    let visit = done(&pack, [ask(&long), Action::WriteNotes(long.as_str().into())]);
    assert_eq!(visit.notes.chars().count(), MAX_NOTE_CHARS);
    assert_eq!(asked(&visit), [&own(&"ñ".repeat(MAX_NOTE_CHARS))]);
}

#[test]
fn it_is_saved_and_read_again() {
    let pack = states::tea_leaves();
    let visit = full(&pack);
    let saved = serde_json::to_string(&visit).unwrap();
    let read: Visit = serde_json::from_str(&saved).unwrap();
    assert_eq!(read.known_to(&pack), visit);
}

#[test]
fn what_was_saved_with_another_pack_is_read_as_far_as_it_is_known_and_no_word_of_the_reader_goes() {
    let pack = states::tea_leaves();
    let saved = r#"{"matters": ["gone", "taste", "taste"], "notes": "list",
        "questions": [{"question": {"pack": "gone"}, "note": "mine"}, {"question": {"own": "Why?"}, "note": "n"}]}"#;
    let read = serde_json::from_str::<Visit>(saved).unwrap().known_to(&pack);
    assert_eq!(read.matters, [MatterId::from("taste")]);
    assert_eq!(read.questions, [Asked { question: own("Why?"), note: "n".into() }]);
    assert_eq!(&*read.notes, "list\nmine", "written at a question that is gone");
    assert_eq!(read.clone().known_to(&pack), read);
}

#[test]
fn hosts_links_and_addresses_are_told_nothing() {
    let pack = states::tea_leaves();
    let start = State::start(&pack, "en");
    let visit = state::Action::Visit(Action::Replace(Box::new(full(&pack))));
    let state = start.reduce(&pack, visit);
    assert_eq!(state.on_list(), 2, "two questions");
    assert_eq!(snapshot::of(&state, &pack), snapshot::of(&start, &pack));
    assert_eq!(snapshot::change(&state, &pack), snapshot::change(&start, &pack));
    assert_eq!(fragment::link(&state, &pack, true), fragment::link(&start, &pack, true));
    assert_eq!(fragment::write("", &state, &pack), fragment::write("", &start, &pack));
    assert!(!state.is_explored(), "a print says no more of the side effects for it");
}

#[test]
fn a_host_who_starts_over_or_sets_a_state_takes_nothing_of_it_along() {
    let pack = states::tea_leaves();
    let start = State::start(&pack, "en");
    let visit = full(&pack);
    let state = start.reduce(&pack, state::Action::Visit(Action::Replace(Box::new(visit.clone()))));
    let asked = snapshot::wish(r#"{"visit": {"matters": []}, "drugs": ["samplex"], "notes": "x"}"#);
    assert_eq!(
        state.reduce(&pack, state::Action::Merge(asked)).visit,
        visit,
        "no key of a host's reaches it"
    );
}
