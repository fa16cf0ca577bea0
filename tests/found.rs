//! What the search box says beside the effects it finds.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail loudly")]

mod states;

use std::path::Path;
use std::rc::Rc;

use drug_compare::explore::{Band, Filter, Index, Kind, PlaceSet};
use drug_compare::pack::Pack;
use drug_compare::section::{Chapter, Section};
use drug_compare::state::{Action, State};
use drug_compare::words::Words;
use states::{jak_eczema, live, live_of, words};

/// The page with this search.
fn searched(pack: &Rc<Pack>, lang: &str, query: &str) -> String {
    live(pack, &State::start(pack, lang).reduce(pack, Action::Type(query.into())))
}

/// The page with these chapters open.
fn opened(pack: &Rc<Pack>, chapters: [Chapter; 2]) -> String {
    let open = chapters.map(Action::OpenChapter);
    live(pack, &open.into_iter().fold(State::start(pack, "en"), |state, action| state.reduce(pack, action)))
}

/// From the box to the ways of looking: what stands by it, an alarm and answers, and the list under it.
fn by_the_box(html: &str) -> &str {
    html.split_once("dc-combobox").unwrap().1.split_once("dc-looking").unwrap().0
}

/// How many effects there are, as it is said.
fn tally(html: &str) -> &str {
    let tally = html.split_once("class=\"dc-tally\"").unwrap().1.split_once("</p>").unwrap().0;
    tally.split_once("<span>").unwrap().1.trim_end_matches("</span>")
}

#[test]
fn a_question_leads_to_the_row_that_answers_it_and_says_its_chapter() {
    let pack = jak_eczema();
    for (lang, query, topic, chapter) in [
        ("en", "alcohol", "alcohol", "Side by side"),
        ("es", "alcohol", "alcohol", "Comparación"),
        ("en", "vaccine", "vaccines", "Tests and warnings"),
        ("es", "vacuna", "vaccines", "Pruebas y advertencias"),
    ] {
        let html = searched(&pack, lang, query);
        let said = by_the_box(&html);
        let link = format!("<a href=\"#topic-{topic}\" data-section=\"topic-{topic}\">");
        let after = said.split_once(&link).unwrap_or_else(|| panic!("{query}: {said}")).1;
        assert!(after.split_once("</li>").unwrap().0.contains(chapter), "{query}: {after}");
        assert!(
            opened(&pack, [Chapter::Compare, Chapter::Care]).contains(&format!("id=\"topic-{topic}\"")),
            "{query} leads to a row"
        );
        assert_eq!(tally(&html), "", "{query}: nobody reads that nothing was found");
    }
}

#[test]
fn at_most_two_questions_answer() {
    let pack = jak_eczema();
    let index = Index::of(&pack);
    let mut more = 0;
    for query in ["does it work", "itch", "fever", "flu shot", "how long can I use it", "can I stop it"] {
        let found = index.search(query, "en", 30).iter().filter(|hit| hit.kind == Kind::Topic).count();
        more += usize::from(found > 2);
        let html = searched(&pack, "en", query);
        assert_eq!(by_the_box(&html).matches("data-section=\"topic-").count(), found.min(2), "{query}");
    }
    assert!(more > 0, "some of these find more");
}

#[test]
fn a_question_about_the_whole_page_leads_to_its_section() {
    let pack = jak_eczema();
    for (lang, query, section) in [
        ("en", "is Rinvoq safe?", Section::Warning),
        ("en", "black box warnings", Section::Warning),
        ("es", "¿cuál es mejor?", Section::Card),
        ("en", "alternatives", Chapter::About.into()),
        ("es", "estudios clínicos", Chapter::Sources.into()),
    ] {
        let html = searched(&pack, lang, query);
        let link = format!(
            "data-section=\"{}\">{}</a>",
            section.id(),
            Words::of(lang).unwrap().section_name(section)
        );
        assert_eq!(by_the_box(&html).matches(&link).count(), 1, "{query}: {}", by_the_box(&html));
        assert_eq!(tally(&html), "", "{query}: nobody reads that nothing was found");
        assert!(!html.contains("Nothing found"), "{query}");
    }
    for query in ["my son studies at night", "no tengo seguro", "i feel better"] {
        assert_eq!(Index::of(&pack).find(query, "en", 30).section, None, "{query}");
    }
    let without = State::start(&pack, "en").reduce(&pack, Action::Type("alternatives".into()));
    let html = live_of(&pack, &without, &[Section::Warning, Chapter::Effects.into()]);
    assert!(!by_the_box(&html).contains("data-section=\"about\"") && html.contains("Nothing found"));
}

