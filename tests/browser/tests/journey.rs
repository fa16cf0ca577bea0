//! The whole way of a reader who has a keyboard and nothing else, from choosing drugs to what is taken along to the
//! visit, and back to the top. The focus is seen at every stop, and after every press it is where the reader was.

use browser_tests::{Page, Plan, TEA, browse};
use serde_json::json;

use crate::printed::PRINTER;
use crate::shared::CLIPBOARD;
use crate::tabbing::{DOWN, ENTER, ESCAPE, at, tab_to};

/// Presses a key where the focus is, and waits for what comes of it. The focus stays, and is seen.
async fn press(page: &Page, key: &str, outcome: &str) {
    page.run("globalThis.held = root.activeElement;").await;
    page.keys(key).await;
    page.until(outcome).await;
    assert!(at(page, "here === held").await, "the focus went elsewhere: {outcome}");
}

/// Goes on to the control with this name and presses a key there.
async fn at_control(page: &Page, name: &str, key: &str, outcome: &str) {
    let named = "here.ariaLabel ?? (here.closest('label') ?? here).textContent";
    tab_to(page, false, &format!("({named}).trim().startsWith('{name}')")).await;
    press(page, key, outcome).await;
}

async fn choose(page: &Page) {
    at_control(page, "Samplex", " ", "!dc.state.drugs.includes('samplex')").await;
    press(page, " ", "dc.state.drugs.includes('samplex')").await;
    at_control(page, "Age", "1", "dc.state.age === '12-17'").await;
    at_control(page, "Examplin", "2", "dc.state.doses.examplin === '2-cups'").await;
}

async fn find_and_pin(page: &Page) {
    tab_to(page, false, "here.dataset.section === 'effects' && here.closest('nav')").await;
    page.keys(ENTER).await;
    page.until("root.activeElement?.id === 'effects'").await;
    tab_to(page, false, "here.id === 'search'").await;
    press(page, "yawn", "here().getAttribute('aria-expanded') === 'true'").await;
    press(page, DOWN, "here().getAttribute('aria-activedescendant')").await;
    press(page, ENTER, "root.querySelector('#effect-yawning [aria-expanded=true]')").await;
    at_control(page, "Add to my visit", ENTER, "dc.state.pinned.includes('yawning')").await;
    page.keys("/").await;
    page.until("root.activeElement?.id === 'search'").await;
    press(page, ESCAPE, "dc.state.query === ''").await;
}

const ASKED: &str =
    "[...root.querySelectorAll('.dc-asked-text')].map(({ textContent }) => textContent).join()";

async fn visit(page: &Page) {
    tab_to(page, false, "here.matches('.dc-visit > summary')").await;
    press(page, ENTER, "root.querySelector('.dc-steps')").await;
    at_control(page, "Hiccups kept me awake", " ", "here().checked").await;
    at_control(page, "Holding my breath", " ", "here().checked").await;
    at_control(page, "Which, for how long", "tea", "here().value === 'tea'").await;
    at_control(page, "A broken cup", " ", "root.querySelector('.dc-said')").await;
    at_control(page, "Taste", " ", "root.querySelector('.dc-mine')").await;
    at_control(page, "Why me?", " ", &format!("{ASKED} === 'Why me?'")).await;
    at_control(page, "A question in my own words", "Mine", "here().value === 'Mine'").await;
    press(page, ENTER, &format!("{ASKED} === 'Why me?,Mine'")).await;
    at_control(page, "Up: Mine", ENTER, &format!("{ASKED} === 'Mine,Why me?'")).await;
    at_control(page, "Note: Mine", "soon", "here().value === 'soon'").await;
    tab_to(page, false, "here.ariaLabel === 'Take off: Why me?'").await;
    page.keys(ENTER).await;
    page.until(&format!("{ASKED} === 'Mine'")).await;
    page.until("root.activeElement?.matches('.dc-asked > li')").await;
    tab_to(page, false, "here.type === 'radio' && here.name.includes('decision')").await;
    page.keys(DOWN).await;
    page.until("root.activeElement.closest('label').textContent.includes('decide at this visit')").await;
    page.until("root.activeElement.checked").await;
    at_control(page, "My notes", "ask", "here().value === 'ask'").await;
}

async fn take_along(page: &Page) {
    page.run(&format!("{PRINTER} {CLIPBOARD}")).await;
    at_control(page, "Print or save", ENTER, "papers.length && !root.querySelector('iframe')").await;
    at_control(page, "Copy link", ENTER, "copied.length === 1").await;
    at_control(page, "Copy as text", ENTER, "copied.length === 2").await;
    at_control(page, "QR code", ENTER, "root.querySelector('.dc-qr-code').checkVisibility()").await;
    at_control(page, "Save on this device", ENTER, "localStorage.length === 1").await;
    press(page, ENTER, "localStorage.length === 0").await;
}

#[test]
fn keys_alone_go_from_the_choice_to_the_visit_and_back() {
    browse(async |page| {
        let site = Plan::new().host(TEA).serve();
        page.open_live(&site.url("/host")).await;
        page.run("globalThis.here = () => document.querySelector('drug-compare').shadowRoot.activeElement;")
            .await;
        choose(page).await;
        find_and_pin(page).await;
        visit(page).await;
        take_along(page).await;
        tab_to(page, true, "here.closest('nav') && here.dataset.section === 'warning'").await;
        page.keys(ENTER).await;
        page.until("root.activeElement?.id === 'warning'").await;
        tab_to(page, true, "here.matches('.dc-drug')").await;
        let state = page.value("dc.state").await;
        assert_eq!(state["drugs"], json!(["examplin", "samplex"]));
        assert_eq!(page.value("recorded.wrong").await, json!([]));
    });
}
