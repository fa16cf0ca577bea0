//! What a machine can see of accessibility: axe finds nothing on any screen.

use browser_tests::{Answer, Page, Plan, TEA, broken_tea, browse, huge};

use crate::axe::{LANGUAGES, violations, violations_in};

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
pub const FULL_VISIT: &str = "
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

/// Opens one of the screens.
async fn open(page: &Page, url: &str, name: &str) {
    let (_, script) = SCREENS.iter().find(|(screen, _)| *screen == name).expect("a screen of this name");
    page.open_live(url).await;
    page.run(script).await;
}

#[test]
fn no_screen_of_the_made_up_pack_has_a_violation() {
    browse(async |page| {
        let site = host(TEA).serve();
        let mut found = Vec::new();
        for (name, _) in SCREENS {
            open(page, &site.url("/host"), name).await;
            found.extend(violations_in(page, name, &LANGUAGES).await);
        }
        assert!(found.is_empty(), "{}", found.join("\n"));
    });
}

#[test]
fn four_drugs_side_by_side_have_no_violation() {
    browse(async |page| {
        let names =
            ["Humming", "A rather long name of an effect that nobody has ever seen"].map(str::to_owned);
        let four = "<drug-compare pack=\"/four.json\" drugs=\"drug-0 drug-1 drug-2 drug-3\"></drug-compare>";
        let site = host(four).answer("/four.json", Answer::json(&huge(4, &names))).serve();
        open(page, &site.url("/host"), "the start").await;
        let found = violations_in(page, "the start", &LANGUAGES).await;
        assert!(found.is_empty(), "{}", found.join("\n"));
    });
}

/// The shipped pack on a screen, in one language: with everything open axe takes long, most of all in WebKit.
fn shipped(name: &str, lang: &str) {
    browse(async |page| {
        let site = host("<drug-compare></drug-compare>").serve();
        open(page, &site.url("/host"), name).await;
        let found = violations_in(page, name, &[lang]).await;
        assert!(found.is_empty(), "{}", found.join("\n"));
    });
}

#[test]
fn the_shipped_pack_with_all_open_has_no_violation() {
    shipped("every fold open", "en");
}

#[test]
fn the_shipped_pack_with_all_open_has_no_violation_in_spanish() {
    shipped("every fold open", "es");
}

#[test]
fn the_shipped_pack_with_a_full_visit_has_no_violation() {
    shipped("my visit, full", "en");
}

#[test]
fn the_shipped_pack_with_a_full_visit_has_no_violation_in_spanish() {
    shipped("my visit, full", "es");
}

#[test]
fn what_went_wrong_is_told_without_a_violation() {
    browse(async |page| {
        let broken = TEA.replace("/tea.json", "/broken.json");
        let site = host(&broken).answer("/broken.json", Answer::json(&broken_tea().0)).serve();
        page.open(&site.url("/host")).await;
        page.run("await dc.ready.catch(() => {});").await;
        page.until("root.querySelector('[part=message]').innerText").await;
        let found = violations(page).await;
        assert!(found.is_empty(), "{}", found.join("\n"));
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
