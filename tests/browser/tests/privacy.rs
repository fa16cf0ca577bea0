//! After it is loaded the embed asks for nothing, keeps nothing and tells nobody anything.

use browser_tests::{Dist, Page, Plan, TEA, browse};
use serde_json::json;

/// Everything that a reader can do, done.
async fn visit(page: &Page) {
    page.press("button.dc-drug", "Samplex").await;
    page.choose("2-cups").await;
    page.choose("12-17").await;
    page.press("#effect-yawning button", "Yawning").await;
    page.until("root.querySelector('#effect-yawning .dc-open button')").await;
    page.press("#effect-yawning .dc-open button", "Add to my list").await;
    page.until("dc.state.pinned.length === 1").await;
    page.run("await dc.search('yawning'); dc.state = { query: 'yawn' };").await;
    page.choose("dark").await;
    page.choose("es").await;
    page.until(
        "root.querySelector('.dc').lang === 'es' && root.querySelector('.dc').dataset.theme === 'dark'",
    )
    .await;
    page.run("dc.reset(); document.body.append(dc); await turn();").await;
}

#[test]
fn a_whole_visit_asks_for_the_files_of_the_embed_and_then_nothing() {
    browse(async |page| {
        let site = Plan::new().host(TEA).serve();
        page.open_live(&site.url("/host")).await;
        let mut loaded = site.requests();
        loaded.sort();
        let mut wanted =
            ["/embed/drug-compare.js", "/host", "/recorder.js", "/tea.json"].map(String::from).to_vec();
        wanted.push(Dist::built().wasm());
        wanted.sort();
        assert_eq!(loaded, wanted);
        visit(page).await;
        assert_eq!(site.requests().len(), loaded.len(), "{:?}", site.requests());
        let elsewhere = "performance.getEntriesByType('resource').map(({ name }) => name)
            .filter((name) => !name.startsWith(location.origin))";
        assert_eq!(page.value(elsewhere).await, json!([]));
    });
}

#[test]
fn a_whole_visit_leaves_no_cookie_and_no_storage() {
    browse(async |page| {
        let site = Plan::new().host(TEA).serve();
        page.open_live(&site.url("/host")).await;
        visit(page).await;
        let kept = page
            .run(
                "return [document.cookie, localStorage.length, sessionStorage.length,
                    (await indexedDB.databases()).length, (await caches.keys()).length,
                    (await navigator.serviceWorker.getRegistrations()).length, window.name];",
            )
            .await;
        assert_eq!(kept, json!(["", 0, 0, 0, 0, 0, ""]));
    });
}

#[test]
fn it_puts_nothing_into_the_hosts_own_page() {
    browse(async |page| {
        let site = Plan::new().host(TEA).serve();
        page.open_live(&site.url("/host")).await;
        let markup = "document.documentElement.outerHTML.replace(dc.outerHTML, '').replace(/\\s+/g, '')";
        let before = page.value(markup).await;
        visit(page).await;
        assert_eq!(page.value(markup).await, before);
        // The driver leaves marks of its own.
        let new = "Object.keys(globalThis)
            .filter((key) => !recorded.globals.includes(key) && !/^(cdc_|se_|ret_nodes)/.test(key))";
        assert_eq!(page.value(new).await, json!([]));
    });
}
