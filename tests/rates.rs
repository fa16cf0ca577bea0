//! Every rate on the page leads back to an observation, and every observation that is shown is there.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail loudly")]

mod states;

use std::collections::BTreeSet;
use std::rc::Rc;

use drug_compare::evidence::{Cell, Comparison, Lookup, Outcome, Place};
use drug_compare::pack::{AgeGroup, Pack, SourceKind};
use drug_compare::ui::figures::sentence::{Sentence, grouped};
use drug_compare::words::Words;

/// Every place of a pack where a cell can stand.
fn places(pack: &Pack) -> Vec<Place> {
    let outcomes =
        (0..pack.effects.len()).map(Outcome::Effect).chain((0..pack.benefits.len()).map(Outcome::Benefit));
    let mut places = Vec::new();
    for outcome in outcomes {
        for (drug, record) in pack.drugs.iter().enumerate() {
            for dose in 0..record.doses.len() {
                places.extend(AgeGroup::ALL.map(|age| Place { outcome, drug, dose, age }));
            }
        }
    }
    places
}

fn sentence(pack: &Pack, lang: &str, place: Place, comparison: &Comparison) -> String {
    let drug = pack.drugs.get(place.drug).unwrap();
    let dose = drug.doses.get(place.dose).unwrap().name.phrase(lang, &pack.head.languages).text;
    Sentence::new(Words::of(lang).unwrap(), comparison, &format!("{} {dose}", drug.brand)).whole()
}

/// The sentences of the shown cells, and those of all cells and other studies.
fn sentences(pack: &Rc<Pack>, lang: &str) -> (BTreeSet<String>, BTreeSet<String>) {
    let lookup = Lookup::new(pack.clone());
    let (mut shown, mut all) = (BTreeSet::new(), BTreeSet::new());
    for place in places(pack) {
        if let Cell::Shown { comparison, .. } = lookup.cell(place) {
            shown.insert(sentence(pack, lang, place, &comparison));
        }
        all.extend(lookup.others(place).map(|comparison| sentence(pack, lang, place, &comparison)));
    }
    all.extend(shown.iter().cloned());
    (shown, all)
}

/// The sentences of the shown cells where a heading on paper names the drug.
fn on_paper(pack: &Rc<Pack>, lang: &str) -> BTreeSet<String> {
    let lookup = Lookup::new(pack.clone());
    let words = Words::of(lang).unwrap();
    let said = |place: Place| match lookup.cell(place) {
        Cell::Shown { comparison, .. } => Some(Sentence::under_heading(words, &comparison).whole()),
        Cell::Gap(_) | Cell::NotApproved => None,
    };
    places(pack).into_iter().filter_map(said).collect()
}

/// The text of a piece of markup.
fn text(html: &str) -> String {
    let pieces = html.split('<').map(|piece| piece.split_once('>').map_or(piece, |(_, text)| text));
    pieces.collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn every_observation_is_on_the_static_page_in_both_languages() {
    let pack = states::jak_eczema();
    for lang in ["en", "es"] {
        let page = text(&states::static_html(&pack, lang));
        let (shown, all) = sentences(&pack, lang);
        let missing: Vec<_> = all.iter().filter(|sentence| !page.contains(*sentence)).collect();
        assert_eq!(missing, Vec::<&String>::new(), "{lang}");
        assert!(shown.len() > 100 && all.len() > shown.len(), "{lang}: {} sentences", all.len());
    }
}

#[test]
fn the_counts_of_the_sources_are_on_the_static_page() {
    let pack = states::jak_eczema();
    let page = text(&states::static_html(&pack, "en"));
    let mut counts = 0;
    for observation in &pack.observations {
        let study = pack.studies.iter().find(|study| study.id == observation.study).unwrap();
        for value in &observation.values {
            let arm = study.arms.iter().find(|arm| arm.id == value.arm).unwrap();
            let used = arm.drug.is_some() || arm.id == study.without;
            if let (Some(count), true) = (value.count, used) {
                let words = format!("{} of {}", grouped(count), grouped(value.of.unwrap_or(arm.people)));
                assert!(page.contains(&words), "{}: {words}", observation.id);
                counts += 1;
            }
        }
    }
    assert!(counts > 200, "{counts} counts");
}

#[test]
fn every_rate_of_every_view_is_an_observation_with_its_source() {
    let pack = states::jak_eczema();
    for lang in ["en", "es"] {
        let (_, known) = sentences(&pack, lang);
        let mut pages = vec![states::static_html(&pack, lang)];
        pages.extend(
            ["all", "open", "child", "teen", "senior", "high"].map(|name| {
                states::live(&pack, &states::in_language(&pack, states::state(&pack, name), lang))
            }),
        );
        for page in &pages {
            for rate in page.split("class=\"dc-rate\"").skip(1) {
                let (rate, _) = rate.split_once("</p>").unwrap();
                let words = text(&format!("<{rate}"));
                assert!(known.iter().any(|sentence| words.starts_with(sentence.as_str())), "{lang}: {words}");
                assert!(rate.contains("data-section=\"source-"), "{lang}: no source: {words}");
            }
        }
    }
}

/// Also in the matrix, in opened rows and on the visit list, where the three parts may stand apart.
#[test]
fn no_rate_stands_anywhere_else() {
    let pack = states::jak_eczema();
    let squeezed = |text: &str| text.split_whitespace().collect::<String>();
    for (lang, marks) in [("en", ["of100with", "Noneseenin"]), ("es", ["decada100con", "Ningúncasoen"])] {
        let (_, known) = sentences(&pack, lang);
        let mut known: Vec<String> = known.iter().map(|sentence| squeezed(sentence)).collect();
        known.extend(on_paper(&pack, lang).iter().map(|sentence| squeezed(sentence)));
        known.sort_by_key(|sentence| std::cmp::Reverse(sentence.len()));
        for name in ["all", "open", "pinned", "child", "teen", "senior", "high"] {
            let state = states::in_language(&pack, states::state(&pack, name), lang);
            let page = squeezed(&text(&states::live(&pack, &state)));
            let rates: usize = marks.iter().map(|mark| page.matches(mark).count()).sum();
            assert!(name == "child" || rates > 50, "{lang} {name}: {rates} rates");
            let rest = known.iter().fold(page, |page, sentence| page.replace(sentence.as_str(), "|"));
            for mark in marks {
                let stray: Option<String> =
                    rest.split_once(mark).map(|(_, after)| after.chars().take(60).collect());
                assert_eq!(stray, None, "{lang} {name}");
            }
        }
    }
}

#[test]
fn no_rate_rests_on_the_article_or_on_ourselves() {
    let pack = states::jak_eczema();
    for observation in &pack.observations {
        let kinds = observation
            .cites
            .iter()
            .map(|cite| pack.sources.iter().find(|source| source.id == cite.source).unwrap().kind);
        assert!(
            kinds.clone().any(|kind| !matches!(kind, SourceKind::Article | SourceKind::Editors)),
            "{}",
            observation.id
        );
    }
}
