//! The same components as plain HTML: every fact, no control.

use std::cell::OnceCell;
use std::rc::Rc;

use yew::Callback;

use super::app::{App, sections};
use super::page::{Mode, Page, Setting};
use super::summaries::Kept;
use crate::evidence::Lookup;
use crate::pack::Pack;
use crate::state::State;
use crate::words::Words;

/// The page of one pack in one language; ids begin with `prefix`, the title is a heading of `level`.
pub fn page(pack: &Rc<Pack>, lang: &str, prefix: &str, level: u8) -> Page {
    Page::new(Setting {
        lookup: Lookup::new(pack.clone()),
        index: OnceCell::new(),
        summaries: Kept::default(),
        pack: pack.clone(),
        words: Words::of(lang).unwrap_or_else(Words::first),
        lang: Rc::from(lang),
        mode: Mode::Static,
        level,
        prefix: prefix.to_owned(),
        today: None,
    })
}

/// The static facts of a pack as HTML, for readers without scripts.
pub fn static_page(pack: &Rc<Pack>, lang: &str, prefix: &str, level: u8) -> String {
    let app = App {
        page: page(pack, lang, prefix, level),
        state: Rc::new(State::start(pack, lang)),
        sections: sections(None),
        dispatch: Callback::noop(),
        lead: Callback::noop(),
    };
    super::render(app)
}
