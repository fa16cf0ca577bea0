//! The same components as plain HTML: no control that needs scripts.

use std::rc::Rc;

use yew::Callback;

use crate::evidence::Lookup;
use crate::pack::Pack;
use crate::section::{Chapter, Section};
use crate::state::State;
use crate::ui::app::{AppProps, sections};
use crate::ui::mode::{Extent, Mode};
use crate::ui::page::{Page, Setting};
use crate::ui::platform::Platform;
use crate::words::Words;

/// A pack as plain HTML in one language; ids begin with `prefix`, the title is a heading of `level`.
pub fn static_page(pack: &Rc<Pack>, lang: &str, prefix: &str, level: u8, extent: Extent) -> String {
    let page = Page::new(Setting {
        lookup: Rc::new(Lookup::new(pack.clone())),
        index: Rc::default(),
        pack: pack.clone(),
        words: Words::of(lang).unwrap_or_else(Words::first),
        lang: Rc::from(lang),
        mode: Mode::Static(extent),
        level,
        prefix: prefix.to_owned(),
        contact: None,
        today: None,
    });
    super::render(AppProps {
        page,
        state: Rc::new(State::start(pack, lang)),
        sections: sections_of(extent),
        generation: 0,
        dispatch: Callback::noop(),
        lead: Callback::noop(),
        platform: Platform::default(),
        drawn: Callback::noop(),
    })
}

fn sections_of(extent: Extent) -> Vec<Section> {
    match extent {
        Extent::Snippet => {
            vec![Section::Warning, Section::RedFlags, Section::Card, Chapter::Sources.into()]
        }
        Extent::Facts | Extent::Page => sections(&[]),
    }
}
