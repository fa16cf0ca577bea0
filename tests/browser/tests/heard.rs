//! What is heard: of every control a name, of every number what it needs, and nothing twice.

use browser_tests::{Page, TEA, browse};

use crate::accessibility::FULL_VISIT;
use crate::ear;

/// What has a name, or cannot be used.
const CONTROLS: [&str; 10] =
    ["button", "checkbox", "combobox", "image", "link", "option", "radio", "searchbox", "switch", "textbox"];

/// What follows a name, and is none.
const STATES: [&str; 6] = ["pressed", "expanded", "checked", "selected", "has popup", "disabled"];

/// What would be heard as "blank" where nothing is in it.
const BOXES: [&str; 10] = [
    "cell",
    "columnheader",
    "definition",
    "figure",
    "group",
    "heading",
    "listitem",
    "row",
    "rowheader",
    "table",
];

fn is_nameless(phrase: &str) -> bool {
    let mut parts = phrase.split(", ");
    let control = parts.next().is_some_and(|role| CONTROLS.contains(&role));
    let name = parts.next().unwrap_or_default();
    control
        && (name.is_empty() || STATES.iter().any(|state| name.trim_start_matches("not ").starts_with(state)))
}

fn is_a_bare_number(phrase: &str) -> bool {
    phrase.contains(|letter: char| letter.is_ascii_digit()) && !phrase.contains(char::is_alphabetic)
}

/// What is wrong with what is said, whatever it is about.
fn wrong(said: &[String]) -> Vec<String> {
    let odd = said.iter().filter(|phrase| is_nameless(phrase) || is_a_bare_number(phrase));
    let mut wrong: Vec<String> = odd.cloned().collect();
    let ends = |role: &str| said.iter().filter(|phrase| **phrase == format!("end of {role}")).count();
    let begins = |role: &str| said.iter().filter(|phrase| *phrase == role).count();
    wrong.extend(BOXES.iter().filter(|role| begins(role) != ends(role)).map(|role| format!("blank: {role}")));
    // Boxes in boxes begin and end together.
    let is_box = |phrase: &str| BOXES.contains(&phrase) || phrase.starts_with("end");
    let twice = said.windows(2).filter(|pair| pair[0] == pair[1] && !is_box(&pair[0]));
    wrong.extend(twice.map(|pair| format!("twice: {}", pair[0])));
    wrong
}

/// Unfolds every chapter, and opens every effect that stands there.
const OPEN: &str = "for (const fold of root.querySelectorAll('.dc-chapter')) fold.open = true;
    await turn();
    for (const fold of root.querySelectorAll('details')) fold.open = true;
    for (const title of root.querySelectorAll('.dc-effect-title > button')) title.click();
    await turn();";

/// Controls whose name is another than what is seen of them, so that who says what is seen calls them in vain.
const MISNAMED: &str = "[...root.querySelectorAll(':is(a, button)[aria-label]')]
    .filter((part) => !part.ariaLabel.toLowerCase().includes(part.innerText.trim().toLowerCase()))
    .map((part) => part.outerHTML.slice(0, 120))";

async fn nothing_is_wrong(page: &Page, part: &str) {
    let said = ear::all(page, part).await;
    let wrong = wrong(&said);
    assert!(wrong.is_empty(), "{wrong:#?} in {said:#?}");
    assert_eq!(page.value(MISNAMED).await, serde_json::json!([]));
}

#[test]
fn every_control_has_a_name_no_number_stands_alone_and_nothing_is_blank_or_said_twice() {
    browse(async |page| {
        for lang in ["en", "es"] {
            let site = ear::host(&TEA.replace("pack=", &format!("lang=\"{lang}\" pack="))).serve();
            page.open_live(&site.url("/host")).await;
            nothing_is_wrong(page, "[part=root]").await;
            page.run(OPEN).await;
            page.until("root.querySelectorAll('.dc-row-fold[open] .dc-evidence').length > 2").await;
            page.run(FULL_VISIT).await;
            nothing_is_wrong(page, "[part=root]").await;
        }
    });
}

/// The words of each language that every number needs: its comparator, and how long.
const NEEDED: [(&str, [&str; 2]); 2] = [("en", ["without", " weeks; "]), ("es", [" sin ", " semanas; "])];

