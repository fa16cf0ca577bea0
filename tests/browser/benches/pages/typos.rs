//! Typo search in a page: the element's own `search`, from a script of the page and back, beside the peers.

use std::{env, fs};

use browser_tests::{Answer, Page, Plan, huge};
use serde_json::{Value, json};

use crate::figure::{exact, tell};
use crate::terms;

pub async fn measure(page: &Page) {
    let peers = fs::read_to_string(env::var("DRUG_COMPARE_PEERS").expect("the peers are bundled")).unwrap();
    let site = Plan::new()
        // Isolated pages have a clock that is fine enough.
        .header("Cross-Origin-Opener-Policy", "same-origin")
        .header("Cross-Origin-Embedder-Policy", "require-corp")
        .answer("/peers.js", Answer::script(peers))
        .answer("/huge.json", Answer::json(&huge(1, &terms())))
        .answer("/terms.json", Answer::json(&terms().into()))
        .host("<drug-compare pack=\"/huge.json\" sections=\"about\"></drug-compare><script type=\"module\" src=\"/peers.js\"></script>")
        .serve();
    page.open(&site.url("/host")).await;
    page.until("globalThis.bench").await;
    assert_eq!(page.value("crossOriginIsolated").await, true);
    page.run("await dc.ready; await dc.search('a');").await;
    let engines = page.value("bench.engines.map(({ engine, sample }) => [engine, sample])").await;
    print(&page.run(&[ASKED, OURS].concat()).await, "drug-compare");
    // One after the other, for none may take longer than a script may run.
    for engine in engines.as_array().unwrap() {
        let told = page.run_with(&[ASKED, THEIRS].concat(), &[engine[0].clone(), engine[1].clone()]).await;
        print(&told, engine[0].as_str().unwrap());
    }
}

fn print(told: &Value, engine: &str) {
    assert_ne!(told["median"], json!(null), "{engine} was asked nothing");
    exact(&format!("recall, in a page, {engine}"), 100.0 * told["recall"].as_f64().unwrap());
    tell(&format!("median, in a page, {engine}"), told["median"].as_f64().unwrap());
}

/// Every eighth term; of slow engines a part of them.
const ASKED: &str = "const terms = await (await fetch('/terms.json')).json();
    const queries = bench.misspelt(terms);
    const measure = async (search, sample = Infinity) => {
        const step = 8 * Math.max(1, Math.floor(terms.length / 8 / sample));
        const asked = [...queries.keys()].filter((place) => place % step === 0);
        let right = 0;
        const times = [];
        for (const place of asked) {
            const start = performance.now();
            const found = await search(queries[place]);
            times.push(performance.now() - start);
            right += found === place;
        }
        return { recall: right / asked.length, median: times.sort((a, b) => a - b)[times.length >> 1] };
    };\n";

const OURS: &str = "return measure(async (query) =>
    Number((await dc.search(query, { limit: 1 })).find(({ kind }) => kind !== 'emergency')?.effect?.slice(7)));";

const THEIRS: &str = "const own = bench.engines.find(({ engine }) => engine === given[0]);
    return measure(own.build(terms), given[1] ?? undefined);";
