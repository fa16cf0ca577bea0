//! What a machine can see of accessibility: axe finds nothing on any screen.

use std::env;
use std::fs;

use browser_tests::{Answer, Page, Plan, TEA, broken_tea, browse, huge};

/// The source of axe-core, from the file that `DRUG_COMPARE_AXE` names.
fn axe() -> String {
    let file = env::var("DRUG_COMPARE_AXE").expect("`cargo xtask test` names axe.min.js in DRUG_COMPARE_AXE");
    fs::read_to_string(&file).unwrap_or_else(|error| panic!("{file}: {error}"))
}

/// What axe finds wrong on the whole page, as a host runs it, one text for each rule.
async fn violations(page: &Page) -> Vec<String> {
    page.run(&axe()).await;
    let found = page
        .run(
            "const { violations } = await axe.run(document, { resultTypes: ['violations'] });
            const where = ({ target, html }) => `\\n  at ${target.join(' ')}: ${html.slice(0, 200)}`;
            return violations.map(({ id, help, nodes }) =>
                `${id}: ${help}${nodes.slice(0, 3).map(where).join('')}`);",
        )
        .await;
    serde_json::from_value(found).expect("a list of texts")
}

#[test]
fn the_standalone_page_has_no_violation() {
    browse(async |page| {
        if !page.browser.has_developer_tools() {
            return;
        }
        let site = Plan::new().serve();
        let mut found = Vec::new();
        for width in [360, 1280] {
            for scheme in ["light", "dark"] {
                page.width(width).await;
                page.prefer(scheme).await;
                page.open_live(&site.url("/")).await;
                page.press(".dc-effect-title button", "").await;
                page.until("root.querySelector('.dc-row-fold[open] .dc-evidence')").await;
                let here = violations(page).await;
                found.extend(here.into_iter().map(|text| format!("{scheme} at {width} px: {text}")));
            }
        }
        assert!(found.is_empty(), "{}", found.join("\n"));
    });
}

/// A host page with the headings and landmarks that every page should have.
fn host(element: &str) -> Plan {
    Plan::new().host(&format!("<main><h1>A host</h1>{element}</main>"))
}

/// What can be on the screen, by name, and how a script gets there from the start.
const SCREENS: [(&str, &str); 11] = [
    ("the start", ""),
    ("one drug", "dc.state = { drugs: ['samplex'] };"),
    ("no drug", "dc.state = { drugs: [] };"),
    ("an age without approval", "dc.state = { age: '2-11' };"),
    ("another dose, something pinned", "dc.state = { doses: { examplin: '2-cups' }, pinned: ['yawning'] };"),
    (
        "every effect open",
        "for (const title of root.querySelectorAll('.dc-effect-title > button')) title.click();",
    ),
    ("every fold open", "for (const fold of root.querySelectorAll('details')) fold.open = true;"),
    (
        "an emergency, with suggestions",
        "const field = root.querySelector('#search');
        field.focus();
        field.value = 'spoon in throat';
        field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));",
    ),
    ("nothing found", "dc.state = { query: 'zzzz qqqq' };"),
    ("my visit, empty", "root.querySelector('.dc-visit').open = true;"),
    ("my visit, full", FULL_VISIT),
];

/// Ticks all that can be ticked, writes questions and unfolds what is folded, in My visit.
const FULL_VISIT: &str = "
    root.querySelector('.dc-visit').open = true;
    const frame = () => new Promise((resolve) => setTimeout(resolve, 20));
    while (!root.querySelector('.dc-steps')) await frame();
    const lines = () => [...root.querySelectorAll('.dc-steps input[type=checkbox]:not(:checked, :disabled)')];
    for (let line = lines()[0]; line; [line] = lines()) {
        line.click();
        await frame();
    }
    for (const text of ['Why?', 'x'.repeat(90)]) {
        const field = root.querySelector('.dc-own input');
        field.value = text;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await frame();
        root.querySelector('.dc-own button').click();
        await frame();
    }
    for (const fold of root.querySelectorAll('.dc-steps details')) fold.open = true;
    await frame();";

/// Every screen in both languages, light and dark.
async fn all_screens(page: &Page, url: &str, screens: &[(&str, &str)]) {
    let mut found = Vec::new();
    for (name, script) in screens {
        page.open_live(url).await;
        page.run(script).await;
        for lang in ["en", "es"] {
            for theme in ["light", "dark"] {
                page.run_with("[dc.lang, dc.state] = [given[0], { lang: given[0] }];", &[lang.into()]).await;
                page.run_with("dc.setAttribute('theme', given[0]);", &[theme.into()]).await;
                let set = format!("root.querySelector('.dc[lang={lang}][data-theme={theme}]')");
                page.until(&set).await;
                let here = violations(page).await;
                found.extend(here.into_iter().map(|text| format!("{name}, {lang}, {theme}: {text}")));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn no_screen_of_the_made_up_pack_has_a_violation() {
    browse(async |page| {
        let site = host(TEA).serve();
        all_screens(page, &site.url("/host"), &SCREENS).await;
    });
}

#[test]
fn four_drugs_side_by_side_have_no_violation() {
    browse(async |page| {
        let names =
            ["Humming", "A rather long name of an effect that nobody has ever seen"].map(str::to_owned);
        let four = "<drug-compare pack=\"/four.json\" drugs=\"drug-0 drug-1 drug-2 drug-3\"></drug-compare>";
        let site = host(four).answer("/four.json", Answer::json(&huge(4, &names))).serve();
        all_screens(page, &site.url("/host"), &SCREENS[..1]).await;
    });
}

#[test]
fn the_shipped_pack_has_no_violation_in_any_language_and_theme() {
    browse(async |page| {
        let site = host("<drug-compare></drug-compare>").serve();
        all_screens(page, &site.url("/host"), &SCREENS[6..7]).await;
        all_screens(page, &site.url("/host"), &SCREENS[10..]).await;
    });
}

#[test]
fn what_went_wrong_is_told_without_a_violation() {
    browse(async |page| {
        let broken = TEA.replace("/tea.json", "/broken.json");
        let site = host(&broken).answer("/broken.json", Answer::json(&broken_tea().0)).serve();
        page.open(&site.url("/host")).await;
        page.run("await dc.ready.catch(() => {});").await;
        page.until("root.querySelector('[part=message]').innerText").await;
        page.run(&axe()).await;
        let found =
            page.run("return (await axe.run()).violations.map(({ id, help }) => `${id}: ${help}`);").await;
        assert_eq!(found, serde_json::json!([]));
    });
}

#[test]
fn the_static_facts_have_no_violation() {
    browse(async |page| {
        let site = Plan::new().policy("script-src 'none'").serve();
        page.open(&site.url("/")).await;
        let found = violations(page).await;
        assert!(found.is_empty(), "{}", found.join("\n"));
    });
}