/// Cells of the tables in what is said, each with the head of its column and all that is in it.
fn cells(said: &[String]) -> Vec<(String, Vec<String>)> {
    let (mut heads, mut cells, mut place) = (Vec::new(), Vec::new(), 0);
    for phrase in said {
        if phrase.starts_with("table") {
            heads.clear();
        } else if phrase.starts_with("row, ") {
            place = 0;
        } else if let Some(head) = phrase.strip_prefix("columnheader, ") {
            heads.push(head.to_owned());
        } else if phrase.starts_with("cell, ") {
            place += 1;
            cells.push((heads.get(place).cloned().unwrap_or_default(), Vec::new()));
        } else if let Some((_, parts)) = cells.last_mut() {
            parts.push(phrase.clone());
        }
    }
    cells
}

/// The shipped pack in a wide and in a narrow column, in both languages.
async fn shipped(page: &Page, test: impl AsyncFn(&str, [&str; 2])) {
    for (lang, needed) in NEEDED {
        for width in [1000, 340] {
            let column = format!(
                "<main style=\"inline-size: {width}px\"><drug-compare lang=\"{lang}\"></drug-compare></main>"
            );
            let site = ear::host(&column).serve();
            page.open_live(&site.url("/host")).await;
            test(&format!("{lang} in {width} px"), needed).await;
        }
    }
}

#[test]
fn each_number_of_a_table_is_heard_with_its_own_without_its_difference_weeks_and_people() {
    browse(async |page| {
        shipped(page, async |name, [without, weeks]| {
            for (part, least) in [("#card", 9), (".dc-explorer", 30)] {
                let said = ear::all(page, part).await;
                let mut numbers = 0;
                for (head, parts) in cells(&said) {
                    for number in parts
                        .iter()
                        .filter(|phrase| phrase.contains(" 100 con ") || phrase.contains(" 100 with "))
                    {
                        numbers += 1;
                        let sentences = number.matches(". ").count() + 1;
                        let with_head = format!("{head} {}", parts.join(" "));
                        assert!(number.contains(without) && sentences >= 3, "{name}: {number}");
                        assert!(with_head.contains(weeks), "{name}: {number} in {with_head}");
                        let drug =
                            number.split(" 100 ").nth(1).and_then(|rest| rest.split(' ').nth(1)).unwrap();
                        let named = parts.iter().filter(|phrase| *phrase == drug).count();
                        assert_eq!(named, 0, "{name}: {drug} is named by its sentence: {parts:#?}");
                    }
                }
                assert!(numbers >= least, "{name}: {numbers} numbers in {part}: {said:#?}");
            }
        })
        .await;
    });
}

#[test]
fn an_opened_effect_says_of_each_number_the_rest_and_the_source() {
    browse(async |page| {
        shipped(page, async |name, [_, weeks]| {
            page.run("root.querySelector('#effect-acne button').click();").await;
            page.until("root.querySelector('#effect-acne .dc-evidence')").await;
            let said = ear::all(page, "#effect-acne").await;
            let at = said.iter().position(|phrase| phrase.starts_with("image, 10 ")).unwrap();
            let [with, _, _, without, _, difference, basis, ..] = &said[at..] else {
                panic!("{name}: {said:#?}")
            };
            let spanish = name.starts_with("es");
            let expected = if spanish {
                [
                    "image, 10 de cada 100 con Rinvoq 15 mg.",
                    "image, 2 de cada 100 sin él.",
                    "8 más de cada 100.",
                ]
            } else {
                ["image, 10 of 100 with Rinvoq 15 mg.", "image, 2 of 100 without.", "8 more of 100."]
            };
            assert_eq!([with, without, difference], expected, "{name}");
            assert!(
                basis.contains(weeks) && basis.contains("899") && basis.contains("902"),
                "{name}: {basis}"
            );
            let source = if spanish { "link, Fuente 3 (" } else { "link, Source 3 (" };
            assert!(said[at..].iter().any(|phrase| phrase.starts_with(source)), "{name}: {said:#?}");
        })
        .await;
    });
}

#[test]
fn what_has_no_spanish_is_said_in_english() {
    browse(async |page| {
        let mut pack = browser_tests::tea();
        pack["topics"][0]["brief"]["es"].take();
        pack["topics"][0]["brief"].as_object_mut().unwrap().remove("es");
        let spanish = TEA.replace("/tea.json", "/half.json").replace("pack=", "lang=\"es\" pack=");
        let site = ear::host(&spanish).answer("/half.json", browser_tests::Answer::json(&pack)).serve();
        page.open_live(&site.url("/host")).await;
        let said = ear::all_with_languages(page, "#card").await;
        let english: Vec<&str> =
            said.iter().filter(|(_, lang)| lang == "en").map(|(phrase, _)| phrase.as_str()).collect();
        assert_eq!(english, ["How it is taken"]);
        assert!(said.iter().filter(|(_, lang)| lang == "es").count() > 20, "{said:#?}");
    });
}

