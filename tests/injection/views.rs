//! The views, on the screen and on paper, and the texts that leave them.

use std::rc::Rc;

use drug_compare::explore::{Filter, Look};
use drug_compare::pack::{AgeGroup, Pack, read};
use drug_compare::section::Chapter;
use drug_compare::snapshot;
use drug_compare::state::visit::{self, Decision, Question};
use drug_compare::state::{Action, State};
use drug_compare::ui::paper::summary;
use drug_compare::ui::platform::{Notice, Platform, SaveStatus};
use drug_compare::ui::{self, AppProps, Extent, static_page};
use yew::Callback;

use crate::attacks::{HARMLESS, all, attacks, free, with};
use crate::markup::{assert_same, flat};
use crate::states::{page_of, paper, tea_leaves};

/// A pack that was read without looking at what it says: views must hold by themselves.
fn pack(places: &[String], words: &str) -> Rc<Pack> {
    Rc::new(read::embedded(&with(places, words).to_string()).unwrap())
}

/// A reader who opens everything, and types the same words everywhere.
fn reader(pack: &Pack, lang: &str, words: &str) -> State {
    let do_visit = |action| Action::Visit(action);
    let own = Question::Own(words.into());
    let mut actions = vec![
        Action::AllRows(true),
        do_visit(visit::Action::Ask(own.clone())),
        do_visit(visit::Action::WriteNote(own, words.into())),
        do_visit(visit::Action::WriteTried(words.into())),
        do_visit(visit::Action::WriteNotes(words.into())),
        do_visit(visit::Action::Decide(Some(Decision::Wait))),
    ];
    actions.extend(pack.effects.iter().map(|own| Action::ToggleOpen(own.id.clone())));
    actions.extend(pack.effects.iter().map(|own| Action::TogglePin(own.id.clone())));
    actions.extend(Chapter::all().map(Action::OpenChapter));
    actions.extend(pack.matters.iter().map(|own| do_visit(visit::Action::ToggleMatter(own.id.clone()))));
    actions
        .extend(pack.situations.iter().map(|own| do_visit(visit::Action::ToggleSituation(own.id.clone()))));
    actions.extend(pack.burdens.iter().map(|own| do_visit(visit::Action::ToggleBurden(own.id.clone()))));
    actions.extend(pack.alternatives.iter().map(|own| do_visit(visit::Action::ToggleTried(own.id.clone()))));
    actions.extend(
        pack.questions.iter().map(|own| do_visit(visit::Action::Ask(Question::Pack(own.id.clone())))),
    );
    actions.into_iter().fold(State::start(pack, lang), |state, action| state.reduce(pack, action))
}

/// The live page with all that a browser can tell it.
fn live(pack: &Rc<Pack>, state: &State, words: &str) -> String {
    ui::render(AppProps {
        page: page_of(pack, state, "2026-11-30"),
        state: Rc::new(state.clone()),
        sections: ui::sections(&[]),
        generation: 0,
        dispatch: Callback::noop(),
        lead: Callback::noop(),
        platform: Platform {
            address: Some(format!("https://host.example/?q={words}").into()),
            shares: true,
            saved: SaveStatus::Yes,
            notice: Notice::NotCopied { text: words.to_owned().into(), time: 1 },
            ..Platform::default()
        },
        drawn: Callback::noop(),
    })
}

