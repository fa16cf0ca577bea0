//! The matrix of effects, rendered natively: what is said once is said of each, and nothing locked goes.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail loudly")]

mod states;

use drug_compare::explore::{Band, Filter, Look, PlaceSet};
use drug_compare::pack::{AgeGroup, BoxedWarning, Pack, Urgency};
use drug_compare::section::Chapter;
use drug_compare::state::{Action, State};
use states::{jak_eczema, live, paper};

/// The value of an attribute in a piece of markup that begins with its tag.
fn attribute<'a>(html: &'a str, name: &str) -> Option<&'a str> {
    let tag = html.split('>').next()?;
    tag.split_once(&format!(" {name}=\""))?.1.split('"').next()
}

/// How many columns the cells of a row fill.
fn width(row: &str) -> usize {
    let cells = row.split("<td ").map(|cell| format!("<td {cell}"));
    let cells = cells.filter(|cell| attribute(cell, "data-drug").is_some());
    cells.map(|cell| attribute(&cell, "colspan").map_or(1, |span| span.parse().unwrap())).sum()
}

/// Every age, the doses at the start and the highest, each drug alone.
fn choices(pack: &Pack) -> Vec<State> {
    let start = State::start(pack, "en");
    let mut all: Vec<State> =
        AgeGroup::ALL.into_iter().map(|age| start.reduce(pack, Action::ChooseAge(age))).collect();
    all.push(states::state(pack, "high"));
    for drug in &pack.drugs {
        let others = pack.drugs.iter().filter(|other| other.id != drug.id);
        all.push(
            others
                .fold(start.clone(), |state, other| state.reduce(pack, Action::ToggleDrug(other.id.clone()))),
        );
    }
    all
}

#[test]
fn each_effect_has_a_cell_for_every_drug_or_stands_under_one_line_that_has() {
    let pack = jak_eczema();
    let mut alike = 0;
    for state in choices(&pack) {
        let state = state.reduce(&pack, Action::AllRows(true));
        let html = live(&pack, &state);
        let mut above = None;
        for body in html.split("<tbody ").skip(1).map(|body| format!("<tbody {body}")) {
            let class = attribute(&body, "class").unwrap_or_default();
            let id = attribute(&body, "id").map(str::to_owned);
            match class {
                "dc-alike" => above = id.clone(),
                "dc-effect dc-effect-alike" => {
                    let told = body.split_once("aria-describedby=\"").unwrap().1.split('"').next();
                    assert_eq!(told, above.as_deref(), "{id:?} stands right under what is said of it");
                    assert_eq!(width(&body), 0, "{id:?}");
                    alike += 1;
                    continue;
                }
                "dc-effect" => above = None,
                _ => continue,
            }
            assert_eq!(width(&body), state.drugs.len(), "{id:?}");
        }
    }
    assert!(alike > 30, "{alike}");
}

/// Leaving two drugs out must not make the third look worse: 1 of 100 once filled a fifth of its cell.
#[test]
fn the_scale_of_the_bars_is_never_below_0_to_25() {
    let pack = jak_eczema();
    let mut bars = 0;
    for state in choices(&pack) {
        let html = live(&pack, &state);
        let (_, scale) = html.split_once("All bars go from 0 to ").unwrap();
        let end: u8 = scale.split(' ').next().unwrap().parse().unwrap();
        assert!((25..=100).contains(&end), "{end} with {:?}", state.drugs);
        for bar in html.split("<rect ").skip(1).map(|bar| format!("<rect {bar}")) {
            if !attribute(&bar, "class").is_some_and(|class| class.starts_with("dc-bar-")) {
                continue;
            }
            let width: u8 = attribute(&bar, "width").unwrap().parse().unwrap();
            assert!(width <= 100);
            bars += 1;
        }
    }
    assert!(bars > 100, "{bars}");
}

