//! Pages made with React, with Vue and by hand, all in the same steps.

use std::{env, fs};

use browser_tests::{Answer, Page, Plan, browse, other_tea};
use serde_json::json;

/// One of the bundles that `cargo xtask test` made of `tests/browser/frameworks/`.
pub fn bundle(framework: &str) -> Answer {
    let folder = env::var("DRUG_COMPARE_FRAMEWORKS").expect("`cargo xtask test` names the bundled pages");
    let bundle = format!("{folder}/{framework}.js");
    Answer::script(fs::read_to_string(&bundle).unwrap_or_else(|error| panic!("{bundle}: {error}")))
}

async fn steps(page: &Page, framework: &str) {
    let site = Plan::new()
        .answer("/page.js", bundle(framework))
        .host("<div id=\"app\"></div><script type=\"module\" src=\"/page.js\"></script>")
        .serve();
    page.open(&site.url("/host")).await;
    page.until("dc").await;
    page.live().await;
    assert_eq!(page.value("[dc.pack.id, dc.state.drugs]").await, json!(["tea-leaves", ["examplin"]]));

    page.run("set({ pack: '/tea.json', drugs: 'samplex' });").await;
    page.until("dc.state.drugs.join() === 'samplex'").await;
    page.press("button.dc-drug", "Examplin").await;
    page.until("heard.some((drugs) => drugs.length === 2)").await;

    page.run_with("set({ pack: given[0], drugs: 'samplex' });", &[other_tea()]).await;
    page.until("dc.pack?.id === 'other-leaves'").await;

    page.run("set({ drugs: '' });").await;
    page.until("!dc").await;
    page.run("set({ pack: '/tea.json', drugs: 'examplin' });").await;
    page.until("dc").await;
    page.live().await;
    assert_eq!(page.value("[dc.pack.id, dc.state.drugs]").await, json!(["tea-leaves", ["examplin"]]));
    assert_eq!(site.wasm_requests(), 1);
    assert_eq!(page.console().await, Vec::<String>::new());
}

#[test]
fn react() {
    browse(async |page| steps(page, "react").await);
}

#[test]
fn vue() {
    browse(async |page| steps(page, "vue").await);
}

#[test]
fn plain() {
    browse(async |page| steps(page, "plain").await);
}