/// Every view of a pack and a reader with these words, each with its name. A QR code is made of the address, so what is
/// drawn of it is left out.
fn views(places: &[String], pack_says: &str, reader_says: &str) -> Vec<(String, String)> {
    let pack = pack(places, pack_says);
    let mut views = Vec::new();
    for lang in ["en", "es"] {
        for extent in [Extent::Snippet, Extent::Facts, Extent::Page] {
            views.push((format!("{extent:?}, {lang}"), static_page(&pack, lang, "p-1-", 2, extent)));
        }
        let state = reader(&pack, lang, reader_says);
        let states = [
            ("everything open", state.clone()),
            ("a search", state.reduce(&pack, Action::Type(reader_says.into()))),
            ("no drug", state.reduce(&pack, Action::ClearDrugs)),
            ("a child", state.reduce(&pack, Action::ChooseAge(AgeGroup::Child2To11))),
            (
                "by name",
                state
                    .reduce(&pack, Action::Look(Look::Alphabet))
                    .reduce(&pack, Action::Filter(Filter { more_often: true, ..Filter::default() })),
            ),
        ];
        for (name, state) in states {
            let html = live(&pack, &state, reader_says);
            let (before, after) = html.split_once("<path fill=\"#000\"").unwrap();
            let (before, _) = before.rsplit_once(" viewBox=").unwrap();
            let (_, after) = after.split_once('>').unwrap();
            views.push((format!("{name}, {lang}"), format!("{before}>{after}")));
            views.push((format!("{name}, {lang}, on paper"), paper(&pack, &state)));
        }
    }
    views
}

/// The same, as browsers read it.
fn flat_views(places: &[String], pack_says: &str, reader_says: &str) -> Vec<(String, Vec<String>)> {
    views(places, pack_says, reader_says).into_iter().map(|(name, html)| (name, flat(&html))).collect()
}

#[test]
fn every_text_of_a_pack_stays_a_text_in_every_view() {
    let places = free();
    assert!(places.len() > 300, "{} texts are free", places.len());
    let harmless = flat_views(places, HARMLESS, "xyz");
    for attack in all() {
        for ((name, attacked), (_, harmless)) in views(places, &attack, "xyz").iter().zip(&harmless) {
            assert_same(attacked, harmless, &attack, name);
        }
    }
}

#[test]
fn what_readers_and_hosts_type_stays_a_text_in_every_view() {
    let harmless = flat_views(&[], "", HARMLESS);
    for attack in all() {
        for ((name, attacked), (_, harmless)) in views(&[], "", &attack).iter().zip(&harmless) {
            assert_same(attacked, harmless, &attack, name);
        }
    }
}

#[test]
fn a_view_has_no_script_no_style_and_no_handler_whatever_the_texts_are() {
    let [attack, _] = attacks();
    for (name, lines) in flat_views(free(), &attack, &attack) {
        for line in lines {
            let (_, own) = line.split_once(' ').unwrap();
            let element = ["script", "style", "img", "iframe", "object", "embed", "base", "link", "meta"];
            assert!(!element.iter().any(|element| own == format!("<{element}>")), "{name}: {own}");
            assert!(!own.starts_with("on") && !own.starts_with("style="), "{name}: {own}");
            let href = own.strip_prefix("href=");
            let sound = |href: &str| {
                let dials = href
                    .strip_prefix("tel:")
                    .is_some_and(|number| number.bytes().all(|byte| byte.is_ascii_digit()));
                dials || href.starts_with("https://") || href.starts_with('#') || href.starts_with("facts.")
            };
            assert!(href.is_none_or(sound), "{name}: {own}");
        }
    }
}

#[test]
fn a_text_to_share_says_the_words_as_they_are() {
    let places = free();
    let text = |words: &str| {
        let pack = pack(places, words);
        let state = reader(&pack, "en", "xyz");
        summary(&page_of(&pack, &state, "2026-11-30"), &state)
    };
    let harmless = text(HARMLESS);
    assert!(harmless.contains(HARMLESS));
    for attack in all() {
        assert_eq!(text(&attack), harmless.replace(HARMLESS, &attack));
    }
}

#[test]
fn a_state_for_hosts_is_json_whatever_was_typed() {
    let pack = tea_leaves();
    for attack in all() {
        let state = reader(&pack, "en", &attack).reduce(&pack, Action::Search(attack.as_str().into()));
        let json: serde_json::Value =
            serde_json::from_str(&serde_json::to_string(&snapshot::of(&state, &pack)).unwrap()).unwrap();
        assert_eq!(json["query"], attack.as_str());
    }
}