#[test]
fn what_a_safety_lock_holds_stands_there_whatever_is_said_once() {
    let pack = jak_eczema();
    let boxed = pack.drugs.iter().map(|drug| match &drug.boxed_warning {
        BoxedWarning::Warning(id) => pack.warnings.iter().find(|warning| warning.id == *id).unwrap(),
        BoxedWarning::None => panic!("each of them has one"),
    });
    let boxed: Vec<_> = boxed.flat_map(|warning| &warning.risks).map(|risk| &risk.risk).collect();
    let boxed: Vec<_> =
        pack.risks.iter().filter(|risk| boxed.contains(&&risk.id)).flat_map(|risk| &risk.effects).collect();
    for state in [State::start(&pack, "en"), State::start(&pack, "es")] {
        let html = live(&pack, &state);
        for effect in &pack.effects {
            if effect.urgency == Urgency::Emergency || boxed.contains(&&effect.id) {
                let row = html.split_once(&format!("id=\"effect-{}\"", effect.id));
                let (before, after) = row.unwrap_or_else(|| panic!("{} is not there", effect.id));
                let tag = [before.rsplit('<').next().unwrap(), after.split('>').next().unwrap()].concat();
                assert!(!tag.contains("hidden"), "{}", effect.id);
            }
        }
    }
}

#[test]
fn among_the_serious_death_comes_first() {
    let pack = jak_eczema();
    for state in choices(&pack) {
        let html = live(&pack, &state.reduce(&pack, Action::Look(Look::Serious)));
        let (_, rows) = html.split_once("id=\"effect-").unwrap();
        assert_eq!(rows.split('"').next(), Some("death"), "{:?} at {:?}", state.drugs, state.age);
    }
}

/// What is known stands in plain words before the words for what is not.
#[test]
fn in_an_opened_risk_what_was_seen_comes_before_that_no_number_was_read() {
    let pack = jak_eczema();
    let open = State::start(&pack, "en").reduce(&pack, Action::ToggleOpen("deep-vein-thrombosis".into()));
    let html = live(&pack, &open);
    let (_, opened) = html.split_once("<div class=\"dc-detail\"").unwrap();
    let (_, cibinqo) = opened.split_once(">Cibinqo 100 mg</strong>").unwrap();
    let seen = cibinqo.find("<p>Such clots were reported").unwrap();
    let why = cibinqo.find("<p class=\"dc-gap\">Named in the label").unwrap();
    assert!(seen < why, "{cibinqo}");
}

#[test]
fn a_total_says_what_it_counts_and_what_is_felt_says_so() {
    let pack = jak_eczema();
    for (id, heading) in [
        ("death", "What it counts"),
        ("serious-adverse-event", "What it counts"),
        ("serious-infection", "What it feels like"),
        ("malignancy", "What it feels like"),
        ("acne", "What it feels like"),
    ] {
        let open = State::start(&pack, "en").reduce(&pack, Action::ToggleOpen(id.into()));
        let html = live(&pack, &open);
        let (_, opened) = html.split_once("<dl class=\"dc-advice\"><dt>").unwrap();
        assert!(opened.starts_with(heading), "{id}");
    }
}

/// "Call the clinic today" of whom? Behind the totals of a warning there are signs, and a call.
#[test]
fn nobody_is_told_to_call_about_a_total_of_the_trials() {
    let pack = jak_eczema();
    let html = live(&pack, &State::start(&pack, "en").reduce(&pack, Action::AllRows(true)));
    for (id, called) in [
        ("serious-adverse-event", false),
        ("any-adverse-event", false),
        ("death", false),
        ("serious-infection", true),
        ("malignancy", true),
    ] {
        let (_, row) = html.split_once(&format!("id=\"effect-{id}\"")).unwrap();
        let row = row.split_once("</tr>").unwrap().0;
        assert_eq!(row.contains("Call the clinic today"), called, "{id}: {row}");
    }
}

