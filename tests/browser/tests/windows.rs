//! My visit in two windows or widgets at once: neither loses what the other was told.

use browser_tests::{Page, Plan, TEA, browse};
use serde_json::{Value, json};

use crate::printed::open_visit;

const STORED: &str = "JSON.parse(localStorage['drug-compare:tea-leaves']).visit";

/// What another window of this site stores: a frame has its own `localStorage`, and tells this one.
async fn store_elsewhere(page: &Page, visit: Value) {
    let script = "const frame = document.createElement('iframe'); document.body.append(frame);
        const { localStorage } = frame.contentWindow, key = 'drug-compare:tea-leaves';
        const stored = JSON.parse(localStorage[key] ?? '{\"drug-compare\":1,\"visit\":{}}');
        Object.assign(stored.visit, given[0]);
        localStorage[key] = JSON.stringify(stored);
        await new Promise((resolve) => setTimeout(resolve, 100));
        frame.remove();";
    page.run_with(script, &[visit]).await;
}

#[test]
fn what_another_window_saves_stands_here_and_neither_loses_what_it_wrote() {
    browse(async |page| {
        let site = Plan::new().host(TEA).serve();
        page.open_live(&site.url("/host")).await;
        open_visit(page).await;
        // Nothing is saved for who has not asked, and that somebody else has asked is said.
        page.run("root.querySelector('.dc-own input').focus();").await;
        page.keys("half a quest").await;
        store_elsewhere(page, json!({ "notes": "from there" })).await;
        page.until("root.querySelector('.dc-save').textContent.includes('Another window')").await;
        assert_eq!(page.value(&format!("{STORED}.draft")).await, Value::Null);
        page.press(".dc-save button", "Save on this device").await;
        page.until(&format!("{STORED}.draft === 'half a quest' && {STORED}.notes === 'from there'")).await;
        page.until("[...root.querySelectorAll('textarea')].some(({ value }) => value === 'from there')")
            .await;

        store_elsewhere(page, json!({ "notes": "from there, and more", "tried_words": "tea" })).await;
        page.until(
            "[...root.querySelectorAll('textarea')].some(({ value }) => value === 'from there, and more')",
        )
        .await;
        page.run("root.querySelector('.dc-own input').focus();").await;
        page.keys("ion").await;
        page.until(&format!("{STORED}.draft === 'half a question'")).await;
        assert_eq!(page.value(&format!("{STORED}.notes")).await, "from there, and more");
        assert_eq!(page.value(&format!("{STORED}.tried_words")).await, "tea");
        page.run("localStorage.clear();").await;
    });
}

#[test]
fn two_widgets_of_one_page_keep_what_either_was_told() {
    browse(async |page| {
        let site = Plan::new().host(&format!("{TEA}{TEA}")).serve();
        page.open_live(&site.url("/host")).await;
        page.run("const [, other] = document.querySelectorAll('drug-compare'); await other.ready;").await;
        open_visit(page).await;
        page.press(".dc-save button", "Save on this device").await;
        page.until("localStorage.length === 1").await;
        // The other one has come before anything was saved: its state is saved when its reader asks.
        page.run(
            "dc.state = { pinned: ['yawning'] };
            const [, other] = document.querySelectorAll('drug-compare');
            other.state = { drugs: ['samplex'] };
            other.shadowRoot.querySelector('details.dc-visit').open = true;
            const save = () => [...other.shadowRoot.querySelectorAll('.dc-save button')].at(0);
            while (!save()) await new Promise(requestAnimationFrame);
            save().click();",
        )
        .await;
        let stored = "JSON.parse(localStorage['drug-compare:tea-leaves'])";
        page.until(&format!("{stored}.drugs.length === 1")).await;
        assert_eq!(page.value(&format!("{stored}.pinned")).await, json!(["yawning"]));
        page.until("document.querySelectorAll('drug-compare')[1].state.pinned.length === 1").await;
        // From now on each writes what it was told beside what the other was.
        page.run(
            "dc.state = { age: '12-17' };
            document.querySelectorAll('drug-compare')[1].state = { pinned: [] };
            dc.state = { age: 'adult' };",
        )
        .await;
        page.until(&format!("{stored}.pinned.length === 0 && {stored}.age === 'adult'")).await;
        page.run("localStorage.clear();").await;
    });
}
