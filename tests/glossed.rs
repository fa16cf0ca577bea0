//! Words of the glossary, explained where a reader meets them first.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail loudly")]

mod states;

use std::collections::BTreeSet;

use drug_compare::pack::{Pack, TopicSection};
use drug_compare::section::Chapter;
use drug_compare::state::{Action, State};
use drug_compare::ui::Extent;
use states::{in_language, jak_eczema, live, state, static_of, words};

const CHAPTERS: [Chapter; 4] = [Chapter::About, Chapter::Benefits, Chapter::Compare, Chapter::Care];

/// These chapters stand open.
fn reading(pack: &Pack, lang: &str, chapters: &[Chapter]) -> State {
    let open = |state: State, chapter| state.reduce(pack, Action::OpenChapter(chapter));
    chapters.iter().copied().fold(in_language(pack, state(pack, "all"), lang), open)
}

/// What the attribute is in every tag that has it.
fn all<'t>(html: &'t str, attribute: &str) -> Vec<&'t str> {
    let before = format!(" {attribute}=\"");
    html.split(&*before).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn each_chapter_explains_a_word_once_at_its_first_use() {
    let pack = jak_eczema();
    for lang in ["en", "es"] {
        let html = live(&pack, &reading(&pack, lang, &CHAPTERS));
        let shown = all(&html, "popovertarget");
        assert!(shown.len() > 20, "{lang}: {shown:?}");
        let once: BTreeSet<_> = shown.iter().collect();
        assert_eq!(once.len(), shown.len(), "{lang}: {shown:?}");
        let ids = all(&html, "id");
        for id in shown {
            assert_eq!(ids.iter().filter(|own| **own == id).count(), 1, "{lang}: {id}");
            let button = html.split("<button").find(|tag| tag.contains(&format!("popovertarget=\"{id}\"")));
            assert!(button.unwrap().contains(&format!("aria-describedby=\"{id}\"")), "{lang}: {id}");
        }
    }
}

#[test]
fn the_first_use_that_stands_open_is_explained_whatever_is_folded_before_it() {
    let pack = jak_eczema();
    let state = reading(&pack, "en", &[Chapter::Care]);
    let html = live(&pack, &state);
    let (before, _) = html.split_once("popovertarget=\"term-care-shingles\"").unwrap();
    let before = words(before.rsplit_once("<button").unwrap().0);
    let topics = pack.topics.iter().filter(|topic| topic.section == TopicSection::Care);
    let facts = topics.flat_map(|topic| {
        let facts = state.drugs.iter();
        facts.filter_map(|drug| pack.facts.iter().find(|fact| fact.topic == topic.id && fact.drug == *drug))
    });
    let first = facts.map(|fact| fact.text.exact("en").unwrap()).find_map(|text| text.split_once("shingles"));
    assert!(before.ends_with(first.unwrap().0), "{first:?}");
    assert!(html.contains("popovertarget=\"term-care-more-shingles\""), "and where it is folded, too");
}

#[test]
fn explained_words_leave_the_sentence_as_it_is() {
    let pack = jak_eczema();
    for lang in ["en", "es"] {
        let read =
            words(&live(&pack, &reading(&pack, lang, &[Chapter::Compare, Chapter::Care, Chapter::About])));
        let facts = pack.facts.iter().flat_map(|fact| [&fact.text].into_iter().chain(&fact.points));
        let prose = pack.background.iter().flat_map(|piece| &piece.paragraphs);
        for text in facts.chain(prose) {
            let text = text.exact(lang).unwrap();
            assert!(read.contains(text), "{lang}: {text}");
        }
    }
}

#[test]
fn nothing_is_explained_before_a_chapter_is_opened() {
    let pack = jak_eczema();
    assert!(!live(&pack, &state(&pack, "all")).contains("popover"));
}

#[test]
fn plain_pages_lead_to_the_glossary() {
    let pack = jak_eczema();
    for extent in [Extent::Facts, Extent::Page] {
        let html = static_of(&pack, "en", extent);
        assert!(!html.contains("popover"));
        let targets: Vec<_> = all(&html, "href").into_iter().filter(|to| to.contains("glossary-")).collect();
        assert!(targets.len() > 20, "{targets:?}");
        let ids = all(&html, "id");
        for target in targets {
            assert!(ids.contains(&target.trim_start_matches('#')), "{target}");
        }
    }
    assert!(!static_of(&pack, "en", Extent::Snippet).contains("glossary-"));
}