#[test]
fn what_leads_to_a_section_is_said_of_sections_there_are() {
    for lang in ["en", "es"] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("locales/search/{lang}.txt"));
        let text = std::fs::read_to_string(path).unwrap();
        let named: Vec<&str> =
            text.split("[section ").skip(1).map(|part| part.split_once(']').unwrap().0).collect();
        assert!(
            !named.is_empty() && named.iter().all(|name| Section::parse(name).is_some()),
            "{lang}: {named:?}"
        );
    }
}

#[test]
fn how_many_effects_there_are_is_said_where_it_is_an_answer() {
    let pack = jak_eczema();
    assert!(tally(&searched(&pack, "en", "headache")).starts_with("1 effect"));
    assert!(tally(&searched(&pack, "en", "qwzxv")).starts_with("0 effects"), "beside that nothing was found");
    let filter = Filter { bands: PlaceSet::of([Band::NoNumber as usize]), ..Filter::default() };
    let state = State::start(&pack, "en").reduce(&pack, Action::Type("headache".into()));
    let state = state.reduce(&pack, Action::Filter(filter));
    assert!(tally(&live(&pack, &state)).contains("1 hidden by your filters."));
}

#[test]
fn a_medicine_that_is_not_compared_leads_to_what_is_said_of_other_medicines_and_of_the_other_ways() {
    let pack = jak_eczema();
    for (lang, query, said, means) in [
        (
            "en",
            "aspirin",
            "Aspirin is not one of the medicines compared here.",
            "If you take it, tell your doctor or pharmacist.",
        ),
        (
            "es",
            "Dupixent",
            "Dupixent no es uno de los medicamentos que se comparan aquí.",
            "Si lo toma, dígaselo a su médico o farmacéutico.",
        ),
    ] {
        let html = searched(&pack, lang, query);
        let box_ = by_the_box(&html);
        for part in [said, means, "href=\"#topic-other-medicines\"", "href=\"#about-other-ways\""] {
            assert_eq!(box_.matches(part).count(), 1, "{query}: {part} in {box_}");
        }
        assert_eq!(tally(&html), "", "{query}");
    }
    let html = opened(&pack, [Chapter::Compare, Chapter::About]);
    assert!(html.contains("id=\"topic-other-medicines\"") && html.contains("id=\"about-other-ways\""));
}

#[test]
fn a_pack_or_a_page_without_such_rows_leads_nowhere() {
    let mut pack = Pack::clone(&jak_eczema());
    pack.alternatives.clear();
    pack.topics.iter_mut().for_each(|topic| topic.other_medicines = false);
    let html = searched(&Rc::new(pack), "en", "aspirin");
    assert!(by_the_box(&html).contains("is not one of the medicines compared here."));
    assert!(!by_the_box(&html).contains("data-section"));

    let pack = jak_eczema();
    for query in ["aspirin", "alcohol"] {
        let state = State::start(&pack, "en").reduce(&pack, Action::Type(query.into()));
        let html = live_of(&pack, &state, &[Chapter::Effects.into()]);
        assert!(!by_the_box(&html).contains("data-section"), "{query}: the host shows no such chapter");
    }
}

/// The paragraphs of the alarm.
fn alarm(html: &str) -> Vec<String> {
    let box_ = by_the_box(html).split_once("dc-act-now").unwrap().1.split_once("</div>").unwrap().0;
    box_.split("<p").skip(1).map(|said| words(&format!("<p{said}"))).collect()
}

/// The effects whose rows are to be seen.
fn rows(html: &str) -> Vec<&str> {
    let tags = html.split("<tbody").filter_map(|tag| tag.split_once('>')).map(|(tag, _)| tag);
    let shown = tags.filter(|tag| !tag.contains("hidden"));
    shown.filter_map(|tag| tag.split_once("id=\"effect-")?.1.split('"').next()).collect()
}

