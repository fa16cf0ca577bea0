//! What a widget starts with: its state and the page that it draws.

use std::rc::Rc;

use super::options::Options;
use super::today::today;
use crate::evidence::Lookup;
use crate::fragment;
use crate::pack::Pack;
use crate::saved::Saved;
use crate::snapshot;
use crate::state::{Action, State, Wish};
use crate::ui::{Mode, Page, Setting};
use crate::words::Words;

/// Fragment, then what is saved, then property, then attribute, then pack: the first that says something wins.
pub fn state(pack: &Pack, options: &Options, saved: Option<Saved>) -> State {
    let lang = options.lang.as_deref().filter(|lang| Words::of(lang).is_some()).unwrap_or("en");
    let attributes = Wish { drugs: options.drugs.clone(), ..Wish::default() };
    let mut state = State::start(pack, lang);
    for wish in [attributes, snapshot::wish(&options.state)] {
        state = state.reduce(pack, Action::Merge(known_language(wish)));
    }
    if let Some(saved) = saved {
        state = saved.restore(&state, pack);
    }
    if options.sync_url {
        state = state.reduce(pack, Action::Merge(fragment::read(&options.fragment)));
    }
    state.reduce(pack, Action::ChooseTheme(options.theme))
}

/// A language without words of ours is no wish.
pub fn known_language(mut wish: Wish) -> Wish {
    wish.lang = wish.lang.filter(|lang| Words::of(lang).is_some());
    wish
}

/// What is drawn, in the language of `state`.
///
/// What is worked out from the pack alone is taken over from the page before, where it is the same pack.
pub fn page(pack: &Rc<Pack>, options: &Options, state: &State, before: Option<&Page>) -> Page {
    let same = before.filter(|before| Rc::ptr_eq(&before.pack, pack));
    let lookup = same.map_or_else(|| Rc::new(Lookup::new(pack.clone())), |before| before.lookup.clone());
    Page::new(Setting {
        pack: pack.clone(),
        lookup,
        index: same.map(|before| before.index.clone()).unwrap_or_default(),
        words: Words::of(&state.lang).unwrap_or_else(Words::first),
        lang: state.lang.clone(),
        mode: Mode::Live,
        level: options.level(),
        prefix: String::new(),
        contact: options.contact(),
        today: today(),
    })
}