/// As a reader goes who hears the page: on from where the cursor is, and never back.
#[test]
fn the_whole_way_is_heard_in_its_order() {
    browse(async |page| {
        let site = ear::host(TEA).serve();
        page.open_live(&site.url("/host")).await;
        page.run(&format!("{} await turn();", crate::printed::PRINTER)).await;
        let title = ear::start(page, "[part=root]").await;
        assert_eq!(title, "heading, Compare made-up tea leaves, level 2");
        let head = ear::on_to(page, "button, Samplex with a very long brand name, pressed").await;
        assert!(head.contains(&"Information, not medical advice.".to_owned()), "{head:#?}");
        ear::press(page, "!dc.state.drugs.includes('samplex')").await;
        assert!(ear::again(page).await.ends_with("not pressed"));
        ear::press(page, "dc.state.drugs.includes('samplex')").await;

        let warned = ear::on_to(page, "Yawning").await;
        assert!(warned.contains(&"region, Boxed warning".to_owned()), "{warned:#?}");
        ear::on_to(page, "link, No more hiccups").await;
        ear::on_to(page, "48 of 100 with Examplin 1 cup. 8 of 100 without. 40 more of 100.").await;
        ear::on_to(page, "16 weeks; 200 and 200 people, 12+").await;

        ear::on_to(page, "combobox, What are you feeling?").await;
        ear::keys(page, "yawn", "root.querySelector('#search').ariaExpanded === 'true'").await;
        ear::told(page, "1 effect shown.").await;
        ear::keys(page, "\u{e015}\u{e007}", "root.querySelector('#effect-yawning .dc-evidence')").await;
        ear::again(page).await;
        let row = ear::on_to(page, "button, Yawning, expanded").await;
        assert!(
            row.iter().any(|phrase| phrase
                == "columnheader, Examplin 1 cup 16 weeks; 200 with, 200 without; ages 12 and up together"),
            "{row:#?}"
        );
        ear::on_to(page, "button, Add to my visit, not pressed").await;
        ear::press(page, "dc.state.pinned.includes('yawning')").await;
        assert_eq!(ear::again(page).await, "button, Take out of my visit, pressed");
        for wanted in [
            "What to do",
            "image, 10 of 100 with Examplin 1 cup.",
            "image, 2 of 100 without.",
            "8 more of 100.",
            "16 weeks; 200 people with, 200 without; ages 12 and up together.",
            "link, Source 1 (6.1)",
        ] {
            ear::on_to(page, wanted).await;
        }

        ear::on_to(page, "heading, My visit, level 3").await;
        ear::press(page, "root.querySelector('.dc-steps')").await;
        ear::on_to(page, "checkbox, A broken cup, now or before, not checked").await;
        ear::press(page, "root.querySelector('.dc-said')").await;
        ear::on_to(page, "heading, Talk about this: A broken cup, now or before").await;
        ear::on_to(page, "link, Source 1 (6.1)").await;
        ear::on_to(page, "People yawned a lot.").await;
        ear::on_to(
            page,
            "10 of 100 with Examplin 1 cup. 2 of 100 without. 8 more of 100. 16 weeks; 200 people with",
        )
        .await;
        ear::on_to(page, "button, Take out of my visit: Yawning").await;
        ear::on_to(page, "textbox, A question in my own words").await;
        ear::keys(page, "Mine\u{e007}", "root.querySelector('.dc-asked > li')").await;
        ear::told(page, "Added. It is number 1.").await;
        ear::again(page).await;
        for wanted in ["Mine", "button, Up: Mine, disabled", "button, Take off: Mine", "textbox, Note: Mine"]
        {
            ear::on_to(page, wanted).await;
        }
        ear::on_to(page, "button, Print or save as PDF").await;
        ear::press(page, "papers.length === 1").await;
        ear::on_to(page, "button, Save on this device").await;
        ear::on_to(page, "heading, Sources and dates, level 3").await;
    });
}
