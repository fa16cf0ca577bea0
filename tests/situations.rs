//! Situations of the shipped pack: every statement that speaks of one is named by it, and nothing else is.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail loudly")]

mod states;

use std::collections::{BTreeMap, BTreeSet};

use drug_compare::pack::{Pack, RiskId, Situation, Text, WarningKind};

/// The words by which a statement speaks of a situation, in English.
const WORDS: [(&str, &[&str]); 10] = [
    ("pregnancy", &["pregnan", "birth control", "unborn"]),
    ("breastfeeding", &["breastfe"]),
    ("smoking", &["smok"]),
    (
        "heart-and-clots",
        &["heart", "stroke", "clot ", "clots", "blood vessel", "antiplatelet", "cholesterol", "blood fats"],
    ),
    (
        "infections",
        &["infection", "tb", "tuberculosis", "hepatitis", "shingles", "herpes", "cold sore", "vaccine"],
    ),
    ("cancer", &["cancer", "lymphoma", "melanoma", "tanning"]),
    ("diabetes", &["diabetes", "blood sugar"]),
    ("kidneys", &["kidney"]),
    ("liver", &["liver", "hepatitis"]),
    (
        "other-medicines",
        &[
            "other medicines",
            "cyp",
            "biologics",
            "other jak",
            "grapefruit",
            "nsaid",
            "antiplatelet",
            "rifampin",
            "steroid cream",
            "azathioprine",
            "vitamins",
        ],
    ),
];

/// Topics that are about something else, whatever words they use: what a drug is or was, not what is so for a reader.
const ASIDE: [&str; 8] = [
    "what-is-it",
    "who-may-use-it",
    "how-sure",
    "what-changed",
    "how-it-works",
    "approved-since",
    "overdose",
    "cost",
];

/// Statements with such words that say nothing of it for the reader, and why.
const OTHERWISE: [(&str, &str); 4] = [
    // They are about an age, which is a situation of its own.
    ("infections", "cibinqo.age-65-and-over 0"),
    ("infections", "rinvoq.age-65-and-over 0"),
    ("cancer", "rinvoq.age-65-and-over 0"),
    // What platelets are for: it is about too few of them, not about clots.
    ("heart-and-clots", "cibinqo-other low-blood-counts"),
];

fn english(text: &Text) -> String {
    text.exact("en").unwrap().to_lowercase()
}

/// Whether one of `words` begins a word of `text`.
fn speaks(text: &Text, words: &[&str]) -> bool {
    let text = format!(" {}", english(text).replace(|letter: char| !letter.is_alphanumeric(), " "));
    words.iter().any(|word| text.contains(&format!(" {word}")))
}

/// Every statement of the pack with such words: "cibinqo.pregnancy 0", "cibinqo-boxed cancer".
fn spoken(pack: &Pack, words: &[&str]) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for fact in pack.facts.iter().filter(|fact| !ASIDE.contains(&&*fact.topic)) {
        for (part, text) in [&fact.text].into_iter().chain(&fact.points).enumerate() {
            if speaks(text, words) {
                found.insert(format!("{} {part}", fact.id));
            }
        }
    }
    for warning in &pack.warnings {
        for risk in &warning.risks {
            let origins = risk.origins.iter().map(|origin| &origin.who);
            if [&risk.text, &risk.advice].into_iter().chain(origins).any(|text| speaks(text, words)) {
                found.insert(format!("{} {}", warning.id, risk.risk));
            }
        }
    }
    found
}

/// Every statement that the situation names.
fn named(pack: &Pack, situation: &Situation) -> BTreeSet<String> {
    let risks = situation.risks.iter().map(|mention| format!("{} {}", mention.warning, mention.risk));
    let facts = situation.facts.iter().flat_map(|mention| {
        let fact = pack.facts.iter().find(|fact| fact.id == mention.fact).unwrap();
        let parts =
            if mention.parts.is_empty() { (0..=fact.points.len()).collect() } else { mention.parts.clone() };
        parts.into_iter().map(|part| format!("{} {part}", fact.id)).collect::<Vec<_>>()
    });
    risks.chain(facts).collect()
}

#[test]
fn no_statement_that_speaks_of_a_situation_is_left_out() {
    let pack = states::jak_eczema();
    let mut left_out = Vec::new();
    for (id, words) in WORDS {
        let situation = pack.situations.iter().find(|situation| *situation.id == *id).unwrap();
        let named = named(&pack, situation);
        for statement in spoken(&pack, words).difference(&named) {
            if !OTHERWISE.contains(&(id, statement)) {
                left_out.push(format!("(\"{id}\", \"{statement}\"),"));
            }
        }
    }
    assert!(left_out.is_empty(), "{}", left_out.join("\n"));
}

#[test]
fn what_a_situation_names_speaks_of_it() {
    let pack = states::jak_eczema();
    let mut strange = Vec::new();
    for (id, words) in WORDS {
        let situation = pack.situations.iter().find(|situation| *situation.id == *id).unwrap();
        // A fact that is named whole may say in its other parts that nobody knows.
        let whole = |statement: &str| {
            let fact = statement.split(' ').next().unwrap();
            situation.facts.iter().any(|mention| *mention.fact == *fact && mention.parts.is_empty())
        };
        let spoken = spoken(&pack, words);
        let named = named(&pack, situation);
        strange.extend(
            named.into_iter().filter(|own| !spoken.contains(own) && !whole(own)).map(|own| (id, own)),
        );
    }
    assert_eq!(strange, []);
}

