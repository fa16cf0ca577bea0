//! The page in Preact that the bench measures beside ours says the same: else its figures would be those of another page.

use std::path::PathBuf;
use std::slice::from_ref;
use std::{env, fs};

use browser_tests::{Answer, Page, Plan, Site, browse};
use serde_json::{Value, json};

use crate::content::DRUGS;

/// A file of the page as `cargo xtask test` bundled it.
fn packed(name: &str) -> Vec<u8> {
    let folder = env::var("DRUG_COMPARE_FRAMEWORKS").expect("`cargo xtask test` names the bundled pages");
    let file = PathBuf::from(folder).join("preact").join(name);
    fs::read(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

/// Both pages on one site.
fn site() -> Site {
    Plan::new()
        .host("<drug-compare sections=\"choose card effects\"></drug-compare>")
        .answer("/preact/", Answer::html(packed("index.html")))
        .answer("/preact/main.js", Answer::script(packed("main.js")))
        .answer("/preact/main.css", Answer::new("text/css", packed("main.css")))
        .answer("/preact/pack.json", Answer::new("application/json", packed("pack.json")))
        .serve()
}

async fn open_preact(page: &Page, site: &Site) {
    page.open(&site.url("/preact/")).await;
    page.until("document.querySelector('#app .dc-matrix')").await;
}

/// Goes to a choice, and says what the card, the band and the matrix then have, without white space.
const SAID: &str = "const parts = root ?? document.querySelector('#app');
    const later = () => new Promise((resolve) => setTimeout(resolve, 300));
    // Ours is drawn in pieces where a machine is busy.
    const settled = async () => {
        for (let before; before !== parts.textContent; await later()) before = parts.textContent;
    };
    for (const [css, value] of given[0]) {
        const part = parts.querySelector(css);
        if (value) {
            part.value = value;
            part.dispatchEvent(new Event('change', { bubbles: true }));
        } else part.click();
        await settled();
    }
    const bare = (part) => part.textContent.replaceAll(/\\s/g, '');
    const all = (css) => [...parts.querySelectorAll(css)].filter((part) => part.checkVisibility()).map(bare);
    return {
        warning: all('.dc-box'),
        card: all('.dc-card-table thead * + th, .dc-card-table tbody tr'),
        heads: all('.dc-matrix thead th'),
        effects: all('.dc-matrix tbody > .dc-row'),
        tally: all('.dc-tally'),
    };";

#[test]
fn the_page_in_preact_has_the_rows_and_numbers_of_the_widget() {
    browse(async |page| {
        let site = site();
        let settings = ".dc-settings label:nth-child";
        let choices = [
            json!([]),
            json!([[format!("{settings}(2) select"), "200-mg"], [format!("{settings}(3) select"), "30-mg"]]),
            json!([[format!("{settings}(1) select"), "12-17"]]),
            json!([[".dc-comfort select", "es"], [".dc-looks button:nth-child(2)", ""]]),
            json!([
                [".dc-drugs li:first-child button", ""],
                [".dc-looks button:nth-child(3)", ""],
                [".dc-more", ""]
            ]),
            json!([[".dc-filters input[role=switch]", ""]]),
        ];
        for choice in choices {
            page.open_live(&site.url("/host")).await;
            let ours = page.run_with(SAID, from_ref(&choice)).await;
            open_preact(page, &site).await;
            let theirs = page.run_with(SAID, from_ref(&choice)).await;
            let rows = ours["effects"].as_array().unwrap().len();
            assert!(rows > 10, "{rows} rows in {}: {choice}", page.browser.name());
            for part in ["warning", "card", "heads", "effects", "tally"] {
                assert_eq!(ours[part], theirs[part], "{part} of {choice}");
            }
        }
    });
}

#[test]
fn the_page_in_preact_has_what_the_labels_say() {
    browse(async |page| {
        let site = site();
        open_preact(page, &site).await;
        for drug in DRUGS {
            let cell = format!("#effect-{} [data-drug={}] .dc-hidden", drug.effect, drug.id);
            let said = page.text(&format!("document.querySelector('{cell}').textContent")).await;
            for part in [drug.with, drug.without, drug.difference] {
                assert!(said.contains(part), "{said:?} has no {part:?}");
            }
        }
        // What the pack has printed, wherever the row shows it.
        let pack: Value = serde_json::from_slice(&packed("pack.json")).unwrap();
        let compared = page.run_with(PRINTED, &[pack]).await;
        assert_eq!(compared["wrong"], json!([]));
        assert!(compared["right"].as_u64() > Some(10), "{compared}");
    });
}

/// How many numbers of the table are those of the pack, and which are not: printed percentages of the first doses, for
/// adults. A row may show them with a decimal more, never another number.
const PRINTED: &str = "const [pack] = given;
    const wrong = [];
    let right = 0;
    for (const { effect, study, values } of pack.observations.filter(({ shown }) => shown)) {
        const { arms, ages, without } = pack.studies.find(({ id }) => id === study);
        for (const { id, drug, dose } of arms.filter((arm) => arm.drug && arm.id !== without)) {
            const first = pack.drugs.find((own) => own.id === drug).doses[0].id;
            const printed = values.find((value) => value.arm === id && value.count === undefined)?.percent;
            const numbers = document.querySelector(`#effect-${effect} [data-drug=${drug}] b`);
            const adults = ages.from <= 18 && (ages.to ?? 99) >= 64;
            if (!numbers || dose !== first || !adults || !printed) continue;
            const same = numbers.textContent === printed || Number(numbers.textContent) === Math.round(Number(printed));
            if (same) right += 1;
            else wrong.push([effect, drug, printed, numbers.textContent]);
        }
    }
    return { right, wrong };";
