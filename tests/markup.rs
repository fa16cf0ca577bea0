//! The markup of named states of the page, rendered natively.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail loudly")]

mod states;

use drug_compare::pack::{AgeGroup, BoxedWarning, Level};
use drug_compare::section::Chapter;
use drug_compare::state::visit::{self, Question};
use drug_compare::state::{Action, State};
use drug_compare::ui::{BAR, CHAPTER, DETAILS, Extent, LEADS_TO};
use states::{live, state, static_html, static_of, tea_leaves, visiting};

/// The words a reader sees, with single spaces.
fn words(html: &str) -> String {
    let mut text = String::new();
    let mut inside = false;
    for letter in html.chars() {
        match letter {
            '<' => inside = true,
            '>' => inside = false,
            _ if !inside => text.push(letter),
            _ => {}
        }
        if letter == '<' {
            text.push(' ');
        }
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn one_drug_two_drugs_none() {
    let pack = tea_leaves();
    let two = words(&live(&pack, &state(&pack, "two")));
    assert!(two.contains("10 of 100 with Examplin 1 cup. 2 of 100 without. 8 more of 100."), "{two}");
    assert!(two.contains("Do not compare these numbers between medicines."));
    let one = words(&live(&pack, &state(&pack, "one-drug")));
    assert!(
        !one.contains("Do not compare these numbers between medicines."),
        "one drug has nothing to be compared with"
    );
    let none = words(&live(&pack, &state(&pack, "no-drug")));
    assert!(none.contains("Choose at least one medicine above."));
    assert!(
        none.contains("Boxed warning: Examplin Yawning"),
        "with none chosen, every boxed warning of the pack stays"
    );
}

#[test]
fn four_drugs_stand_side_by_side() {
    let states::Named { pack, state, .. } = states::of_name("four-drugs");
    let html = live(&pack, &state);
    assert_eq!(html.matches("class=\"dc-drug dc-drug-chosen\"").count(), 4);
    assert!(words(&html).contains("Samplex with a very long brand name, Triplet and Twin: no boxed warning"));
}

/// Every shared state, in both languages: whatever was chosen, the box of each drug on the screen names all its risks.
#[test]
fn every_named_state_has_its_boxed_warnings() {
    for states::Named { name, pack, state } in states::all_shared() {
        for lang in ["en", "es"] {
            let html = live(&pack, &states::in_language(&pack, state.clone(), lang));
            let band =
                words(html.split_once("class=\"dc-boxed\"").unwrap().1.split_once("<details").unwrap().0);
            for drug in pack.drugs.iter().filter(|drug| state.warned.contains(&drug.id)) {
                let BoxedWarning::Warning(id) = &drug.boxed_warning else { continue };
                assert!(band.contains(&*drug.brand), "{name}, {lang}: {band}");
                let warning = pack.warnings.iter().find(|warning| warning.id == *id).unwrap();
                for warned in &warning.risks {
                    let risk = pack.risks.iter().find(|risk| risk.id == warned.risk).unwrap();
                    let phrase = risk.name.phrase(lang, &pack.head.languages);
                    assert!(band.contains(&*phrase.text), "{name}, {lang}: {} is not in {band}", phrase.text);
                }
            }
            assert!(!html.contains("style="), "{name}: strict hosts block style attributes");
        }
    }
}

#[test]
fn a_broken_pack_of_the_states_is_broken() {
    let read = drug_compare::pack::read::read(&states::pack_of_state("broken").to_string());
    assert_eq!(read.unwrap_err().len(), 2);
}

#[test]
fn every_kind_of_empty_cell_has_its_own_words() {
    let html = [tea_leaves(), states::jak_eczema()].map(|pack| words(&static_html(&pack, "en"))).concat();
    for kind in [
        "Seen in fewer than 1 of 100 people, and in nobody without the medicine.",
        "Seen in fewer than 1 of 100 people, and less often without the medicine.",
        "Named in the label, without a number.",
        "Named in the label. We could not read a number.",
        "We could not read this part of the label.",
        "Not in the label’s list. That list is not a full one.",
        "The label gives no such number.",
        "Does not apply.",
        "Not studied in these people.",
    ] {
        assert!(html.contains(kind), "{kind}");
    }
}

#[test]
fn numbers_that_need_care_are_said_with_care() {
    let pack = tea_leaves();
    let html = words(&static_html(&pack, "en"));
    assert!(
        html.contains("Fewer than 1 of 100 with Examplin 2 cups. 33 of 100 without. 32 to 33 fewer of 100.")
    );
    assert!(html.contains("1 of 100 with Examplin 1 cup. None seen in 200 people without. 1 more of 100."));
    assert!(
        html.contains("3 of 100 with Examplin 1 cup. 5 of 100 without. 2 fewer of 100."),
        "fewer is said"
    );
    assert!(
        html.contains("5 of 100 with Examplin 2 cups. 5 of 100 without. About as often as without the drug.")
    );
}

#[test]
fn an_age_below_the_approval_is_said_without_rates() {
    let pack = tea_leaves();
    let child = words(&live(&pack, &state(&pack, "no-approval")));
    assert!(child.contains("Examplin Not approved at this age."));
    assert!(!child.contains("with Examplin 1 cup."), "no rate of a drug that is not approved at this age");
    assert!(child.contains(
        "15.4 of 100 with Samplex with a very long brand name one leaf. 10.8 of 100 without. 4.6 more of 100."
    ));
}

#[test]
fn a_label_whose_other_warnings_are_not_here_is_not_said_to_have_none() {
    let html = words(&static_html(&tea_leaves(), "en"));
    assert!(html.contains("We have no other warnings of its label here."), "{html}");
    assert!(!html.contains("0 warnings"), "{html}");
}

#[test]
fn warnings_tell_where_each_risk_was_seen_this_drug_first() {
    let pack = tea_leaves();
    let html = words(&static_html(&pack, "en"));
    let this = html.find("Seen with Examplin, in imaginary hiccups").unwrap();
    let another = html.find("Seen with another drug of the group, in another illness").unwrap();
    assert!(this < another);
    assert!(html.contains("Samplex with a very long brand name: no boxed warning on the label."));
}

#[test]
fn a_risk_says_each_origin_once_with_the_names_of_those_whose_box_has_it() {
    let pack = states::jak_eczema();
    let html = live(&pack, &State::start(&pack, "en"));
    let risks: Vec<String> = html.split("class=\"dc-origins\"").skip(1).map(words).collect();
    let seen = "Seen with another drug of the group, in another illness";
    let death = risks[1].split_once("Read").unwrap().0;
    assert!(death.contains(&format!("Cibinqo, Opzelura and Rinvoq: {seen}")), "{death}");
    assert_eq!(death.matches("Seen with").count(), 1, "{death}");
    let clots = risks[4].split_once("Read").unwrap().0;
    for own in ["Seen with Cibinqo", "Seen with Opzelura", "Seen with Rinvoq"] {
        assert!(clots.contains(own), "{clots}");
    }
    let alone = pack.drugs.iter().filter(|drug| *drug.id != *"rinvoq");
    let alone = alone.fold(State::start(&pack, "en"), |state, drug| {
        state.reduce(&pack, Action::ToggleDrug(drug.id.clone()))
    });
    let html = words(&live(&pack, &alone));
    assert!(html.contains(seen) && !html.contains(&format!("Rinvoq: {seen}")), "one box needs no name");
}

#[test]
fn static_facts_ask_for_no_script() {
    let html = static_html(&tea_leaves(), "en");
    for control in ["<button", "<input", "<details", "<select", " hidden"] {
        assert!(!html.contains(control), "{control}");
    }
    assert!(!html.contains("style="), "strict hosts block style attributes");
}

#[test]
fn ids_begin_with_the_pack_and_the_number() {
    let html = static_html(&tea_leaves(), "en");
    for id in html.split(" id=\"").skip(1) {
        assert!(id.starts_with("tea-leaves-1-"), "{}", id.split('"').next().unwrap());
    }
}

#[test]
fn what_is_missing_in_spanish_is_marked_as_english() {
    let pack = states::without_spanish_title(tea_leaves());
    let html = static_html(&pack, "es");
    assert!(html.contains("<span lang=\"en\">Compare made-up tea leaves</span>"));
    assert!(words(&html).contains("Información, no consejo médico."));
}

#[test]
fn facts_past_their_review_date_say_so() {
    let pack = tea_leaves();
    assert!(!live(&pack, &state(&pack, "two")).contains("dc-overdue"));
    assert!(states::live_on(&pack, &state(&pack, "two"), "2027-11-02").contains("dc-overdue"));
}

#[test]
fn an_interval_says_more_and_fewer_and_no_minus() {
    for (lang, low, high) in
        [("en", " fewer and ", " more of 100."), ("es", " menos y ", " más de cada 100.")]
    {
        let html = static_html(&tea_leaves(), lang);
        assert!(html.contains(low) && html.contains(high), "{lang}");
        assert!(!html.contains('\u{2212}'), "{lang}");
    }
}

#[test]
fn the_snippet_is_light_enough_to_paste() {
    let pack = states::jak_eczema();
    for lang in ["en", "es"] {
        let html = static_of(&pack, lang, Extent::Snippet);
        // Some 300 bytes of dates and licence are written around it.
        assert!(html.len() <= 59_500, "{lang}: {} B", html.len());
    }
}

#[test]
fn the_snippet_has_every_boxed_risk_with_its_origins_unfolded() {
    let pack = states::jak_eczema();
    let (whole, snippet) = (static_html(&pack, "en"), static_of(&pack, "en", Extent::Snippet));
    let origins = |html: &str| {
        let after = html.split_once("class=\"dc-risks\"").unwrap().1;
        // Marks between numbers of sources, which where a style of ours is are commas.
        words(after.split_once("class=\"dc-label-notes\"").unwrap().0)
            .replace(['[', ']'], " ")
            .replace(" , ", " ")
    };
    assert!(origins(&whole).contains("Seen with Rinvoq"), "there is something to compare");
    let spaced = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
    // In whom stands in the snippet in whole sentences only.
    let risks = pack.warnings.iter().flat_map(|warning| &warning.risks);
    let people = risks.flat_map(|risk| &risk.origins).filter_map(|origin| origin.people.as_ref());
    let briefly = people.fold(origins(&whole), |text, people| {
        text.replace(&[": ", people.exact("en").unwrap()].concat(), "")
    });
    assert_eq!(spaced(origins(&snippet)), spaced(briefly));
    assert!(!snippet.contains("<details"));
}

/// A box that says "call now" is not said of a sign for which a call today is in time, nor the other way round.
#[test]
fn signs_for_help_at_once_stand_apart_from_those_for_a_call_today() {
    let pack = states::jak_eczema();
    for (lang, heading) in [("en", "Call the clinic today"), ("es", "Llame hoy a la clínica")] {
        let live = live(&pack, &State::start(&pack, lang).reduce(&pack, Action::OpenChapter(Chapter::Care)));
        let pages =
            [Extent::Facts, Extent::Page, Extent::Snippet].map(|extent| static_of(&pack, lang, extent));
        for html in pages.into_iter().chain([live]) {
            let section = html.split_once("class=\"dc-act\"").unwrap().1;
            let (at_once, today) =
                section.split_once("</section>").unwrap().0.split_once(&format!(">{heading}</h")).unwrap();
            assert!(
                at_once.contains("class=\"dc-act-now\"") && !today.contains("dc-act-now"),
                "{lang}: {section}"
            );
            for flag in pack.listed_flags() {
                let (own, other) = match flag.level {
                    Level::Emergency => (at_once, today),
                    Level::Urgent => (today, at_once),
                };
                let name = format!("<strong>{}. </strong>", flag.name.exact(lang).unwrap());
                assert!(own.contains(&name) && !other.contains(&name), "{lang}: {name}");
            }
            for flag in pack.red_flags.iter().filter(|flag| flag.unlisted) {
                assert!(!html.contains(flag.name.exact(lang).unwrap()), "{lang}: {}", flag.id);
            }
        }
    }
}

#[test]
fn the_snippet_has_the_card_with_a_source_for_every_number_and_no_other_sources() {
    let pack = states::jak_eczema();
    for lang in ["en", "es"] {
        let html = static_of(&pack, lang, Extent::Snippet);
        let table = html.split_once("<table").unwrap().1.split_once("</table>").unwrap().0;
        let outcomes = table.matches("class=\"dc-outcome\"").count();
        assert_eq!(outcomes, 9, "two benefits and a total of three drugs");
        for cell in table.split("class=\"dc-outcome\"").skip(1) {
            assert!(cell.split_once("</td>").unwrap().0.contains("data-section=\"source-"), "{lang}: {cell}");
        }
        let targets = |mark: &str| {
            let parts = html.split(mark).skip(1).map(|rest| rest.split('"').next().unwrap().to_owned());
            parts.collect::<std::collections::BTreeSet<_>>()
        };
        let (ids, links) = (targets(" id=\""), targets(" href=\"#"));
        assert!(links.is_subset(&ids), "{lang}: {:?}", links.difference(&ids));
        let sources = |set: &std::collections::BTreeSet<String>| {
            set.iter().filter(|id| id.contains("-1-source-")).cloned().collect::<Vec<_>>()
        };
        assert_eq!(sources(&ids), sources(&links), "{lang}");
    }
}

#[test]
fn what_does_not_tell_every_dose_leads_to_what_does() {
    let pack = tea_leaves();
    for extent in [Extent::Snippet, Extent::Page] {
        let html = static_of(&pack, "es", extent);
        assert!(html.contains("href=\"facts.es.html\""), "{extent:?}");
        assert!(!html.contains("todas las dosis y edades."), "{extent:?} does not promise every dose");
    }
    assert!(static_html(&pack, "es").contains("todas las dosis y edades."));
}

#[test]
fn places_in_sources_are_said_in_the_language_of_the_page() {
    let html = static_html(&states::jak_eczema(), "es");
    assert!(html.contains("(6.1 Tabla 5)") && html.contains("(Advertencia de recuadro"));
    let labels = html.split("aria-label=\"Fuente ").skip(1).map(|rest| rest.split('"').next().unwrap());
    let mut labels = labels.peekable();
    assert!(labels.peek().is_some());
    for label in labels {
        for english in ["oxed", "Table", "Medication Guide", "Recent changes"] {
            assert!(!label.contains(english), "{label}");
        }
    }
}

#[test]
fn the_page_of_all_facts_begins_with_its_contents() {
    let html = static_html(&tea_leaves(), "en");
    let (contents, warning) = (html.find("<nav").unwrap(), html.find("dc-warning").unwrap());
    assert!(contents < warning);
}

/// 358 phone screens with nine links: who looks for one effect found it by reading all of them.
#[test]
fn the_page_of_all_facts_is_called_so_chooses_nothing_and_links_all_effects_and_questions() {
    let pack = states::jak_eczema();
    for (lang, title) in [("en", "All facts:"), ("es", "Todos los datos:")] {
        let html = static_html(&pack, lang);
        let name = html.split_once("dc-title\">").unwrap().1;
        assert!(name.starts_with(title), "{lang}");
        assert!(!html.contains("dc-select"), "{lang}: no age and no dose is chosen");
        let linked: String = html
            .split("class=\"dc-contents\"")
            .skip(1)
            .map(|nav| nav.split("</nav>").next().unwrap())
            .collect();
        let ids = pack.effects.iter().map(|own| format!("effect-{}", own.id));
        for id in ids.chain(pack.topics.iter().map(|own| format!("topic-{}", own.id))) {
            assert!(linked.contains(&format!("href=\"#jak-eczema-1-{id}\"")), "{lang}: {id}");
            assert!(html.contains(&format!(" id=\"jak-eczema-1-{id}\"")), "{lang}: {id}");
        }
    }
}

/// The words of the card's row with this name.
fn row_of(html: &str, name: &str) -> String {
    let card = html.split("dc-card-table").nth(1).unwrap().split("</table>").next().unwrap();
    let row = card.split("<tr").find(|row| words(&format!("<tr{row}")).starts_with(name));
    words(&format!("<tr{}", row.unwrap_or_else(|| panic!("no row {name}: {card}"))))
}

#[test]
fn the_card_stands_first_and_its_warning_before_its_numbers() {
    let pack = tea_leaves();
    let html = live(&pack, &state(&pack, "two"));
    let place = |id: &str| html.find(&format!(" id=\"{id}\"")).unwrap_or_else(|| panic!("no {id}"));
    assert!(["choose", "warning", "card", "effects", "sources"].map(place).is_sorted());
}

#[test]
fn the_card_answers_in_brief_and_says_what_could_not_be_read() {
    let pack = tea_leaves();
    let html = live(&pack, &state(&pack, "two"));
    let use_row = row_of(&html, "How it is taken");
    assert!(use_row.contains("As a drink") && use_row.contains("Rubbed in, once a day"), "{use_row}");
    let tests = row_of(&html, "Tests");
    assert!(tests.contains("We could not read this part") && tests.contains("A look at one hand"), "{tests}");
    assert!(live(&pack, &states::in_language(&pack, state(&pack, "two"), "es")).contains("Como bebida"));
}

#[test]
fn every_number_of_the_card_has_its_pair_its_weeks_and_its_people() {
    let pack = tea_leaves();
    let html = live(&pack, &state(&pack, "two"));
    for row in ["No more hiccups", "Seen more often with it", "Any oddity"] {
        let row = row_of(&html, row);
        let numbers = row.matches(" with Examplin 1 cup.").count();
        assert!(numbers > 0, "{row}");
        assert!(row.matches(" without").count() >= 2 * numbers, "{row}");
        assert!(row.contains(" weeks; 100 and 100 people, ") || row.contains(" people, 12+"), "{row}");
    }
    assert!(html.contains("Read each number against its own"));
}

#[test]
fn the_card_shows_no_numbers_of_a_drug_that_is_not_approved_at_the_age() {
    let pack = tea_leaves();
    let html = live(&pack, &state(&pack, "no-approval"));
    for row in ["No more hiccups", "Seen more often with it", "Any oddity"] {
        let row = row_of(&html, row);
        assert!(row.contains("Not approved at this age.") && !row.contains("with Examplin"), "{row}");
    }
}

#[test]
fn what_was_seen_more_often_stands_by_its_difference_and_is_never_a_total() {
    let pack = states::jak_eczema();
    let html = live(&pack, &state(&pack, "two"));
    let row = row_of(&html, "Seen more often with it");
    assert!(!row.contains("Any side effect"), "{row}");
    for brand in ["Cibinqo", "Opzelura", "Rinvoq"] {
        let own = &row[row.find(brand).unwrap()..];
        // Each name is followed by its three effects, and then by the next name.
        let more = own.split(" more of 100.").take(3);
        let more: Vec<f32> =
            more.map(|before| before.split(' ').next_back().unwrap().parse().unwrap()).collect();
        assert_eq!(more.len(), 3, "{row}");
        assert!(more.is_sorted_by(|one, next| one >= next), "{brand}: {more:?}: {row}");
    }
}

#[test]
fn who_is_too_young_is_told_before_any_answer() {
    let pack = states::jak_eczema();
    let state = State::start(&pack, "en").reduce(&pack, Action::ChooseAge(AgeGroup::Child2To11));
    let html = live(&pack, &state);
    let (chosen, _) = html.split_once("id=\"warning\"").unwrap();
    assert!(words(chosen).contains("Cibinqo and Rinvoq: not approved at this age."));
    assert!(!chosen.contains("100 mg"), "no dose is offered of what is not approved");
}

/// A pill that no child of this age is given is still named; how it is taken, and what it does, is not said of it.
#[test]
fn the_card_of_an_age_says_only_what_is_so_at_that_age() {
    let pack = states::jak_eczema();
    let state = State::start(&pack, "en").reduce(&pack, Action::ChooseAge(AgeGroup::Child2To11));
    let html = live(&pack, &state);
    let card = words(html.split_once("dc-card-table").unwrap().1.split_once("</table>").unwrap().0);
    assert!(card.contains("Cibinqo Not approved at this age. Opzelura"), "{card}");
    assert_eq!(
        row_of(&html, "2 to 11"),
        "2 to 11 Cibinqo Approved from age 12 Opzelura At most one 60-gram tube every 2 weeks Rinvoq Approved from age 12"
    );
    assert!(!card.contains("Pill") && !card.contains("Pregnancy") && !card.contains("hepatitis"), "{card}");
    let pills = state.reduce(&pack, Action::ToggleDrug("opzelura".into()));
    let html = live(&pack, &pills);
    let rows = html.split_once("dc-card-table").unwrap().1.split_once("</table>").unwrap().0;
    assert_eq!(rows.matches("rowheader").count(), 1, "no row without an answer: {rows}");
}

/// Of fever 3 of 130 children more (2.3 of 100), of COVID-19 6 of 130 beside 2 of 65 (1.5).
#[test]
fn rounded_numbers_do_not_decide_what_is_seen_most() {
    let pack = states::jak_eczema();
    let state = State::start(&pack, "en").reduce(&pack, Action::ChooseAge(AgeGroup::Child2To11));
    let row = row_of(&live(&pack, &state), "Seen more often with it").to_owned();
    assert!(row.contains("Fever") && !row.contains("COVID"), "{row}");
}

#[test]
fn the_band_says_once_what_is_the_same_and_names_a_drug_without_a_box() {
    let jak = states::jak_eczema();
    let html = live(&jak, &state(&jak, "two"));
    assert_eq!(html.matches("class=\"dc-box\"").count(), 1);
    assert!(words(&html).contains("Boxed warning: Cibinqo, Opzelura and Rinvoq"));
    let pack = tea_leaves();
    let html = words(&live(&pack, &state(&pack, "two")));
    assert!(html.contains("Samplex with a very long brand name: no boxed warning on the label."), "{html}");
}

#[test]
fn with_no_drug_chosen_the_card_asks_for_one() {
    let pack = tea_leaves();
    let html = live(&pack, &state(&pack, "no-drug"));
    assert!(!html.contains("dc-card-table"));
    assert!(html.contains("id=\"card\""));
}

/// The part of a page that is My visit, and what stands before it.
fn at_visit(html: &str) -> (&str, &str) {
    let (before, rest) = html.split_once("class=\"dc-chapter dc-visit").unwrap();
    (before, rest.split("class=\"dc-chapter dc-").next().unwrap())
}

#[test]
fn an_empty_visit_says_what_is_empty() {
    let pack = tea_leaves();
    let html = live(&pack, &visiting(&pack, "en", []));
    let visit = words(at_visit(&html).1);
    for said in [
        "nothing on your list yet",
        "Nothing you tick or write here leaves this page, unless you print it or save it.",
        "0 of 3 picked.",
        "Nothing ticked yet.",
        "None yet. Tick one above, or write your own.",
    ] {
        assert!(visit.contains(said), "{said}: {visit}");
    }
    assert!(!html.contains("dc-mine"), "nothing matters more yet");
}

#[test]
fn what_matters_comes_first_and_is_marked_and_the_warning_stays() {
    let pack = tea_leaves();
    let tick = |id: &str| visit::Action::ToggleMatter(id.into());
    let rows = |html: &str| -> Vec<String> {
        let card = html.split("<section id=\"card\"").nth(1).unwrap().split("</table>").next().unwrap();
        card.split("role=\"rowheader\"")
            .skip(1)
            .map(|row| words(row.split("</th>").next().unwrap()))
            .collect()
    };
    let before = live(&pack, &visiting(&pack, "en", []));
    let after = live(&pack, &visiting(&pack, "en", [tick("few-oddities"), tick("quiet"), tick("taste")]));
    let (old, new) = (rows(&before), rows(&after));
    assert_eq!(old.len(), new.len(), "no row goes");
    let marked = |row: &&String| row.contains("matters to you");
    assert_eq!(new.iter().take_while(marked).count(), new.iter().filter(marked).count(), "{new:?}");
    assert_eq!(
        new.iter().filter(marked).count(),
        5,
        "use, calm, seen more often, any oddity, tests: {new:?}"
    );
    assert_eq!(old.iter().filter(marked).count(), 0);
    let band = |html: &str| {
        html.split("class=\"dc-warning").nth(1).unwrap().split("</section>").next().unwrap().to_owned()
    };
    assert_eq!(band(&before), band(&after), "the boxed warning is where and what it was");
}

#[test]
fn three_that_matter_are_the_most_and_no_fourth_can_be_ticked() {
    let pack = tea_leaves();
    let tick = |id: &str| visit::Action::ToggleMatter(id.into());
    let html = live(&pack, &visiting(&pack, "en", ["taste", "color", "quiet"].map(tick)));
    let visit = at_visit(&html).1;
    assert!(words(visit).contains("3 of 3 picked. Untick one to pick another."));
    assert_eq!(visit.matches(" disabled").count(), pack.matters.len() - 3);
}

#[test]
fn a_situation_brings_together_what_each_label_says_or_why_it_does_not() {
    let pack = tea_leaves();
    let visit = words(at_visit(&states::visit(&pack, "en", &["broken-cup", "thirst"])).1);
    assert!(visit.contains("It is not a verdict about you."));
    let cup = visit.split("Talk about this: A broken cup, now or before").nth(1).unwrap();
    let cup = cup.split("Talk about this:").next().unwrap();
    assert!(cup.contains("Yawning Boxed warning Examplin"), "{cup}");
    assert!(
        cup.contains("What the label advises:") && cup.contains("Seen with Examplin, in imaginary hiccups:"),
        "{cup}"
    );
    assert!(cup.contains("We could not read this part. Ask your pharmacist."), "{cup}");
    let thirst = visit.split("Talk about this: Thirst").nth(1).unwrap();
    assert!(
        thirst.contains("On one hand") && !thirst.contains("Once a day"),
        "the part that speaks of it: {thirst}"
    );
    let none = live(
        &pack,
        &visiting(&pack, "en", [visit::Action::ToggleSituation("thirst".into())])
            .reduce(&pack, Action::ClearDrugs),
    );
    assert!(words(at_visit(&none).1).contains("Choose at least one medicine above."));
}

#[test]
fn an_age_is_a_situation_that_nobody_ticks() {
    let pack = tea_leaves();
    let state = visiting(&pack, "en", []).reduce(&pack, Action::ChooseAge(AgeGroup::SixtyFivePlus));
    let html = live(&pack, &state);
    let visit = words(at_visit(&html).1);
    assert!(visit.contains("Talk about this: Age 65 or over"), "{visit}");
    assert!(visit.contains("The label does not say. Ask your doctor."));
    assert_eq!(visit.matches("Age 65 or over").count(), 1, "it is no line to tick");
}

#[test]
fn what_asks_about_the_chosen_age_stands_first_on_the_card() {
    let pack = states::jak_eczema();
    let card =
        |html: String| words(html.split("dc-choose").nth(1).unwrap().split("dc-card-note").next().unwrap());
    let high = state(&pack, "high");
    let adult = card(live(&pack, &high));
    let senior = card(live(&pack, &high.reduce(&pack, Action::ChooseAge(AgeGroup::SixtyFivePlus))));
    let note = "Rinvoq 30 mg: the label does not give this dose at this age.";
    assert!(senior.contains(note) && !adult.contains(note), "{senior}");
    let row = senior.find("15 mg; more serious harms seen on 30 mg").unwrap();
    assert!(row < senior.find("For whom").unwrap() && !adult.contains("65 and over More"), "{senior}");
}

#[test]
fn a_zero_on_the_card_is_said_not_to_be_never() {
    let pack = states::jak_eczema();
    let zero = "0: none seen; it could still happen.";
    let (mut with, mut without) = (0, 0);
    for drug in &pack.drugs {
        for age in AgeGroup::ALL {
            let state = state(&pack, "two").reduce(&pack, Action::ChooseAge(age));
            let others = pack.drugs.iter().filter(|other| other.id != drug.id);
            let state =
                others.fold(state, |state, other| state.reduce(&pack, Action::ToggleDrug(other.id.clone())));
            let html = live(&pack, &state);
            let (card, after) =
                html.split_once("dc-card-table").unwrap().1.split_once("dc-card-note").unwrap();
            let (card, said) = (words(card), after.split_once("</p>").unwrap().0.contains(zero));
            assert_eq!(said, card.split(' ').any(|word| word == "0"), "{}, {age:?}: {card}", drug.id);
            if said { with += 1 } else { without += 1 }
        }
    }
    assert!(with > 0 && without > 0, "{with} and {without}");
}

#[test]
fn the_list_has_the_readers_order_and_is_counted() {
    let pack = tea_leaves();
    let own = Question::Own("Is <b> wet? ¿Está mojado?".into());
    let state = visiting(
        &pack,
        "es",
        [
            visit::Action::Ask(own.clone()),
            visit::Action::Ask(Question::Pack("why".into())),
            visit::Action::WriteNote(own, "una nota".into()),
        ],
    );
    let html = live(&pack, &state);
    let (before, visit) = at_visit(&html);
    assert!(visit.contains("Is &lt;b> wet?") || visit.contains("Is &lt;b&gt; wet?"), "own words are words");
    let list = visit.split("<ol class=\"dc-asked\"").nth(1).unwrap();
    assert!(list.find("mojado").unwrap() < list.find("¿Por qué yo?").unwrap());
    assert!(list.contains("una nota"));
    assert_eq!(
        list.matches("aria-disabled=\"true\"").count(),
        2,
        "the first cannot go up, the last not down"
    );
    assert!(words(before).contains("Mi cita 2"), "the section bar counts: {}", words(before));
}

#[test]
fn questions_that_something_calls_for_are_offered_first() {
    let pack = tea_leaves();
    let offered = |html: &str| {
        let visit = at_visit(html).1;
        visit.find("How hot should it be?") < visit.find("Why me?")
    };
    assert!(offered(&live(&pack, &visiting(&pack, "en", []))), "in the order of the pack");
    let cup = visit::Action::ToggleSituation("broken-cup".into());
    assert!(
        !offered(&live(&pack, &visiting(&pack, "en", [cup.clone()]))),
        "a ticked situation calls for one"
    );
    let opened = visiting(&pack, "en", [cup]).reduce(&pack, Action::Open("yawning".into()));
    assert!(offered(&live(&pack, &opened)), "and so does an opened effect");
}

#[test]
fn without_scripts_the_visit_is_a_list_to_mark_on_paper() {
    let pack = tea_leaves();
    for extent in [Extent::Facts, Extent::Page] {
        let html = words(&static_of(&pack, "en", extent));
        assert!(html.contains("scripts must be on. On paper, mark the questions that are yours."));
        assert!(html.contains("How hot should it be?") && html.contains("Why me?"));
    }
}

/// What a reader presses and where it leads must be called the same, or nobody knows that they have come there.
#[test]
fn a_section_has_one_name_in_the_bar_and_above_it() {
    let pack = states::jak_eczema();
    for lang in ["en", "es"] {
        let html = live(&pack, &State::start(&pack, lang));
        let bar = html.split_once("<nav").unwrap().1.split_once("</nav>").unwrap().0;
        for chapter in Chapter::all() {
            let link = format!("data-section=\"{}\">", chapter.id());
            let name =
                words(&format!("<a>{}", bar.split_once(&link).unwrap().1.split_once("</a>").unwrap().0));
            let fold = html.split_once(&format!("dc-chapter dc-{}", chapter.id())).unwrap().1;
            let heading = fold.split_once("dc-section-title\">").unwrap().1.split_once("</h").unwrap().0;
            assert_eq!(name, heading, "{lang}");
        }
    }
}

/// `html!` takes no constants for names of attributes.
#[test]
fn what_code_looks_for_is_drawn() {
    let pack = tea_leaves();
    let html = live(&pack, &State::start(&pack, "en"));
    for name in [BAR, CHAPTER, DETAILS, LEADS_TO] {
        assert!(html.contains(&format!(" {name}=\"")), "{name}");
    }
}

/// Nothing is drawn while a browser prints: what only paper has is there before, and says no more than is printed.
#[test]
fn paper_has_the_list_for_the_visit_and_the_sources_of_the_card() {
    let pack = states::jak_eczema();
    let start = State::start(&pack, "en");
    let on_paper = |html: &str, class: &str| {
        let part = html.split_once(class).unwrap_or_else(|| panic!("no {class}")).1;
        words(&format!("<a {}", part.split_once("</section>").map_or(part, |(own, _)| own)))
    };
    let html = live(&pack, &start);
    assert!(!html.contains("class=\"pins\""), "nothing is on the list");
    let sources = |html: &str| {
        let said = html.split_once("dc-sources-on-paper").unwrap().1.split_once("</p>").unwrap().0;
        words(&format!("<a {said}")).matches("] ").count()
    };
    assert!((4..20).contains(&sources(&html)), "{}", sources(&html));
    let pinned = start.reduce(&pack, Action::TogglePin("nausea".into()));
    let html = live(&pack, &pinned);
    assert!(on_paper(&html, "class=\"pins\"").contains("4 more"));
    let opened = live(&pack, &start.reduce(&pack, Action::OpenChapter(Chapter::Compare)));
    assert_eq!(sources(&opened), pack.sources.len(), "a chapter that is printed may cite any of them");
}

/// "6 with, 9 without" soothes unless a reader is told in the same place that worse illness counts.
#[test]
fn what_a_total_counts_stands_below_its_name() {
    let pack = states::jak_eczema();
    for (lang, name, counts) in [
        (
            "en",
            "Left the trial because of side effects",
            "Worse eczema counts too, so more may leave without it",
        ),
        (
            "es",
            "Dejaron el estudio por efectos secundarios",
            "También si empeora el eczema: pueden ser más sin usarlo",
        ),
    ] {
        let wanted = format!("{name} {counts}");
        let html = live(&pack, &State::start(&pack, lang));
        assert!(row_of(&html, name).starts_with(&wanted), "{lang}: the card");
        let matrix = html.split("dc-totals").nth(1).unwrap();
        assert!(words(matrix).contains(&wanted), "{lang}: the matrix");
        assert!(words(&static_of(&pack, lang, Extent::Snippet)).contains(&wanted), "{lang}: the snippet");
    }
}
