//! The visit on paper and as text: markup, rendered natively.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail loudly")]

mod states;

use std::fs;
use std::rc::Rc;

use drug_compare::pack::{AgeGroup, BoxedWarning, OriginDrug, Pack, Situation, read};
use drug_compare::state::{Action, State, visit};
use drug_compare::ui::paper::summary;
use serde_json::json;
use states::{in_language, jak_eczema, page_of, paper, state, tea_leaves, visiting};

/// The words of markup, with single spaces.
fn words(html: &str) -> String {
    let text: String = html
        .split('<')
        .map(|part| part.split_once('>').map_or(part, |(_, text)| text))
        .fold(String::new(), |text, part| text + " " + part);
    text.replace("&#x27;", "'").split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn no_paper_and_no_text_is_without_the_boxed_warning() {
    for pack in [tea_leaves(), jak_eczema()] {
        for name in ["all", "one", "none", "child", "pinned", "high"] {
            for lang in ["en", "es"] {
                let state = in_language(&pack, state(&pack, name), lang);
                let paper = words(&paper(&pack, &state));
                let text = summary(&page_of(&pack, &state, "2026-11-25"), &state);
                let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
                let boxed = |drug: &&drug_compare::pack::Drug| {
                    state.warned.contains(&drug.id) && drug.boxed_warning != BoxedWarning::None
                };
                for drug in pack.drugs.iter().filter(boxed) {
                    let warning = pack
                        .warnings
                        .iter()
                        .find(|own| drug.boxed_warning == BoxedWarning::Warning(own.id.clone()));
                    for warned in &warning.unwrap().risks {
                        let risk = pack.risks.iter().find(|risk| risk.id == warned.risk).unwrap();
                        let risk = risk.name.phrase(lang, &pack.head.languages).text;
                        assert!(paper.contains(&*risk), "{name}, {lang}: {risk} is not on the paper");
                        assert!(text.contains(&*risk), "{name}, {lang}: {risk} is not in the text");
                    }
                }
            }
        }
    }
}

#[test]
fn every_origin_of_a_risk_is_on_the_paper_for_its_own_drug() {
    let pack = jak_eczema();
    let paper = words(&paper(&pack, &state(&pack, "all")));
    let seen = pack.warnings.iter().flat_map(|warning| &warning.risks).flat_map(|risk| &risk.origins);
    assert!(seen.clone().any(|origin| origin.drug == OriginDrug::This));
    for drug in ["Cibinqo", "Opzelura", "Rinvoq"] {
        assert!(paper.contains(&format!("Seen with {drug}")), "{drug}: {paper}");
    }
    assert!(paper.contains("Seen with another drug of the group, in another illness"));
}

#[test]
fn what_all_boxes_say_is_said_once_and_what_some_say_has_their_names() {
    let pack = jak_eczema();
    let all = words(&paper(&pack, &state(&pack, "all")));
    assert!(all.contains("Death Seen with another drug of the group, in another illness. Cancer"), "{all}");
    assert!(all.contains("Cibinqo and Opzelura: Seen with JAK inhibitors as a group."), "{all}");
    let rinvoq = state(&pack, "all").reduce(&pack, Action::ToggleDrug("cibinqo".into()));
    let rinvoq = words(&paper(&pack, &rinvoq.reduce(&pack, Action::ToggleDrug("opzelura".into()))));
    assert!(rinvoq.contains("Serious infections Seen with Rinvoq. Death"), "{rinvoq}");
}

#[test]
fn a_drug_without_a_box_is_not_under_the_heading_of_one() {
    let pack = tea_leaves();
    let without = state(&pack, "all").reduce(&pack, Action::ToggleDrug("examplin".into()));
    let paper = words(&paper(&pack, &without));
    assert!(paper.contains("Samplex with a very long brand name: no boxed warning on the label."), "{paper}");
    assert!(!paper.contains("Boxed warning:"), "{paper}");
}

/// Every situation is so.
fn in_every_situation(pack: &Pack, lang: &str) -> State {
    let tick = |own: &Situation| visit::Action::ToggleSituation(own.id.clone());
    visiting(pack, lang, pack.situations.iter().map(tick))
        .reduce(pack, Action::ChooseAge(AgeGroup::SixtyFivePlus))
}

#[test]
fn every_statement_about_me_is_on_the_paper_once_and_later_ones_lead_to_it() {
    let pack = jak_eczema();
    for lang in ["en", "es"] {
        let state = in_every_situation(&pack, lang);
        let paper = words(&paper(&pack, &state));
        for situation in pack.situations.iter().filter(|own| own.age.is_none_or(|age| age == state.age)) {
            for mention in &situation.facts {
                let fact = pack.facts.iter().find(|fact| fact.id == mention.fact).unwrap();
                let parts = [&fact.text].into_iter().chain(&fact.points).enumerate();
                for (_, text) in parts.filter(|(part, _)| mention.in_short(*part)) {
                    let said = text.exact(lang).unwrap();
                    assert!(paper.contains(said), "{lang}, {}: {said}", situation.id);
                }
            }
        }
        let hepatitis = pack.facts.iter().find(|fact| *fact.id == *"cibinqo.who-should-not-use").unwrap();
        let hepatitis = hepatitis.points[2].exact(lang).unwrap();
        assert_eq!(paper.matches(hepatitis).count(), 1, "{lang}: {hepatitis}");
    }
    let paper = words(&paper(&pack, &in_every_situation(&pack, "en")));
    assert!(
        paper.contains("See also 6, 9."),
        "liver problems lead to infections and kidney problems: {paper}"
    );
}

#[test]
fn a_risk_that_only_one_label_has_in_its_box_is_not_named_so_for_the_other() {
    let mut pack = states::pack_of_state("tea");
    let boxed = pack["warnings"][0]["risks"][0].clone();
    pack["warnings"][1]["risks"].as_array_mut().unwrap().push(boxed);
    let cup = pack["situations"].as_array_mut().unwrap().iter_mut().find(|own| own["id"] == "broken-cup");
    let cup = cup.unwrap();
    cup["risks"].as_array_mut().unwrap().push(json!({ "warning": "samplex-other", "risk": "yawning" }));
    cup["silences"] = json!([]);
    let pack = Rc::new(read::read(&pack.to_string()).unwrap());
    let state = visiting(&pack, "en", [visit::Action::ToggleSituation("broken-cup".into())]);
    let paper = words(&paper(&pack, &state));
    let cup = paper.split("1. A broken cup, now or before.").nth(1).unwrap();
    assert!(cup.contains("Examplin: Boxed warning: Yawning."), "{cup}");
    assert!(cup.contains("Samplex with a very long brand name: Warning: Yawning."), "{cup}");
}

/// Lines to write on are there where there is room for them: no paper is a sheet longer for empty lines.
#[test]
fn there_is_more_room_to_write_where_there_is_less_to_tell() {
    let pack = jak_eczema();
    let lines = |state: &State| {
        let html = paper(&pack, state);
        let (asked, notes) =
            html.split_once("class=\"asked\"").unwrap().1.split_once("class=\"notes\"").unwrap();
        let notes = notes.split_once("</section>").unwrap().0;
        [asked, notes].map(|part| part.matches("class=\"line\"").count())
    };
    let ask = |count: usize| {
        let questions = pack.questions.iter().take(count);
        questions.map(|own| visit::Action::Ask(visit::Question::Pack(own.id.clone())))
    };
    let one = |state: State| {
        let others = ["cibinqo", "opzelura"].into_iter();
        others.fold(state, |state, drug| state.reduce(&pack, Action::ToggleDrug(drug.into())))
    };
    assert_eq!(lines(&one(visiting(&pack, "en", ask(2)))), [6, 5]);
    assert_eq!(lines(&one(visiting(&pack, "en", ask(5)))), [10, 5]);
    assert_eq!(lines(&visiting(&pack, "en", ask(3))), [9, 5], "three medicines and nothing else");
    let all =
        ask(3).fold(in_every_situation(&pack, "es"), |state, own| state.reduce(&pack, Action::Visit(own)));
    assert_eq!(lines(&all), [3, 1]);
}

#[test]
fn what_a_boxed_warning_names_is_marked_on_the_list_of_a_paper() {
    let pack = jak_eczema();
    for (lang, mark) in [("en", "Boxed warning"), ("es", "En el recuadro")] {
        let pin = |state: State, id: &str| state.reduce(&pack, Action::TogglePin(id.into()));
        let state = ["acne", "myocardial-infarction"].into_iter().fold(State::start(&pack, lang), pin);
        let html = paper(&pack, &state);
        let list = html.split_once("class=\"pins\"").unwrap().1.split_once("</section>").unwrap().0;
        let marked: Vec<bool> = list.split("scope=\"row\"").skip(1).map(|row| row.contains(mark)).collect();
        assert_eq!(marked, [false, true], "{lang}: {list}");
    }
}

#[test]
fn no_type_on_paper_is_smaller_than_nine_points() {
    let css = fs::read_to_string("src/ui/paper/paper.css").unwrap();
    let fonts = css.lines().map(str::trim).filter(|line| line.starts_with("font"));
    let sizes: Vec<f32> = fonts
        .flat_map(|line| line.split([' ', '/', ';']))
        .filter_map(|part| part.strip_suffix("pt")?.parse().ok())
        .collect();
    assert!(sizes.len() > 2 && sizes.iter().all(|size| *size >= 9.0), "{sizes:?}");
    assert!(!css.contains("em;") && !css.contains("smaller"), "every size is in points");
}

#[test]
fn every_number_on_the_list_stands_beside_its_own_without_with_weeks_and_people() {
    let pack = tea_leaves();
    let state = state(&pack, "pinned");
    let html = paper(&pack, &state);
    let paper = words(&html);
    assert!(paper.contains("Of 100 people. "), "{paper}");
    assert!(paper.contains("10 with it. 2 without. 8 more."), "{paper}");
    let numbers = html.matches("class=\"number\"").count();
    assert_eq!(paper.matches(" with it. ").count(), numbers, "{paper}");
    assert_eq!(paper.matches(" without. ").count(), numbers, "{paper}");
    assert_eq!(html.matches("class=\"dc-waffle\"").count(), 2 * html.matches("class=\"number\"").count());
    let text = summary(&page_of(&pack, &state, "2026-11-25"), &state);
    assert!(text.contains("10 of 100 with Examplin 1 cup. 2 of 100 without. 8 more of 100. "), "{text}");
    assert!(text.contains("people with, "), "weeks and people stand in the same line");
    assert!(text.contains("Do not compare these numbers between medicines."));
}

#[test]
fn where_a_heading_says_of_100_people_no_number_says_it_again() {
    let pack = jak_eczema();
    for (lang, of_100, below_one) in
        [("en", "of 100", "Fewer than 1 with it."), ("es", "de cada 100", "Menos de 1 con él.")]
    {
        let html = paper(&pack, &in_language(&pack, state(&pack, "pinned"), lang));
        let numbers: Vec<String> = html
            .split("class=\"number\"")
            .skip(1)
            .filter_map(|cell| cell.split("<p>").nth(1)?.split("</p>").next().map(words))
            .collect();
        assert!(numbers.iter().any(|said| said.contains(below_one)), "{lang}: {numbers:?}");
        assert!(numbers.iter().all(|said| !said.contains(of_100)), "{lang}: {numbers:?}");
    }
}

#[test]
fn the_paper_names_brand_generic_and_dose_sources_and_dates() {
    let pack = jak_eczema();
    let paper = words(&paper(&pack, &state(&pack, "all")));
    for part in [
        "Rinvoq 15 mg upadacitinib, pill",
        "12+, moderate to severe, when others won’t do",
        "Information, not medical advice.",
        "Printed on Nov 25, 2026.",
        "911",
        "988",
        "1-800-222-1222",
        "pfizermedicalinformation.com/cibinqo-0",
    ] {
        assert!(paper.contains(part), "{part}: {paper}");
    }
}

#[test]
fn the_paper_has_no_control_no_link_and_no_style_of_its_own() {
    let pack = jak_eczema();
    let html = paper(&pack, &state(&pack, "pinned"));
    for part in ["<button", "<input", "<a ", "style=", "<script", "onclick"] {
        assert!(!html.contains(part), "{part}");
    }
}

#[test]
fn what_was_typed_is_neither_on_the_paper_nor_in_the_text() {
    let pack = jak_eczema();
    let state = state(&pack, "all").reduce(&pack, Action::Search("zebra stripes".into()));
    assert!(!paper(&pack, &state).contains("zebra"));
    assert!(!summary(&page_of(&pack, &state, "2026-11-25"), &state).contains("zebra"));
}