#[test]
fn every_drug_is_asked_about_the_same_situations() {
    let pack = states::jak_eczema();
    for situation in &pack.situations {
        let facts = situation.facts.iter().map(|mention| &mention.fact);
        let facts = facts.map(|id| &pack.facts.iter().find(|fact| fact.id == *id).unwrap().drug);
        let risks = situation.risks.iter().map(|mention| &mention.warning);
        let risks = risks.map(|id| &pack.warnings.iter().find(|warning| warning.id == *id).unwrap().drug);
        let silent = situation.silences.iter().map(|silence| &silence.drug);
        let met: BTreeSet<_> = facts.chain(risks).chain(silent).collect();
        assert_eq!(met.len(), pack.drugs.len(), "{}", situation.id);
    }
    let ages = pack.situations.iter().filter_map(|situation| situation.age);
    assert_eq!(ages.count(), 3, "an adult below 65 has nothing that is told of that age");
}

#[test]
fn the_words_are_those_of_the_pack_in_both_languages() {
    let pack = states::jak_eczema();
    for lang in ["en", "es"] {
        let html = states::visit(&pack, lang, &["smoking", "kidneys"]);
        let said = states::words(&html.split("dc-said\"").skip(1).collect::<String>());
        for situation in pack.situations.iter().filter(|own| ["smoking", "kidneys"].contains(&&*own.id)) {
            for statement in named(&pack, situation) {
                let (record, part) = statement.split_once(' ').unwrap();
                let text = match part.parse::<usize>() {
                    Ok(part) => {
                        let fact = pack.facts.iter().find(|fact| *fact.id == *record).unwrap();
                        [&fact.text].into_iter().chain(&fact.points).nth(part).unwrap()
                    }
                    Err(_) => {
                        let warning = pack.warnings.iter().find(|warning| *warning.id == *record).unwrap();
                        &warning.risks.iter().find(|risk| *risk.risk == *part).unwrap().advice
                    }
                };
                let words = text.exact(lang).unwrap();
                assert!(said.contains(words), "{lang}: {statement}: {words}");
            }
        }
    }
}

/// What begins a link from one situation to another.
const LEADS: &str = "data-section=\"visit-said-";

/// The pieces of markup between `begin` and the next of them.
fn pieces<'a>(html: &'a str, begin: &str) -> Vec<&'a str> {
    html.split(begin).skip(1).collect()
}

/// What a reader finds in a situation, where a press on each link to an earlier one brings what stands there; and how many
/// links there are.
fn led(html: &str, fold: &str) -> (String, usize) {
    const PART: &str = "id=\"visit-said-";
    let all = pieces(html, PART);
    let mut links = 0;
    let found = pieces(fold, PART).into_iter().map(|own| {
        let Some((_, link)) = own.split_once(LEADS) else { return own };
        links += 1;
        let id = &link[..=link.find('"').unwrap()];
        let place = all.iter().position(|part| part.starts_with(id)).unwrap();
        assert!(place < all.iter().position(|part| *part == own).unwrap(), "{id} stands above");
        assert!(!all[place].contains(LEADS), "{id} leads on");
        all[place]
    });
    (found.collect(), links)
}

