//! Static facts and the live widget change places without disturbing who reads.

use browser_tests::{Answer, Browser, Dist, Gate, Page, Plan, Site, browse};
use serde_json::json;

/// The standalone page, whose wasm waits until the gate is opened; without a worker, which would fetch it too.
async fn waiting(page: &Page, gate: &Gate) -> Site {
    let wasm = Dist::built().wasm();
    let bytes = std::fs::read(Dist::built().file(wasm.trim_start_matches('/'))).unwrap();
    let held = Answer::new("application/wasm", bytes).behind(gate);
    let site = Plan::new().answer(&wasm, held).answer("/sw.js", Answer::not_found()).serve();
    page.open(&site.url("/")).await;
    page.until("dc.shadowRoot").await;
    site
}

#[test]
fn the_preloaded_wasm_is_the_one_that_runs() {
    browse(async |page| {
        let gate = Gate::default();
        let site = waiting(page, &gate).await;
        gate.open();
        page.live().await;
        // WebKit sends a preload another header than a fetch of the same origin, and takes one for the other only
        // out of its cache on disk, which its driver leaves off.
        let fetched = if page.browser == Browser::WebKit { 2 } else { 1 };
        assert_eq!(site.wasm_requests(), fetched);
    });
}

#[test]
fn the_heading_that_is_read_stays_where_it_was() {
    browse(async |page| {
        let gate = Gate::default();
        let _site = waiting(page, &gate).await;
        // One line below the top, as readers scroll.
        let top = "const heading = [...place.querySelectorAll('h2, h3')]
            .find((heading) => heading.checkVisibility() && heading.innerText.startsWith('Side effects'));";
        let scroll = format!(
            "const place = dc; {top}
            scrollBy({{ top: heading.getBoundingClientRect().top - 20, behavior: 'instant' }});
            await new Promise(requestAnimationFrame);
            return heading.getBoundingClientRect().top;"
        );
        let before = page.run(&scroll).await.as_f64().unwrap();
        gate.open();
        page.live().await;
        let after =
            page.run(&format!("const place = root; {top} return heading.getBoundingClientRect().top;")).await;
        let moved = (after.as_f64().unwrap() - before).abs();
        assert!(moved <= 2.0, "the heading moved by {moved} px");
    });
}

#[test]
fn it_waits_while_something_is_selected_or_has_the_focus() {
    browse(async |page| {
        let gate = Gate::default();
        let _site = waiting(page, &gate).await;
        page.run("getSelection().selectAllChildren(dc.querySelector('p'));").await;
        gate.open();
        page.run("await dc.ready;").await;
        let shown =
            "[dc.querySelector('p').checkVisibility(), root.querySelector('[part=root]').checkVisibility()]";
        assert_eq!(page.value(shown).await, json!([true, false]), "the selected text stays");
        page.run("dc.querySelector('a').focus(); getSelection().removeAllRanges();").await;
        // The element looks every quarter of a second whether readers are free: twice nothing may happen.
        page.run("await new Promise((resolve) => setTimeout(resolve, 600));").await;
        assert_eq!(page.value(shown).await, json!([true, false]), "the focused link stays");
        page.run("document.activeElement.blur();").await;
        page.live().await;
        assert_eq!(page.value(shown).await, json!([false, true]));
    });
}

/// Where the parts of the first screen are.
const PARTS: &str =
    "Object.fromEntries(['.dc-title', '.dc-facts-age', '.dc-choose', '.dc-drug', '.dc-warning']
    .map((part) => [part, Math.round(place.querySelector(part).getBoundingClientRect().top)])
    .filter(([, top]) => top < innerHeight))";

#[test]
fn the_first_screen_stays_as_it_was() {
    browse(async |page| {
        for width in [320, 360, 480, 768, 900, 1280] {
            if page.browser.has_developer_tools() {
                page.width(width).await;
            }
            let gate = Gate::default();
            let _site = waiting(page, &gate).await;
            let before = page.run(&format!("const place = dc; return {PARTS};")).await;
            gate.open();
            page.live().await;
            let after = page.run(&format!("const place = root; return {PARTS};")).await;
            assert_eq!(after, before, "at {width} px");
        }
    });
}

#[test]
fn nothing_around_the_widget_shifts() {
    browse(async |page| {
        if !page.browser.has_developer_tools() {
            return;
        }
        let gate = Gate::default();
        let _site = waiting(page, &gate).await;
        page.run(
            "globalThis.shifts = [];
            new PerformanceObserver((list) => shifts.push(...list.getEntries().map(({ value }) => value)))
                .observe({ type: 'layout-shift', buffered: true });",
        )
        .await;
        gate.open();
        page.live().await;
        // By the third frame the swap is on the screen, and what it moved is known.
        page.run("for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame); await turn();").await;
        let sum = page.value("shifts.reduce((sum, shift) => sum + shift, 0)").await.as_f64().unwrap();
        assert!(sum < 0.01, "the layout shifted by {sum}");
    });
}
