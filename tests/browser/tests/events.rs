//! The three events: when they are told, what is in them, how far they are heard.

use browser_tests::{Page, Plan, Site, TEA, browse};
use serde_json::json;

async fn tea(page: &Page) -> Site {
    let site = Plan::new().host(TEA).serve();
    page.open_live(&site.url("/host")).await;
    site
}

const CHANGES: &str = "recorded.events.filter(({ type }) => type === 'change').map(({ detail }) => detail)";

#[test]
fn ready_is_told_once_and_is_no_change() {
    browse(async |page| {
        let _site = tea(page).await;
        page.run("await turn();").await;
        assert_eq!(page.value("recorded.events").await, json!([{ "type": "ready", "detail": null }]));
    });
}

#[test]
fn change_is_told_once_a_turn_with_exactly_four_parts() {
    browse(async |page| {
        let _site = tea(page).await;
        page.run(
            "dc.state = { drugs: ['examplin'] }; dc.state = { age: '12-17' }; dc.state = { lang: 'es' };",
        )
        .await;
        page.until(&format!("{CHANGES}.length > 0")).await;
        page.run("await turn();").await;
        let whole =
            json!({ "drugs": ["examplin"], "doses": { "examplin": "1-cup" }, "age": "12-17", "lang": "es" });
        assert_eq!(page.value(CHANGES).await, json!([whole]));
    });
}

#[test]
fn what_ends_as_it_was_is_no_change() {
    browse(async |page| {
        let _site = tea(page).await;
        page.run("dc.state = { age: '12-17' }; dc.state = { age: 'adult' }; dc.reset(); await turn();").await;
        assert_eq!(page.value(CHANGES).await, json!([]));
    });
}

#[test]
fn nothing_typed_or_ticked_is_ever_told() {
    browse(async |page| {
        let _site = tea(page).await;
        page.press("#effect-yawning button", "Yawning").await;
        page.until("root.querySelector('#effect-yawning .dc-row-fold').innerText.includes('It feels odd')")
            .await;
        page.run(
            "dc.state = { query: 'private words', pinned: ['yawning'], onlyDiffers: true }; await turn();",
        )
        .await;
        page.until("root.querySelector('input[type=search]').value === 'private words'").await;
        assert_eq!(page.value("recorded.events.map(({ type }) => type)").await, json!(["ready"]));
    });
}

#[test]
fn a_readers_click_is_told_once() {
    browse(async |page| {
        let _site = tea(page).await;
        page.press("button.dc-drug", "Samplex").await;
        page.until(&format!("{CHANGES}.length > 0")).await;
        page.choose("2-cups").await;
        page.until(&format!("{CHANGES}.length > 1")).await;
        page.run("await turn();").await;
        let changes = page.value(CHANGES).await;
        assert_eq!(changes.as_array().unwrap().len(), 2);
        assert_eq!(changes[0]["drugs"], json!(["examplin"]));
        assert_eq!(changes[1]["doses"], json!({ "examplin": "2-cups" }));
    });
}

#[test]
fn they_are_heard_outside_of_a_shadow_root() {
    browse(async |page| {
        let site = Plan::new().host("<div id=\"outer\"></div>").serve();
        page.open(&site.url("/host")).await;
        page.run(
            "const outer = document.querySelector('#outer').attachShadow({ mode: 'open' });
            outer.innerHTML = '<drug-compare pack=\"/tea.json\"></drug-compare>';
            const inner = outer.firstChild;
            await customElements.whenDefined('drug-compare');
            await inner.ready;
            inner.state = { age: '12-17' };
            await turn();
            inner.pack = { format: 1 };
            await inner.ready.catch(() => {});",
        )
        .await;
        let heard = page.value("recorded.events.map(({ type }) => type)").await;
        assert_eq!(heard, json!(["ready", "change", "error"]));
    });
}

#[test]
fn a_listener_may_write_back() {
    browse(async |page| {
        let _site = tea(page).await;
        page.run(
            "dc.addEventListener('drug-compare:change', () => { dc.state = { age: '65-plus' }; }, { once: true });
            dc.state = { drugs: ['samplex'] };",
        )
        .await;
        page.until(&format!("{CHANGES}.length === 2")).await;
        assert_eq!(
            page.value(&format!("{CHANGES}.map(({{ age }}) => age)")).await,
            json!(["adult", "65-plus"])
        );
    });
}
