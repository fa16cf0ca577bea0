//! My visit on the reader's own device: what is saved, when, and what is never written over.

use browser_tests::{Answer, Plan, TEA, browse};
use serde_json::{Value, json};

use crate::printed::{open_visit, print};

/// All that a browser keeps for a page.
const KEPT: &str = "return [document.cookie, { ...localStorage }, sessionStorage.length, (await indexedDB.databases()).length,
    (await caches.keys()).length, window.name];";

fn nothing() -> Value {
    json!(["", {}, 0, 0, 0, ""])
}

#[test]
fn the_log_of_a_visit_nothing_before_save_nothing_after_erase_and_never_a_request() {
    browse(async |page| {
        let site = Plan::new().host(TEA).serve();
        page.open_live(&site.url("/host")).await;
        let loaded = site.requests();
        page.run(
            "globalThis.told = [];
            for (const type of ['ready', 'change', 'error']) {
                addEventListener(`drug-compare:${type}`, ({ detail }) => told.push(JSON.stringify(detail)));
            }",
        )
        .await;
        open_visit(page).await;
        page.run("dc.state = { pinned: ['yawning'], age: '12-17' };").await;
        print(page).await;
        assert_eq!(page.run(KEPT).await, nothing(), "before it is saved");

        page.press(".dc-save button", "Save on this device").await;
        page.until("localStorage.length === 1").await;
        page.run("dc.state = { drugs: ['samplex'], query: 'zebra' };").await;
        let saved = page.value("JSON.parse(localStorage['drug-compare:tea-leaves'])").await;
        assert_eq!(saved["drugs"], json!(["samplex"]), "it keeps itself saved");
        assert_eq!(saved["pinned"], json!(["yawning"]));
        assert!(!saved.to_string().contains("zebra"), "{saved}");

        page.reload().await;
        page.live().await;
        let state = page.value("dc.state").await;
        assert_eq!(
            (&state["drugs"], &state["age"], &state["pinned"]),
            (&json!(["samplex"]), &json!("12-17"), &json!(["yawning"]))
        );
        open_visit(page).await;
        page.press(".dc-save button", "Erase").await;
        page.until("localStorage.length === 0").await;
        page.run("dc.state = { drugs: ['examplin'] };").await;
        assert_eq!(page.run(KEPT).await, nothing(), "after it is erased");
        let focus = page.value("root.activeElement.textContent").await;
        assert_eq!(focus, "Save on this device", "who pressed it still has the button");

        let told = page.value("globalThis.told ?? []").await.to_string();
        assert!(!told.contains("yawning") && !told.contains("zebra"), "{told}");
        assert_eq!(page.value("location.href").await, site.url("/host"));
        // Loaded twice; the browser has kept the wasm, whose name is its content.
        let again: Vec<_> = loaded.iter().filter(|path| !path.ends_with(".wasm")).cloned().collect();
        let sorted = |mut requests: Vec<String>| {
            requests.sort();
            requests
        };
        assert_eq!(sorted(site.requests()), sorted([loaded, again].concat()));
    });
}

#[test]
fn what_is_saved_comes_before_what_the_page_says_and_after_the_fragment() {
    browse(async |page| {
        let body = TEA.replace("<drug-compare", "<drug-compare sync-url drugs=\"samplex\" lang=\"es\"");
        let site = Plan::new().host(&body).serve();
        page.open_live(&site.url("/host")).await;
        let saved = "{\"drug-compare\":1,\"drugs\":[\"examplin\"]}";
        page.run_with("localStorage['drug-compare:tea-leaves'] = given[0];", &[json!(saved)]).await;
        page.reload().await;
        page.live().await;
        assert_eq!(page.value("dc.state.drugs").await, json!(["examplin"]));
        assert_eq!(page.value("dc.state.lang").await, "es", "the page says the language");
        page.open_live(&site.url("/host?again#drugs=samplex,examplin")).await;
        assert_eq!(page.value("dc.state.drugs").await, json!(["examplin", "samplex"]));
    });
}

#[test]
fn what_is_not_ours_is_never_overwritten_and_is_said() {
    browse(async |page| {
        let site = Plan::new().host(TEA).serve();
        page.open(&site.url("/host")).await;
        let odd = r#"{"drug-compare":1,"visit":{"notes":"Bring the list.","decision":"maybe"}}"#;
        for (value, said, erasable) in [
            ("their own", "not ours", false),
            (odd, "Another version", true),
            ("{\"drug-compare\":2}", "Another version", true),
        ] {
            page.run_with("localStorage['drug-compare:tea-leaves'] = given[0];", &[json!(value)]).await;
            page.reload().await;
            page.live().await;
            open_visit(page).await;
            let words = page.text("root.querySelector('.dc-save').textContent").await;
            assert!(words.contains(said), "{words}");
            page.run("dc.state = { pinned: ['yawning'] };").await;
            assert_eq!(page.value("localStorage['drug-compare:tea-leaves']").await, value);
            assert_eq!(page.value("!!root.querySelector('.dc-save button')").await, erasable);
        }
        page.press(".dc-save button", "Erase").await;
        page.until("localStorage.length === 0").await;
    });
}

#[test]
fn what_came_between_is_left_alone() {
    browse(async |page| {
        let site = Plan::new().host(TEA).serve();
        page.open_live(&site.url("/host")).await;
        open_visit(page).await;
        page.press(".dc-save button", "Save on this device").await;
        page.until("localStorage.length === 1").await;
        // Another window erases: nothing comes back by itself.
        page.run("localStorage.clear(); dc.state = { pinned: ['yawning'] };").await;
        page.until("root.querySelector('.dc-save').textContent.includes('Nothing is saved.')").await;
        assert_eq!(page.value("localStorage.length").await, 0);
        page.run("localStorage['drug-compare:tea-leaves'] = 'theirs';").await;
        page.press(".dc-save button", "Save on this device").await;
        page.until("root.querySelector('.dc-save').textContent.includes('not ours')").await;
        assert_eq!(page.value("localStorage['drug-compare:tea-leaves']").await, "theirs");
        page.run("localStorage.clear();").await;
    });
}

#[test]
fn storage_that_is_full_or_closed_is_survived_and_said() {
    browse(async |page| {
        let site = Plan::new().host(TEA).serve();
        page.open_live(&site.url("/host")).await;
        open_visit(page).await;
        page.run(
            "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };",
        )
        .await;
        page.press(".dc-save button", "Save on this device").await;
        page.until("root.querySelector('.dc-save').textContent.includes('no room')").await;
        assert_eq!(page.value("localStorage.length").await, 0);

        let closed = "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('closed', 'SecurityError'); } });";
        let body = format!("<script src=\"/closed.js\"></script>{TEA}");
        let site = Plan::new().answer("/closed.js", Answer::script(closed)).host(&body).serve();
        page.open_live(&site.url("/host")).await;
        open_visit(page).await;
        let said = page.text("root.querySelector('.dc-save').textContent").await;
        assert!(said.contains("does not let this page save"), "{said}");
        assert_eq!(page.console().await, Vec::<String>::new());
    });
}
