//! What the browser holds for one widget, and what is left when widgets come and go.

use browser_tests::{Page, Plan, TEA};

use crate::figure::exact;
use crate::keystrokes::typed;

/// Kept from the first instance on: the widget's wasm has its memory to itself.
const KEEP_WASM: &str = "for (const name of ['instantiate', 'instantiateStreaming']) {
    const make = WebAssembly[name];
    WebAssembly[name] = async (...given) => {
        const made = await make.apply(WebAssembly, given);
        globalThis.wasmMemory = (made.instance ?? made).exports.memory;
        return made;
    };
}";

/// Everything in bytes, once the garbage is gone: scripts, nodes, and the wasm's memory.
async fn held(page: &Page) -> f64 {
    let heap = page.heap().await;
    let part = |name: &str| heap[name].as_f64().unwrap_or_default();
    let wasm = page.value("globalThis.wasmMemory?.buffer.byteLength ?? 0").await.as_f64().unwrap();
    part("usedSize") + part("embedderHeapUsedSize") + wasm
}

/// A page's memory when it is live, and after what is typed in the bench of keystrokes.
pub async fn of(page: &Page, url: &str, root: &str, whose: &str) {
    page.beforehand(KEEP_WASM).await;
    page.open(url).await;
    page.until(&format!("{root}?.querySelector('.dc-matrix .dc-effect')")).await;
    let megabytes = |bytes: f64| bytes / 1e6;
    exact(&format!("memory when live{whose}"), megabytes(held(page).await));
    typed(page, root, 1).await;
    exact(&format!("memory after use{whose}"), megabytes(held(page).await));
}

pub async fn of_the_widget(page: &Page) {
    let site = Plan::new().host("<drug-compare></drug-compare>").serve();
    of(page, &site.url("/host"), "root", "").await;
}

/// Half of them first, for what is kept once is no growth.
const CYCLES: u32 = 50;

const CYCLE: &str = "const one = document.createElement('drug-compare');
    one.pack = dc.pack;
    document.body.prepend(one);
    await one.ready;
    one.remove();
    await turn();";

pub async fn of_a_cycle(page: &Page) {
    page.beforehand(KEEP_WASM).await;
    let site = Plan::new().host(TEA).serve();
    page.open_live(&site.url("/host")).await;
    cycles(page, CYCLES / 2).await;
    let before = (page.held().await, held(page).await);
    cycles(page, CYCLES).await;
    let after = (page.held().await, held(page).await);
    let each = |before: f64, after: f64| (after - before) / f64::from(CYCLES);
    for (name, counted) in
        [("nodes left by a cycle", "nodes"), ("listeners left by a cycle", "jsEventListeners")]
    {
        exact(name, each(before.0[counted].as_f64().unwrap(), after.0[counted].as_f64().unwrap()));
    }
    exact("memory left by a cycle", each(before.1, after.1) / 1e3);
}

async fn cycles(page: &Page, count: u32) {
    // The last one ends in its own time.
    let settle = "await new Promise((resolve) => setTimeout(resolve, 100));";
    page.run(&format!("for (let i = 0; i < {count}; i++) {{ {CYCLE} }} {settle}")).await;
}
