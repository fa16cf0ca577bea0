//! Side by side, rendered natively: what neighbours answer alike is said once, and nothing that differs is lost by it.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail loudly")]

mod states;

use drug_compare::pack::{Fact, Pack, Topic, TopicSection};
use drug_compare::section::Chapter;
use drug_compare::state::{Action, State};
use states::{jak_eczema, live};

/// One cell: the drugs it names, its sentence, and the summaries of its folds.
#[derive(Debug, PartialEq)]
struct Cell {
    drugs: String,
    sentence: String,
    folds: Vec<String>,
}

fn plain(html: &str) -> String {
    let pieces = html.split('<').map(|piece| piece.split_once('>').map_or(piece, |(_, text)| text));
    pieces.collect::<String>().trim().to_owned()
}

fn between<'a>(html: &'a str, start: &str, end: &str) -> &'a str {
    let found = html.split_once(start).and_then(|(_, rest)| rest.split_once(end));
    found.unwrap_or_else(|| panic!("{start} … {end} is not in {html}")).0
}

fn cells(html: &str, topic: &Topic) -> Vec<Cell> {
    let row = between(html, &format!("id=\"topic-{}\"", topic.id), "</tr>");
    let cell = |cell: &str| {
        let (_, answer) = cell.split_once("class=\"dc-answer").unwrap();
        let summaries = answer.split("<summary>").skip(1);
        Cell {
            drugs: plain(between(cell, "class=\"dc-cell-drug\"", "</span>")),
            sentence: plain(between(answer, "<p>", "<span class=\"dc-cites\">")),
            folds: summaries.map(|fold| plain(fold.split("</summary>").next().unwrap())).collect(),
        }
    };
    row.split("<td ").skip(1).map(cell).collect()
}

fn fact<'p>(pack: &'p Pack, topic: &Topic, brand: &str) -> &'p Fact {
    let drug = pack.drugs.iter().find(|drug| *drug.brand == *brand).unwrap();
    pack.facts.iter().find(|fact| fact.topic == topic.id && fact.drug == drug.id).unwrap()
}

fn every_answer(pack: &Pack) -> String {
    let state = State::start(pack, "en");
    let open = [Chapter::Compare, Chapter::Care].into_iter();
    let state = open.fold(state, |state, chapter| state.reduce(pack, Action::OpenChapter(chapter)));
    let pack = jak_eczema();
    live(&pack, &state)
}

#[test]
fn sources_ascend_and_each_stands_once() {
    let pack = jak_eczema();
    let mut several = 0;
    for html in [every_answer(&pack), states::static_html(&pack, "es")] {
        for cites in html.split("<span class=\"dc-cites\">").skip(1) {
            let links = cites.split("data-section=\"source-").skip(1);
            let number = |link: &str| {
                let (_, number) = link.split_once('>').unwrap();
                number.split('<').next().unwrap().parse::<usize>().unwrap()
            };
            // The span of a comma is in it.
            let own = cites.split("</p>").next().unwrap().matches("data-section=\"source-").count();
            let numbers: Vec<usize> = links.take(own).map(number).collect();
            assert!(numbers.is_sorted_by(|a, b| a < b), "{numbers:?}");
            several += usize::from(numbers.len() > 1);
        }
    }
    assert!(several > 100, "{several}");
}

#[test]
fn neighbours_that_answer_the_same_share_one_cell() {
    let pack = jak_eczema();
    let html = every_answer(&pack);
    let mut shared = 0;
    for topic in &pack.topics {
        let cells = cells(&html, topic);
        let named: Vec<&str> = cells.iter().flat_map(|cell| cell.drugs.split(", ")).collect();
        assert_eq!(named, ["Cibinqo", "Opzelura", "Rinvoq"], "{}", topic.id);
        for pair in cells.windows(2) {
            assert_ne!(pair.first().unwrap().sentence, pair.last().unwrap().sentence, "{}", topic.id);
        }
        shared += named.len() - cells.len();
    }
    assert!(shared > 10, "{shared}");
}

#[test]
fn what_lies_behind_a_shared_answer_is_there_for_each_drug() {
    let pack = jak_eczema();
    let html = every_answer(&pack);
    let mut named = 0;
    for topic in &pack.topics {
        for cell in cells(&html, topic) {
            let brands: Vec<&str> = cell.drugs.split(", ").collect();
            let with_more = brands.iter().filter(|brand| !fact(&pack, topic, brand).points.is_empty());
            for brand in with_more {
                let own = cell.folds.iter().any(|fold| fold.contains(brand));
                assert!(own, "{} of {brand}: {:?}", topic.id, cell.folds);
            }
            named += usize::from(brands.len() > 1 && cell.folds.len() > 1);
        }
    }
    assert!(named > 0);
}

#[test]
fn poison_help_is_said_once_with_three_folds_by_name() {
    let pack = jak_eczema();
    let overdose = pack.topics.iter().find(|topic| *topic.id == *"overdose").unwrap();
    assert_eq!(overdose.section, TopicSection::Compare);
    let cells = cells(&every_answer(&pack), overdose);
    let [cell] = cells.as_slice() else { panic!("{cells:?}") };
    assert!(cell.sentence.starts_with("Call Poison Help now"));
    let heard = |fold: &String| fold.split(':').next().unwrap().trim().to_owned();
    let folds: Vec<String> = cell.folds.iter().map(heard).collect();
    assert_eq!(folds, ["More about Cibinqo", "More about Opzelura", "More about Rinvoq"]);
}
