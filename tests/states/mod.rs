//! Named packs and states of the page, for the tests of markup.
#![allow(dead_code, reason = "each test file uses some of them")]

use std::fs;
use std::rc::Rc;

use drug_compare::evidence::Lookup;
use drug_compare::pack::{AgeGroup, Date, Pack, read};
use drug_compare::section::{Chapter, Section};
use drug_compare::snapshot;
use drug_compare::state::{Action, State, visit};
use drug_compare::ui::paper::PaperProps;
use drug_compare::ui::platform::Platform;
use drug_compare::ui::{self, AppProps, Mode, Page, Setting};
use drug_compare::words::Words;
use serde_json::Value;
use yew::Callback;

/// The made-up pack of the fixtures.
pub fn tea_leaves() -> Rc<Pack> {
    let text = fs::read_to_string("tests/fixtures/packs/tea-leaves.json").unwrap();
    Rc::new(read::read(&text).unwrap())
}

/// The pack that is shipped.
pub fn jak_eczema() -> Rc<Pack> {
    let text = fs::read_to_string("packs/jak-eczema.json").unwrap();
    Rc::new(read::read(&text).unwrap())
}

/// The names that are shared with the tests in browsers and with the page of all states.
fn shared() -> Value {
    serde_json::from_str(&fs::read_to_string("tests/fixtures/states/states.json").unwrap()).unwrap()
}

/// A pack by its name there, as JSON: the made-up one, and what is other in it.
pub fn pack_of_state(name: &str) -> Value {
    let text = fs::read_to_string("tests/fixtures/packs/tea-leaves.json").unwrap();
    let mut pack = serde_json::from_str(&text).unwrap();
    let patch = shared().get("packs").and_then(|packs| packs.get(name)).cloned().unwrap();
    let patch: json_patch::Patch = serde_json::from_value(patch).unwrap();
    json_patch::patch(&mut pack, &patch).unwrap();
    pack
}

/// A state by its name, with its pack.
pub struct Named {
    pub name: String,
    pub pack: Rc<Pack>,
    pub state: State,
}

/// All shared states that a widget comes to, each before anything in it is pressed.
pub fn all_shared() -> impl Iterator<Item = Named> {
    let alive = |state: &Value| matches!(state["kind"].as_str(), None | Some("paper"));
    described().into_iter().filter(alive).map(|state| named(&state))
}

fn described() -> Vec<Value> {
    shared().get("states").and_then(Value::as_array).cloned().unwrap()
}

fn named(named: &Value) -> Named {
    let pack = match named["pack"].as_str().unwrap_or("tea") {
        "shipped" => jak_eczema(),
        other => Rc::new(read::read(&pack_of_state(other).to_string()).unwrap()),
    };
    let start = State::start(&pack, named["lang"].as_str().unwrap_or("en"));
    let state = start.reduce(&pack, Action::Merge(snapshot::wish(&named["state"].to_string())));
    Named { name: named["id"].as_str().unwrap().to_owned(), pack, state }
}

/// A shared state by its name.
pub fn of_name(name: &str) -> Named {
    let found = described().into_iter().find(|state| state["id"] == name);
    named(&found.unwrap_or_else(|| panic!("no state is called `{name}`")))
}

/// The same state in another language.
pub fn in_language(pack: &Pack, state: State, lang: &str) -> State {
    state.reduce(pack, Action::ChooseLang(lang.into()))
}

/// A state by its name.
pub fn state(pack: &Pack, name: &str) -> State {
    let start = State::start(pack, "en");
    match name {
        "two" | "all" => start,
        "open" => pack
            .effects
            .iter()
            .fold(start, |state, effect| state.reduce(pack, Action::ToggleOpen(effect.id.clone()))),
        "pinned" => pack
            .effects
            .iter()
            .fold(start, |state, effect| state.reduce(pack, Action::TogglePin(effect.id.clone()))),
        "high" => pack.drugs.iter().fold(start, |state, drug| {
            let dose = drug.doses.last().unwrap().id.clone();
            state.reduce(pack, Action::ChooseDose { drug: drug.id.clone(), dose })
        }),
        "teen" => start.reduce(pack, Action::ChooseAge(AgeGroup::Teen12To17)),
        "senior" => start.reduce(pack, Action::ChooseAge(AgeGroup::SixtyFivePlus)),
        // Of any pack; those that are shared are of one.
        "one" => start.reduce(pack, Action::ToggleDrug("samplex".into())),
        "none" => start.reduce(pack, Action::ClearDrugs),
        "child" => start.reduce(pack, Action::ChooseAge(AgeGroup::Child2To11)),
        shared => of_name(shared).state,
    }
}