/// "Left" and "stopped" stand one below the other with other numbers: what sets them apart is not for who opens them alone.
#[test]
fn what_is_named_much_like_another_says_below_its_name_what_it_counts() {
    let pack = jak_eczema();
    for lang in ["en", "es"] {
        let pinned = pack.effects.iter().filter(|effect| effect.brief.is_some());
        let start = State::start(&pack, lang).reduce(&pack, Action::OpenChapter(Chapter::Visit));
        let state =
            pinned.clone().fold(start, |state, own| state.reduce(&pack, Action::TogglePin(own.id.clone())));
        assert_eq!(pinned.clone().count(), 3);
        let (page, paper) = (live(&pack, &state), paper(&pack, &state));
        for effect in pinned {
            let (name, brief) =
                (effect.name.exact(lang).unwrap(), effect.brief.as_ref().unwrap().exact(lang).unwrap());
            for (place, html) in [("matrix", page.split_once("dc-totals").unwrap().1), ("paper", &paper)] {
                let (_, row) = html.split_once(name).unwrap();
                assert!(row.split_once("</th>").unwrap().0.contains(brief), "{lang}, {place}: {name}");
            }
            let (_, item) = page.split_once(&format!("<strong>{name}</strong>")).unwrap();
            assert!(item.split_once("<button").unwrap().0.contains(brief), "{lang}, my list: {name}");
        }
    }
}

/// A star without its footnote says nothing, a footnote without a star asks for one.
#[test]
fn what_is_said_beside_the_matrix_is_said_where_it_is_to_be_seen() {
    let pack = jak_eczema();
    let mut seen = [false; 6];
    let queries = ["", "chest pain", "blood clots"];
    for (state, look) in choices(&pack).iter().flat_map(|state| Look::ALL.map(|look| (state, look))) {
        for query in queries {
            let state = state.reduce(&pack, Action::Look(look)).reduce(&pack, Action::Search(query.into()));
            let html = live(&pack, &state);
            let rows = html.split("<tbody ").skip(1).map(|row| row.split("</tbody>").next().unwrap());
            let shown: Vec<&str> =
                rows.filter(|row| !row.split('>').next().unwrap().contains("hidden")).collect();
            let any = |part: &str| shown.iter().any(|row| row.contains(part));
            let notes = html.split("<p ").map(|note| note.split('>').next().unwrap());
            let notes = notes.filter(|tag| tag.contains("dc-other-study"));
            let told = notes.filter(|tag| !tag.contains("hidden")).count();
            let star = any("dc-exception");
            assert_eq!(told, usize::from(star), "{look:?}, {query}, {:?}", state.drugs);
            let bars = any("dc-bars");
            assert_eq!(html.contains("All bars go from 0"), bars, "{look:?}, {query}, {:?}", state.drugs);
            let unlisted = any("Not in the label’s list.");
            assert_eq!(html.contains("that list is not a full one"), unlisted, "{look:?}, {query}");
            for (seen, case) in seen.iter_mut().zip([star, !star, bars, !bars, unlisted, !unlisted]) {
                *seen |= case;
            }
        }
    }
    assert_eq!(seen, [true; 6], "each of them was there, and was not");
}

#[test]
fn a_filter_that_would_show_nothing_waits_but_for_one_that_is_chosen() {
    let pack = jak_eczema();
    let bands = PlaceSet::of([Band::NoNumber as usize]);
    let filter = Filter { more_often: true, bands, ..Filter::default() };
    let state = State::start(&pack, "en").reduce(&pack, Action::Filter(filter));
    let html = live(&pack, &state);
    let chips: Vec<&str> = html
        .split("class=\"dc-chip\">")
        .skip(1)
        .map(|chip| chip.split_once("</label>").unwrap().0)
        .filter(|chip| chip.contains("type=\"checkbox\""))
        .collect();
    let waits = |chip: &&&str| chip.contains(" disabled");
    let empty = |chip: &&&str| chip.contains("(0)") && !chip.contains(" checked");
    assert!(chips.iter().any(|chip| empty(&chip)), "{chips:?}");
    assert_eq!(
        chips.iter().filter(waits).collect::<Vec<_>>(),
        chips.iter().filter(empty).collect::<Vec<_>>()
    );
}
