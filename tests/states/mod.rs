//! Named states of the page, for markup tests.

use std::cell::OnceCell;
use std::fs;
use std::rc::Rc;

use drug_compare::evidence::Lookup;
use drug_compare::json::{Json, Read};
use drug_compare::pack::{AgeGroup, Date, Pack, Text, read};
use drug_compare::state::{Action, State};
use drug_compare::ui::{self, App, AppProps, Mode, Page, Setting};
use drug_compare::words::Words;
use yew::Callback;

/// The made-up pack of the fixtures.
pub fn tea_leaves() -> Rc<Pack> {
    let text = fs::read_to_string("tests/fixtures/packs/tea-leaves.json").unwrap();
    Rc::new(read::read(serde_json::from_str::<serde_json::Value>(&text).unwrap().into()).unwrap())
}

/// A state by its name.
pub fn state(pack: &Pack, name: &str) -> State {
    let start = State::start(pack, "en");
    match name {
        "two" => start,
        "one" => start.reduce(pack, Action::ToggleDrug("samplex".into())),
        "none" => start.reduce(pack, Action::ClearDrugs),
        "child" => start.reduce(pack, Action::ChooseAge(AgeGroup::Child2To11)),
        other => panic!("no state is called `{other}`"),
    }
}

/// The live page in this state.
pub fn live(pack: &Rc<Pack>, state: &State) -> String {
    live_on(pack, state, "2026-11-23")
}

/// The live page in this state, on this day.
pub fn live_on(pack: &Rc<Pack>, state: &State, today: &str) -> String {
    let page = Page::new(Setting {
        pack: pack.clone(),
        lookup: Lookup::new(pack.clone()),
        index: OnceCell::new(),
        words: Words::of(&state.lang).unwrap(),
        lang: state.lang.clone(),
        mode: Mode::Live,
        level: 2,
        prefix: String::new(),
        today: Date::parse(today),
    });
    ui::render::<App>(AppProps {
        page,
        state: Rc::new(state.clone()),
        sections: ui::sections(None),
        dispatch: Callback::noop(),
        lead: Callback::noop(),
    })
}

/// The static facts.
pub fn static_html(pack: &Rc<Pack>, lang: &str) -> String {
    ui::static_page(pack, lang, &format!("{}-1-", pack.head.id))
}

/// The same pack with its title in English only.
pub fn without_spanish_title(pack: Rc<Pack>) -> Rc<Pack> {
    let mut pack = Pack::clone(&pack);
    let title = serde_json::json!({ "en": "Compare made-up tea leaves" });
    pack.head.title = Text::read(Json::from(title)).unwrap();
    Rc::new(pack)
}