/// My visit, open, after these actions.
pub fn visiting(pack: &Pack, lang: &str, actions: impl IntoIterator<Item = visit::Action>) -> State {
    let start = State::start(pack, lang).reduce(pack, Action::OpenChapter(Chapter::Visit));
    actions.into_iter().fold(start, |state, action| state.reduce(pack, Action::Visit(action)))
}

/// My visit, open, with these situations ticked.
pub fn visit(pack: &Rc<Pack>, lang: &str, situations: &[&str]) -> String {
    let tick = |id: &&str| visit::Action::ToggleSituation((*id).into());
    live(pack, &visiting(pack, lang, situations.iter().map(tick)))
}

/// The live page in this state.
pub fn live(pack: &Rc<Pack>, state: &State) -> String {
    live_on(pack, state, "2026-11-23")
}

/// What views of the live page are given, on this day.
pub fn page_of(pack: &Rc<Pack>, state: &State, today: &str) -> Page {
    Page::new(Setting {
        pack: pack.clone(),
        lookup: Rc::new(Lookup::new(pack.clone())),
        index: Rc::default(),
        words: Words::of(&state.lang).unwrap(),
        lang: state.lang.clone(),
        mode: Mode::Live,
        level: 2,
        contact: None,
        prefix: String::new(),
        today: Date::parse(today),
    })
}

/// The visit on paper.
pub fn paper(pack: &Rc<Pack>, state: &State) -> String {
    let page = page_of(pack, state, "2026-11-25");
    ui::render_paper(PaperProps { page, state: Rc::new(state.clone()), drawn: Callback::noop() })
}

/// The live page in this state, on this day.
pub fn live_on(pack: &Rc<Pack>, state: &State, today: &str) -> String {
    render(page_of(pack, state, today), state, ui::sections(&[]))
}

/// The live page with these sections of it.
pub fn live_of(pack: &Rc<Pack>, state: &State, sections: &[Section]) -> String {
    render(page_of(pack, state, "2026-11-23"), state, ui::sections(sections))
}

fn render(page: Page, state: &State, sections: Vec<Section>) -> String {
    ui::render(AppProps {
        page,
        state: Rc::new(state.clone()),
        sections,
        generation: 0,
        dispatch: Callback::noop(),
        lead: Callback::noop(),
        platform: Platform::default(),
        drawn: Callback::noop(),
    })
}

/// The static facts.
pub fn static_html(pack: &Rc<Pack>, lang: &str) -> String {
    ui::static_page(pack, lang, &format!("{}-1-", pack.head.id), 2, ui::Extent::Facts)
}

/// Plain HTML of an extent, as it is shipped.
pub fn static_of(pack: &Rc<Pack>, lang: &str, extent: ui::Extent) -> String {
    ui::static_page(pack, lang, &format!("{}-1-", pack.head.id), 2, extent)
}

/// The same pack with its title in English only.
pub fn without_spanish_title(pack: Rc<Pack>) -> Rc<Pack> {
    let mut pack = Pack::clone(&pack);
    let title = serde_json::json!({ "en": "Compare made-up tea leaves" });
    pack.head.title = serde_json::from_value(title).unwrap();
    Rc::new(pack)
}

/// The words of markup as they are read: without tags, and without the meanings that a press shows.
pub fn words(html: &str) -> String {
    let read = html.split("<span").map(|part| match part.contains("popover=\"auto\"") {
        true => part.split_once("</span>").map_or("", |(_, rest)| rest),
        false => part.split_once('>').map_or(part, |(_, rest)| rest),
    });
    let text = read.collect::<String>();
    let text = text.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text));
    text.collect::<String>().replace("&#x27;", "'")
}
