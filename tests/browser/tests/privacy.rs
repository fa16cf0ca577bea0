//! After it is loaded the embed asks for nothing, keeps nothing and tells nobody anything.

use std::collections::BTreeSet;
use std::time::Instant;

use browser_tests::{Dist, Page, Plan, STRICT_POLICY, TEA, TO_COME, browse};
use serde_json::json;

/// Everything that a reader can do, done.
async fn visit(page: &Page) {
    page.press("button.dc-drug", "Samplex").await;
    page.choose("2-cups").await;
    page.choose("12-17").await;
    page.press("#effect-yawning button", "Yawning").await;
    page.until("root.querySelector('#effect-yawning .dc-row-fold button')").await;
    page.press("#effect-yawning .dc-row-fold button", "Add to my visit").await;
    page.until("dc.state.pinned.length === 1").await;
    page.run("await dc.search('yawning'); dc.state = { query: 'yawn' };").await;
    page.choose("dark").await;
    page.choose("es").await;
    page.until(
        "root.querySelector('.dc').lang === 'es' && root.querySelector('.dc').dataset.theme === 'dark'",
    )
    .await;
    page.run("dc.reset(); document.body.append(dc); await turn();").await;
    page.run(WAKE).await;
}

/// What happens to a page that stays open: left, come back to, off the network and on it again, a day later.
const WAKE: &str = "
    const now = Date.now;
    Date.now = () => now() + 86_400_000;
    for (const [on, type] of [[window, 'blur'], [window, 'focus'], [document, 'visibilitychange'], [window, 'pageshow'],
        [window, 'offline'], [window, 'online']]) {
        on.dispatchEvent(new Event(type));
        await turn();
    }
    Date.now = now;";

/// Addresses of other origins that the page has asked for.
const ELSEWHERE: &str = "performance.getEntriesByType('resource').map(({ name }) => name)
    .filter((name) => !name.startsWith(location.origin))";

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
        assert_eq!(page.value(ELSEWHERE).await, json!([]));
    });
}

/// The app is the one that asks again, and only its own server: under this policy no other would be reached, and the
/// attempt would be told.
#[test]
fn the_app_looks_for_newer_facts_at_its_own_server_alone() {
    browse(async |page| {
        let site = Plan::new().policy(STRICT_POLICY).serve();
        page.open_live(&site.url("/")).await;
        page.run("await navigator.serviceWorker.ready;").await;
        let before = site.requests().len();
        let refused = page
            .run(&format!(
                "const refused = [];
                addEventListener('securitypolicyviolation', ({{ blockedURI, sample }}) => sample || refused.push(blockedURI));
                {WAKE}
                const {{ active }} = await navigator.serviceWorker.getRegistration();
                active.postMessage({{ type: 'older?' }});
                await new Promise((resolve) => setTimeout(resolve, 500));
                return refused;"
            ))
            .await;
        assert_eq!(refused, json!([]));
        let start = Instant::now();
        while site.requests().len() == before && start.elapsed() < TO_COME {
            page.run("await new Promise((resolve) => setTimeout(resolve, 20));").await;
        }
        let asked: BTreeSet<String> = site.requests().split_off(before).into_iter().collect();
        assert_eq!(asked, BTreeSet::from(["/sw.js".to_owned()]));
        assert_eq!(page.value(ELSEWHERE).await, json!([]));
        let kept = "[document.cookie, localStorage.length, sessionStorage.length, (await indexedDB.databases()).length,
            (await caches.keys()).length]";
        assert_eq!(page.value(kept).await, json!(["", 0, 0, 0, 1]), "its own files, in one cache");
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