/// A statement stands once in a situation, below the names of all drugs whose label has it, and of no other.
#[test]
fn what_labels_say_alike_is_said_once_with_the_names_of_all_that_say_it() {
    let pack = states::jak_eczema();
    let all: Vec<&str> = pack.situations.iter().map(|own| &*own.id).collect();
    let (mut shared, mut links) = (0, 0);
    for lang in ["en", "es"] {
        let html = states::visit(&pack, lang, &all);
        let folds = pieces(&html, "class=\"dc-said\"");
        let ticked: Vec<_> = pack.situations.iter().filter(|own| own.age.is_none()).collect();
        assert_eq!(folds.len(), ticked.len());
        for (situation, fold) in ticked.into_iter().zip(folds) {
            let (fold, led) = led(&html, fold);
            links += led;
            let mut said: BTreeMap<(&str, &RiskId, bool), BTreeSet<&str>> = BTreeMap::new();
            for mention in &situation.risks {
                let warning = pack.warnings.iter().find(|own| own.id == mention.warning).unwrap();
                let risk = warning.risks.iter().find(|own| own.risk == mention.risk).unwrap();
                let drug = pack.drugs.iter().find(|drug| drug.id == warning.drug).unwrap();
                for text in [&risk.text, &risk.advice] {
                    let about = (text.exact(lang).unwrap(), &risk.risk, warning.kind == WarningKind::Boxed);
                    said.entry(about).or_default().insert(&drug.brand);
                }
            }
            for spoken in pieces(&fold, "aria-label=\"").into_iter().map(|own| own.split_once('"').unwrap().0)
            {
                let sections = spoken.split_once(" (").map(|(_, sections)| sections.trim_end_matches(')'));
                let sections: Vec<&str> = sections.into_iter().flat_map(|own| own.split("; ")).collect();
                let once: BTreeSet<&str> = sections.iter().copied().collect();
                assert_eq!(once.len(), sections.len(), "{lang}, {}: {spoken}", situation.id);
            }
            let group = |html: &str| -> Vec<String> {
                let ends = pieces(html, "<p").into_iter().map(|own| own.split_once("</p>").unwrap().0);
                ends.map(|own| states::words(&format!("<p{own}"))).collect()
            };
            let groups: Vec<Vec<String>> =
                pieces(&fold, "class=\"dc-said-drug").into_iter().map(group).collect();
            for (text, ..) in said.keys() {
                // Another risk may have the same advice.
                let mut brands: Vec<_> =
                    said.iter().filter(|(own, _)| own.0 == *text).map(|own| own.1.clone()).collect();
                let says = |own: &String| own == text || own.ends_with(&format!(": {text}"));
                let own = groups.iter().filter(|group| group.iter().any(says)).map(|group| &group[0]);
                let named = |names: &String| {
                    let named =
                        pack.drugs.iter().map(|drug| &*drug.brand).filter(|brand| names.contains(brand));
                    named.collect::<BTreeSet<_>>()
                };
                let mut named: Vec<_> = own.map(named).collect();
                brands.sort();
                named.sort();
                assert_eq!(named, brands, "{lang}, {}: {text}", situation.id);
                shared += brands.iter().filter(|own| own.len() > 1).count();
            }
        }
    }
    assert!(shared > 20, "{shared} are shared");
    assert!(links > 4, "{links} lead to an earlier situation");
}

/// Who looks at one situation sees the name of each risk and whether it is in the box, wherever the rest stands.
#[test]
fn a_risk_that_an_earlier_situation_told_is_named_and_leads_there() {
    let pack = states::jak_eczema();
    for (lang, words) in [
        ("en", "You can read it above, at: Smoking, now or before"),
        ("es", "Puede leerlo arriba, en: Fumar, ahora o antes"),
    ] {
        let html = states::visit(&pack, lang, &["smoking", "heart-and-clots", "cancer"]);
        let folds = pieces(&html, "class=\"dc-said\"");
        let advice = pack.warnings.iter().find(|own| *own.id == *"cibinqo-boxed").unwrap();
        let advice = advice.risks.iter().find(|own| *own.risk == *"heart-attack-stroke").unwrap();
        let advice = advice.advice.exact(lang).unwrap();
        assert!(
            states::words(folds[0]).contains(advice) && !states::words(folds[1]).contains(advice),
            "{lang}"
        );
        for (fold, risk) in [(folds[1], "heart-attack-stroke"), (folds[2], "cancer")] {
            let part = pieces(fold, "id=\"visit-said-").into_iter().find(|own| own.contains(LEADS)).unwrap();
            let named = pack.risks.iter().find(|own| *own.id == *risk).unwrap().name.exact(lang).unwrap();
            let said = states::words(part);
            assert!(said.contains(named) && said.contains(words), "{lang}: {said}");
            assert!(part.contains("dc-boxed-mark"), "{lang}: {said}");
            assert!(pack.drugs.iter().all(|drug| said.contains(&*drug.brand)), "{lang}: {said}");
            assert!(part.contains(&format!("data-section=\"visit-said-smoking-boxed-{risk}\"")), "{part}");
        }
        let alone = states::visit(&pack, lang, &["cancer"]);
        assert!(!alone.contains(LEADS), "one situation alone tells all of it");
    }
}

/// Every figure in a text: doses, ages, weeks, telephone numbers.
fn figures(text: &Text) -> BTreeSet<String> {
    let words = english(text);
    let words = words.split(|letter: char| !letter.is_ascii_digit() && letter != '-');
    words.filter(|word| word.contains(|letter: char| letter.is_ascii_digit())).map(str::to_owned).collect()
}

/// What paper leaves off says nothing by itself: its figures stand in what the same label says there too.
#[test]
fn what_is_said_again_has_no_figure_of_its_own() {
    let pack = states::jak_eczema();
    let mut again = 0;
    for situation in &pack.situations {
        for drug in &pack.drugs {
            let (mut kept, mut left_off) = (figures(&situation.name), BTreeSet::new());
            for mention in &situation.facts {
                let fact = pack.facts.iter().find(|fact| fact.id == mention.fact && fact.drug == drug.id);
                for (part, text) in
                    fact.iter().flat_map(|fact| [&fact.text].into_iter().chain(&fact.points)).enumerate()
                {
                    if mention.in_short(part) {
                        kept.append(&mut figures(text));
                    } else if mention.again.contains(&part) {
                        again += 1;
                        left_off.append(&mut figures(text));
                    }
                }
            }
            let lost: Vec<_> = left_off.difference(&kept).collect();
            assert!(lost.is_empty(), "{}, {}: {lost:?}", situation.id, drug.id);
        }
    }
    assert!(again > 10, "{again}");
}
