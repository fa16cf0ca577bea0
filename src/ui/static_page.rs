//! The same components as plain HTML: no control that needs scripts.

use std::rc::Rc;

use yew::Callback;

use crate::evidence::Lookup;
use crate::pack::Pack;
use crate::section::{Chapter, Section};
use crate::state::State;
use crate::ui::app::{AppProps, sections};
use crate::ui::outside::Outside;
use crate::ui::page::{Mode, Page, Setting};
use crate::words::Words;

/// How much a piece of plain HTML tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// To paste into an article: warnings with their origins, red flags, the card, and the sources of these.
    Snippet,
    /// Every dose and age, nothing folded.
    Facts,
    /// What the live page looks like at the start: card and folded chapters.
    Page,
}

impl Extent {
    fn mode(self) -> Mode {
        match self {
            Extent::Snippet => Mode::Excerpt,
            Extent::Facts => Mode::Whole,
            Extent::Page => Mode::Folded,
        }
    }

    fn sections(self) -> Vec<Section> {
        match self {
            Extent::Snippet => {
                vec![Section::Warning, Section::RedFlags, Section::Card, Chapter::Sources.into()]
            }
            Extent::Facts | Extent::Page => sections(&[]),
        }
    }
}

/// A pack as plain HTML in one language; ids begin with `prefix`, the title is a heading of `level`.
pub fn static_page(pack: &Rc<Pack>, lang: &str, prefix: &str, level: u8, extent: Extent) -> String {
    let page = Page::new(Setting {
        lookup: Rc::new(Lookup::new(pack.clone())),
        index: Rc::default(),
        pack: pack.clone(),
        words: Words::of(lang).unwrap_or_else(Words::first),
        lang: Rc::from(lang),
        mode: extent.mode(),
        level,
        prefix: prefix.to_owned(),
        contact: None,
        today: None,
    });
    super::render(AppProps {
        page,
        state: Rc::new(State::start(pack, lang)),
        sections: extent.sections(),
        round: 0,
        dispatch: Callback::noop(),
        lead: Callback::noop(),
        outside: Outside::default(),
        drawn: Callback::noop(),
    })
}