#[test]
fn who_thinks_of_suicide_is_told_of_988_first_and_of_no_effect() {
    let pack = jak_eczema();
    for (lang, query, number, not_alone) in [
        ("en", "want to die", "988", "You do not have to be alone with this."),
        ("en", "i want to kill myself", "988", "You do not have to be alone with this."),
        ("es", "quiero morir", "988", "No tiene que pasar por esto a solas."),
        ("en", "took too many pills", "1-800-222-1222", "Call 911 if"),
        ("es", "tomé demasiadas pastillas", "1-800-222-1222", "Llame al 911 si"),
    ] {
        let html = searched(&pack, lang, query);
        let said = alarm(&html);
        assert!(said[0].contains(number) && !said[0].contains("911"), "{query}: {said:?}");
        assert!(said[1].contains(not_alone), "{query}: {said:?}");
        assert_eq!(said.len(), 2, "{query}: in one language");
        assert!(!by_the_box(&html).contains("role=\"option\""), "{query} offers nothing");
        assert_eq!(rows(&html), [""; 0], "{query} shows no row");
        assert_eq!(tally(&html), "", "{query} is no search of effects");
        assert!(!by_the_box(&html).contains("data-section"), "{query} leads nowhere else");
    }
    assert_eq!(rows(&searched(&pack, "en", "headache")), ["headache"], "the rows are read as they are");
}

#[test]
fn an_alarm_says_whom_to_call_first_and_nothing_twice() {
    let pack = jak_eczema();
    for lang in ["en", "es"] {
        for flag in &pack.red_flags {
            let query = flag.phrases.of(lang).first().unwrap();
            let said = alarm(&searched(&pack, lang, query));
            let calls =
                ["911", "988", "1-800-222-1222", "Call your clinic today.", "Llame hoy a su clínica."];
            assert!(calls.iter().any(|call| said[0].contains(call)), "{query}: {said:?}");
            let all = said.join(" ");
            let sentences: Vec<&str> = all.split_inclusive(". ").map(str::trim).collect();
            for (place, sentence) in sentences.iter().enumerate() {
                assert!(!sentences[..place].contains(sentence), "{query} says twice: {sentence}");
            }
            assert!(all.contains(flag.name.exact(lang).unwrap()), "{query}: {all}");
        }
    }
}

#[test]
fn a_sign_typed_in_the_other_language_is_told_in_both() {
    let pack = jak_eczema();
    let said = alarm(&searched(&pack, "en", "me duele el pecho"));
    assert!(said[0].starts_with("Call 911 now."), "{said:?}");
    assert!(said[2].starts_with("Llame al 911 ya."), "{said:?}");
}

/// What is offered under the box.
fn offered(html: &str) -> Vec<String> {
    let options = by_the_box(html).split("role=\"option\"").skip(1);
    options.map(|option| words(&format!("<li{}", option.split_once("</li>").unwrap().0))).collect()
}

#[test]
fn what_led_to_a_suggestion_is_shown_where_the_reader_typed_it() {
    let pack = jak_eczema();
    for (lang, query, foreign) in [
        ("en", "acne", "grano"),
        ("en", "rash", "sarpullido"),
        ("en", "throwing up", "barfy"),
        ("en", "itch", "itches"),
        ("es", "fiebre", "fever"),
    ] {
        let all = offered(&searched(&pack, lang, query));
        assert!(!all.is_empty(), "{query}");
        assert!(!all.iter().any(|option| option.contains(foreign)), "{query}: {all:?}");
        assert!(!all.iter().any(|option| option.is_empty()), "{query}: {all:?}");
    }
    for (query, phrase) in [("pink eye", "pink eye"), ("cold sroes", "cold sores")] {
        let all = offered(&searched(&pack, "en", query));
        assert!(all.iter().any(|option| option.starts_with(&format!("“{phrase}” → "))), "{query}: {all:?}");
    }
}

/// Among what is most often seen it would read as what the medicines do; who types it asks for it.
#[test]
fn the_illness_itself_stands_with_the_totals_and_is_found() {
    let pack = jak_eczema();
    for lang in ["en", "es"] {
        for (query, found) in [("", false), ("acne", false), ("eczema", true)] {
            let html = searched(&pack, lang, query);
            let (effects, totals) = html.split_once("class=\"dc-totals\"").unwrap();
            let row = "id=\"effect-dermatitis-atopic\"";
            assert_eq!(
                (effects.contains(row), totals.contains(row)),
                (found, query.is_empty()),
                "{lang}: {query}"
            );
        }
    }
}
