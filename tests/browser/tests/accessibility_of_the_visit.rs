//! axe finds nothing in what a reader takes along from My visit, in any of its states, languages and themes: shared,
//! saved, refused.

use browser_tests::{Answer, Page, Plan, TEA, browse};
use serde_json::json;

use crate::axe::nothing_wrong_in;

/// The part of My visit where all of it stands.
const PART: &str = ".dc-take-along";

/// Opens the chapter where it is folded.
const OPEN: &str = "root.querySelector('.dc-visit').open = true;
    while (!root.querySelector('.dc-take-along')) await turn();";

/// Opens `/host` with the made-up pack in it, and My visit.
async fn open(page: &Page, plan: Plan) -> browser_tests::Site {
    let site = plan.host(&format!("<main><h1>A host</h1>{TEA}</main>")).serve();
    page.open_live(&site.url("/host")).await;
    page.run(OPEN).await;
    site
}

/// Presses the only button of a group, or the first, and waits until something is told there.
fn press(group: &str) -> String {
    format!(
        "{OPEN}
        const group = root.querySelector('{group}');
        group.querySelector('button').click();
        while (!group.querySelector('[role=status]').textContent) await turn();"
    )
}

#[test]
fn of_what_is_shared() {
    browse(async |page| {
        let _site = open(page, Plan::new()).await;
        page.run("dc.state = { query: 'a yawn' };").await;
        let copied = "Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: async () => {} } });";
        page.run(copied).await;
        nothing_wrong_in(page, PART, &press(".dc-share")).await;
        page.run(&copied.replace("async () => {}", "async () => { throw new Error('no'); }")).await;
        let selected = "while (!group.querySelector('textarea')) await turn();
            for (const fold of group.querySelectorAll('details')) fold.open = true;";
        nothing_wrong_in(page, PART, &(press(".dc-share") + selected)).await;
        page.until("root.querySelector('.dc-qr-code').checkVisibility()").await;
    });
}

#[test]
fn of_what_is_saved_and_erased() {
    browse(async |page| {
        let _site = open(page, Plan::new()).await;
        page.run("dc.state = { pinned: ['yawning'] };").await;
        page.press(".dc-save button", "Save").await;
        page.until("localStorage.length === 1").await;
        nothing_wrong_in(page, PART, OPEN).await;
        page.run("root.querySelector('.dc-save button').click();").await;
        page.until("localStorage.length === 0").await;
        nothing_wrong_in(page, PART, OPEN).await;
    });
}

#[test]
fn of_what_cannot_be_saved() {
    browse(async |page| {
        let full =
            "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };";
        let closed = "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('closed', 'SecurityError'); } });";
        let _site = open(page, Plan::new()).await;
        page.run(full).await;
        page.press(".dc-save button", "Save").await;
        page.until("root.querySelector('.dc-save').textContent.includes('no room')").await;
        nothing_wrong_in(page, PART, OPEN).await;
        for (kept, words) in [("theirs", "not ours"), ("{\"drug-compare\":2}", "Another version")] {
            let site = Plan::new().host(TEA).serve();
            // Firefox shows JSON in a viewer of its own, which has no storage.
            page.open_live(&site.url("/host")).await;
            page.run_with("localStorage['drug-compare:tea-leaves'] = given[0];", &[json!(kept)]).await;
            page.open_live(&site.url("/host")).await;
            page.run(OPEN).await;
            page.until(&format!("root.querySelector('.dc-save').textContent.includes('{words}')")).await;
            nothing_wrong_in(page, PART, OPEN).await;
        }
        let site = Plan::new()
            .answer("/closed.js", Answer::script(closed))
            .host(&format!("<script src=\"/closed.js\"></script>{TEA}"))
            .serve();
        page.open_live(&site.url("/host")).await;
        page.run(OPEN).await;
        page.until("root.querySelector('.dc-save').textContent.includes('does not let')").await;
        nothing_wrong_in(page, PART, OPEN).await;
    });
}

#[test]
fn of_what_is_not_printed() {
    browse(async |page| {
        let policy = "sandbox allow-scripts allow-same-origin";
        let _site = open(page, Plan::new().policy(policy)).await;
        page.press(".dc-take-along button", "PDF").await;
        page.until("root.querySelector('.dc-take-along [role=status]').textContent").await;
        nothing_wrong_in(page, PART, OPEN).await;
    });
}
