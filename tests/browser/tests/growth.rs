//! What many elements and many rounds leave behind: one wasm, and no more nodes than there are elements.

use browser_tests::{Page, Plan, TEA, browse};
use serde_json::Value;

/// Nodes and listeners that the browser holds, once the garbage is gone.
async fn held(page: &Page) -> (u64, u64) {
    let counters = page.held().await;
    let count = |name: &str| counters[name].as_u64().unwrap();
    (count("nodes"), count("jsEventListeners"))
}

/// Does `round` many times, and returns what the second half has added for each round.
async fn growth(page: &Page, rounds: u32, round: &str) -> (f64, f64) {
    // The last round ends in its own time.
    let settle = "await new Promise((resolve) => setTimeout(resolve, 100));";
    let many = |count: u32| format!("for (let i = 0; i < {count}; i++) {{ {round} }} {settle}");
    page.run(&many(rounds / 2)).await;
    let half = held(page).await;
    page.run(&many(rounds / 2)).await;
    let whole = held(page).await;
    let each = |half: u64, whole: u64| (whole as f64 - half as f64) / f64::from(rounds / 2);
    let grown = (each(half.0, whole.0), each(half.1, whole.1));
    println!("{rounds} rounds: {half:?} → {whole:?}; {:.2} nodes, {:.2} listeners a round", grown.0, grown.1);
    grown
}

#[test]
fn ten_elements_fetch_one_wasm() {
    browse(async |page| {
        let site = Plan::new().host(&TEA.repeat(10)).serve();
        page.open(&site.url("/host")).await;
        page.run("for (const one of document.querySelectorAll('drug-compare')) await one.ready;").await;
        page.live().await;
        assert_eq!(site.wasm_requests(), 1);
        let packs: Vec<String> = site.requests().into_iter().filter(|path| path == "/tea.json").collect();
        assert!(packs.len() <= 10, "{}", packs.len());
    });
}

#[test]
fn two_hundred_moves_leave_nothing_behind() {
    browse(async |page| {
        if !page.browser.has_developer_tools() {
            return;
        }
        let site = Plan::new().host(&format!("<div id=\"one\"></div><div id=\"two\"></div>{TEA}")).serve();
        page.open_live(&site.url("/host")).await;
        let round = "document.querySelector(i % 2 ? '#one' : '#two').append(dc); await turn();";
        let (nodes, listeners) = growth(page, 200, round).await;
        assert!(nodes < 1.0 && listeners < 0.5, "{nodes} nodes, {listeners} listeners a move");
        assert_eq!(site.wasm_requests(), 1);
    });
}

#[test]
fn fifty_rounds_of_adding_and_removing_leave_a_box_and_its_listeners_each() {
    browse(async |page| {
        if !page.browser.has_developer_tools() {
            return;
        }
        let site = Plan::new().host(TEA).serve();
        page.open_live(&site.url("/host")).await;
        let alone = held(page).await.0;
        let round = "const one = document.createElement('drug-compare');
            one.pack = dc.pack;
            document.body.prepend(one);
            await one.ready;
            one.remove();
            await turn();";
        let (nodes, listeners) = growth(page, 50, round).await;
        // Yew never drops the listeners of an app's root ("this event handler is static", in its
        // `subtree_root.rs`), and with them goes the empty root itself. The widget's own nodes all go.
        // Folded chapters hold fewer nodes than the whole page once did, yet hundreds beside one that may stay.
        assert!(alone > 500 && nodes <= 2.0, "{nodes} nodes a round, beside {alone}");
        // One for each type of event that views listen to; `toggle` of the chapters is the seventh.
        assert!(listeners <= 7.0, "{listeners} listeners a round");
        assert_eq!(site.wasm_requests(), 1);
        assert_eq!(page.value("document.querySelectorAll('drug-compare').length").await, Value::from(1));
    });
}
