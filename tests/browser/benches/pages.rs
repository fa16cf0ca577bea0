//! What only a browser can tell: typo search in the page, keystrokes, the load of the page, huge packs.
//!
//! Prints lines; decides nothing. `cargo xtask bench` names the built files and the peers' bundle.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a benchmark may stop at a fault"
)]

use std::{env, fs};

use browser_tests::{Answer, Dist, Page, Plan, browse, huge};
use serde_json::Value;

fn main() {
    browse(async |page| search(page).await);
    browse(async |page| keystrokes(page).await);
    browse(async |page| load(page).await);
    browse(async |page| scale(page).await);
}

fn terms() -> Vec<String> {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../fixtures/faers-terms.txt");
    fs::read_to_string(file).unwrap().lines().map(str::to_owned).collect()
}

/// The element's own `search`, from a script of the page and back, beside the peers in the same page.
async fn search(page: &Page) {
    let peers = fs::read_to_string(env::var("DRUG_COMPARE_PEERS").expect("the peers are bundled")).unwrap();
    let site = Plan::new()
        .answer("/peers.js", Answer::script(peers))
        .answer("/huge.json", Answer::json(&huge(1, &terms())))
        .answer("/terms.json", Answer::json(&terms().into()))
        .host("<drug-compare pack=\"/huge.json\" sections=\"about\"></drug-compare><script type=\"module\" src=\"/peers.js\"></script>")
        .serve();
    page.open(&site.url("/host")).await;
    page.until("globalThis.bench").await;
    let rows = page
        .run(
            "await dc.ready;
            const terms = await (await fetch('/terms.json')).json();
            const queries = bench.misspelt(terms);
            const asked = [...queries.keys()].filter((place) => place % 8 === 0);
            const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];
            await dc.search('a');
            const measure = async (engine, search) => {
                let right = 0;
                const times = [];
                for (const place of asked) {
                    const start = performance.now();
                    const found = await search(queries[place]);
                    times.push(performance.now() - start);
                    right += found === place;
                }
                return { engine, recall: right / asked.length, median: median(times) };
            };
            const rows = [await measure('drug-compare (a promise from the element)',
                async (query) => Number((await dc.search(query, { limit: 1 })).find(({ kind }) => kind !== 'emergency')?.effect.slice(7)))];
            for (const { engine, build } of bench.engines) rows.push(await measure(engine, build(terms)));
            return rows;",
        )
        .await;
    println!("\n{:<44} {:>9} {:>10} {:>9}", "typo search, in the page", "recall@1", "median ms", "× ours");
    for row in rows.as_array().unwrap() {
        let number = |row: &Value, name: &str| row[name].as_f64().unwrap();
        println!(
            "{:<44} {:>8.1}% {:>10.3} {:>9.1}",
            row["engine"].as_str().unwrap(),
            100.0 * number(row, "recall"),
            number(row, "median"),
            number(row, "median") / number(&rows[0], "median"),
        );
    }
}

/// Typing into the explorer of the shipped pack, on a processor four times slower.
async fn keystrokes(page: &Page) {
    let site = Plan::new().host("<drug-compare></drug-compare>").serve();
    page.open_live(&site.url("/host")).await;
    page.keys_into("#search", "h").await;
    page.until("dc.state.query === 'h'").await;
    page.slower(4).await;
    let told = page.run(TYPING).await;
    page.slower(1).await;
    println!("\nkeystrokes in the explorer, at a quarter of the speed (the bar is 16 ms):");
    for stroke in told.as_array().unwrap() {
        println!(
            "  {:<10} {:>6.1} ms of work, {:>3} rows toggled, {:>2} rows touched, {:>4} mutations elsewhere",
            stroke["typed"].as_str().unwrap(),
            stroke["ms"].as_f64().unwrap(),
            stroke["toggled"],
            stroke["touched"],
            stroke["elsewhere"],
        );
    }
}

