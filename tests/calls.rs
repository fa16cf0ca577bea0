//! Numbers to call: a press dials them wherever they stand on a screen, and paper has them as words.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail loudly")]

mod states;

use std::rc::Rc;

use drug_compare::pack::Pack;
use drug_compare::pack::walk::{Path, Visitor};
use drug_compare::pack::{Text, dial};
use drug_compare::section::Chapter;
use drug_compare::state::{Action, State};
use drug_compare::ui::Extent;
use drug_compare::ui::paper::summary;
use states::{jak_eczema, live, page_of, paper, static_of};

/// What holds something to press: nothing else to press may stand in it.
const PRESSED: [&str; 6] = ["a", "button", "label", "summary", "option", "select"];

/// The live page with everything unfolded and everything on the list.
fn unfolded(pack: &Pack, lang: &str) -> State {
    let open = Chapter::all().map(Action::OpenChapter);
    let effects = pack
        .effects
        .iter()
        .flat_map(|effect| [Action::ToggleOpen(effect.id.clone()), Action::TogglePin(effect.id.clone())]);
    let all = open.chain(effects).chain([Action::AllRows(true)]);
    all.fold(State::start(pack, lang), |state, action| state.reduce(pack, action))
}

/// Each text of a piece of HTML, with what is to be pressed around it, and the address where that is a link.
fn texts(html: &str) -> Vec<(Vec<&str>, &str, &str)> {
    let (mut around, mut address, mut texts) = (Vec::new(), "", Vec::new());
    for part in html.split('<').skip(1) {
        let (tag, text) = part.split_once('>').unwrap();
        let name = tag.trim_start_matches('/').split([' ', '/']).next().unwrap();
        if PRESSED.contains(&name) {
            if tag.starts_with('/') {
                around.pop();
                address = "";
            } else {
                around.push(name);
                address = tag.split_once("href=\"").map_or("", |(_, rest)| rest.split('"').next().unwrap());
            }
        }
        texts.push((around.clone(), address, text));
    }
    texts
}

fn screens(pack: &Rc<Pack>, lang: &str) -> [(&'static str, String); 4] {
    [
        ("live", live(pack, &unfolded(pack, lang))),
        ("facts", static_of(pack, lang, Extent::Facts)),
        ("snippet", static_of(pack, lang, Extent::Snippet)),
        ("page", without_folds(&static_of(pack, lang, Extent::Page))),
    ]
}

/// Without what only find-in-page reaches, which opens what is to be pressed.
fn without_folds(html: &str) -> String {
    let mut parts = html.split("class=\"dc-row-fold\"");
    let first = parts.next().unwrap().to_owned();
    parts.fold(first, |all, part| all + ">" + part.split_once("</details>").unwrap().1)
}

#[test]
fn a_press_dials_every_number_on_a_screen() {
    let pack = jak_eczema();
    for lang in ["en", "es"] {
        for (name, html) in screens(&pack, lang) {
            let mut dialled = 0;
            for (around, address, text) in texts(&html) {
                let plain = text.replace('\u{2011}', "-");
                let found = dial::named(&plain, pack.head.emergency.calls());
                if address.starts_with("tel:") {
                    assert_eq!(around, ["a"], "{name}, {lang}: {text} stands alone");
                    assert_eq!(address, dial::address(&plain), "{name}, {lang}");
                    dialled += 1;
                } else {
                    // A question to tick may name a number; a press ticks it.
                    assert!(found.is_empty() || !around.is_empty(), "{name}, {lang}: {text}");
                }
            }
            assert!(dialled > 20, "{name}, {lang}: {dialled}");
        }
    }
}

#[test]
fn a_number_does_not_break_where_no_style_of_ours_is() {
    let html = static_of(&jak_eczema(), "en", Extent::Snippet);
    assert!(html.contains("href=\"tel:18002221222\">1\u{2011}800\u{2011}222\u{2011}1222</a>"));
}

#[test]
fn paper_and_copied_texts_have_numbers_as_words() {
    let pack = jak_eczema();
    let state = unfolded(&pack, "en");
    let paper = paper(&pack, &state);
    assert!(paper.contains("1-800-222-1222") && !paper.contains("tel:"));
    let copied = summary(&page_of(&pack, &state, "2026-11-23"), &state);
    assert!(copied.contains("1-800-222-1222") && !copied.contains("tel:"));
}

/// Digits in three or four parts of the length that numbers have in the United States.
fn looks_like_a_number(word: &str) -> bool {
    let parts: Vec<&str> = word.trim_matches(|letter: char| !letter.is_ascii_digit()).split('-').collect();
    let digits = |part: &&str| part.bytes().all(|byte| byte.is_ascii_digit());
    let lengths: Vec<usize> = parts.iter().map(|part| part.len()).collect();
    parts.iter().all(digits) && lengths.ends_with(&[3, 3, 4])
}

struct Unlisted<'p>(&'p Pack, Vec<String>);

impl Visitor for Unlisted<'_> {
    fn text(&mut self, at: &Path, text: &Text) {
        for word in text.iter().flat_map(|(_, words)| words.split_whitespace()) {
            let listed = !dial::named(word, self.0.head.emergency.calls()).is_empty();
            if looks_like_a_number(word) && !listed {
                self.1.push(format!("{at}: {word}"));
            }
        }
    }
}

#[test]
fn the_shipped_pack_lists_every_number_that_its_texts_have() {
    assert!(looks_like_a_number("(1-800-222-1222)."), "numbers are known when they are seen");
    let pack = jak_eczema();
    let mut unlisted = Unlisted(&pack, Vec::new());
    pack.walk(&mut unlisted);
    assert_eq!(unlisted.1, [""; 0]);
}