/// From the event to the end of what it made the page do, with what was done to the rows.
const TYPING: &str = "const field = root.querySelector('#search');
    const records = [];
    const watcher = new MutationObserver((more) => records.push(...more));
    watcher.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
    const strokes = [];
    for (const typed of ['he', 'hea', 'head', 'heada', 'headac', 'heada', 'head', 'me duele', 'pink eye']) {
        field.value = typed;
        const start = performance.now();
        field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
        await Promise.resolve();
        root.querySelector('.dc').getBoundingClientRect();
        const ms = performance.now() - start;
        await turn();
        const done = records.splice(0);
        const rows = done.filter(({ target }) => (target.closest ? target : target.parentElement).closest('.dc-effect'));
        const toggled = rows.filter(({ attributeName, target }) => attributeName === 'hidden' && target.matches('.dc-effect'));
        strokes.push({ typed, ms, toggled: toggled.length, touched: rows.length - toggled.length, elsewhere: done.length - rows.length });
    }
    return strokes;";

/// The standalone page, and the same page without its scripts: the largest paint, shifts, blocked time.
async fn load(page: &Page) {
    let html = Dist::built().text("index.html");
    let plain: Vec<&str> =
        html.lines().filter(|line| !line.contains("<script") && !line.contains("preload")).collect();
    let site = Plan::new()
        .answer("/sw.js", Answer::not_found())
        .answer("/plain", Answer::html(plain.join("\n")))
        .serve();
    page.slower(4).await;
    page.slow_network().await;
    let mut measured = [Vec::new(), Vec::new()];
    for _ in 0..5 {
        for (path, measured) in ["/", "/plain"].into_iter().zip(&mut measured) {
            page.open("about:blank").await;
            page.open(&site.url(path)).await;
            if path == "/" {
                page.live().await;
            }
            let told = page
                .run(
                    "const all = (type) => new Promise((resolve) => {
                        const seen = [];
                        new PerformanceObserver((list) => seen.push(...list.getEntries())).observe({ type, buffered: true });
                        setTimeout(() => resolve(seen), 500);
                    });
                    const [paints, shifts, tasks] = await Promise.all(['largest-contentful-paint', 'layout-shift', 'longtask'].map(all));
                    return [paints.at(-1)?.startTime ?? 0,
                        shifts.filter(({ hadRecentInput }) => !hadRecentInput).reduce((sum, { value }) => sum + value, 0),
                        tasks.reduce((sum, { duration }) => sum + duration - 50, 0)];",
                )
                .await;
            measured
                .push(["0", "1", "2"].map(|place| told[place.parse::<usize>().unwrap()].as_f64().unwrap()));
        }
    }
    page.slower(1).await;
    let median = |runs: &[[f64; 3]], part: usize| {
        let mut values: Vec<f64> = runs.iter().map(|run| run[part]).collect();
        values.sort_by(f64::total_cmp);
        values[values.len() / 2]
    };
    let [whole, plain] = &measured;
    println!(
        "\nthe standalone page, slow processor and network, beside the same page without scripts (5 runs, medians):"
    );
    println!("  largest paint {:.2} × (the bar is 1.10)", median(whole, 0) / median(plain, 0));
    println!(
        "  layout shift {:.4} (the bar is 0), without scripts {:.4}",
        median(whole, 1),
        median(plain, 1)
    );
    println!("  blocked time {:.0} ms, without scripts {:.0} ms", median(whole, 2), median(plain, 2));
}

/// Sixty drugs and four hundred effects.
async fn scale(page: &Page) {
    let names: Vec<String> = terms().into_iter().take(400).collect();
    let site = Plan::new()
        .answer("/huge.json", Answer::json(&huge(60, &names)))
        .host("<drug-compare pack=\"/huge.json\"></drug-compare>")
        .serve();
    page.open_live(&site.url("/host")).await;
    let nodes = page.value("root.querySelectorAll('*').length").await;
    page.keys_into("#search", "a").await;
    page.until("dc.state.query === 'a'").await;
    let told = page.run(TYPING).await;
    let worst =
        told.as_array().unwrap().iter().map(|stroke| stroke["ms"].as_f64().unwrap()).fold(0.0, f64::max);
    let touched: u64 =
        told.as_array().unwrap().iter().map(|stroke| stroke["touched"].as_u64().unwrap()).sum();
    println!(
        "\n60 drugs × 400 effects: {nodes} elements, slowest keystroke {worst:.1} ms at full speed, {touched} rows touched"
    );
}
