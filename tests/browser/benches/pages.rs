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
    browse(async |page| changes(page).await);
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
    // The index is made when the field gets the focus.
    page.run("root.querySelector('#search').focus();").await;
    page.slower(4).await;
    let told = page.run(&[TASK, TYPING].concat()).await;
    page.slower(1).await;
    println!("\nkeystrokes in the explorer, at a quarter of the speed (the bar is 16 ms):");
    for stroke in told.as_array().unwrap() {
        println!(
            "  {:<14} {:>6.1} ms of work, {:>3} rows toggled, {:>2} rows touched, {:>4} mutations elsewhere",
            stroke["what"].as_str().unwrap(),
            stroke["ms"].as_f64().unwrap(),
            stroke["toggled"],
            stroke["touched"],
            stroke["elsewhere"],
        );
    }
}

/// `task()` ends when all that was to be done in this task is done; Yew may leave drawing to a later one.
const TASK: &str = "const task = () => new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage(0);
    });\n";

/// From the event to the end of what it made the page do, with what was done to the rows; the median of 7 rounds.
const TYPING: &str = "const field = root.querySelector('#search');
    const records = [];
    const watcher = new MutationObserver((more) => records.push(...more));
    watcher.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
    const strokes = {};
    const steps = [['first letter', 'h'], ['a letter more', 'he'], ['and more', 'head'], ['one less', 'hea'],
        ['pasted', 'me duele la cabeza'], ['another', 'pink eye'], ['cleared', '']];
    for (let round = 0; round < 7; round++) for (const [what, typed] of steps) {
        field.value = typed;
        const start = performance.now();
        field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
        for (let tasks = 0; tasks < 200 && !records.length; tasks++) await task(), records.push(...watcher.takeRecords());
        root.querySelector('.dc').getBoundingClientRect();
        const ms = performance.now() - start;
        await turn();
        const done = records.splice(0);
        const rows = done.filter(({ target }) => (target.closest ? target : target.parentElement).closest('.dc-effect'));
        const toggled = rows.filter(({ attributeName, target }) => attributeName === 'hidden' && target.matches('.dc-effect'));
        (strokes[what] ??= []).push({ what, ms, toggled: toggled.length, touched: rows.length - toggled.length, elsewhere: done.length - rows.length });
    }
    // The first round makes rows that the others find.
    return Object.values(strokes).map((rounds) => ({ ...rounds[0], ms: rounds.map(({ ms }) => ms).sort((a, b) => a - b)[3], first: rounds[0].ms }));";

/// Another choice, on a processor four times slower.
async fn changes(page: &Page) {
    let site = Plan::new().host("<drug-compare></drug-compare>").serve();
    page.open_live(&site.url("/host")).await;
    page.slower(4).await;
    let told = page.run(&[TASK, CHANGES].concat()).await;
    page.slower(1).await;
    println!("\nchanges, at a quarter of the speed (the bar is 50 ms, for a language 150 ms):");
    for change in told.as_array().unwrap() {
        println!(
            "  {:<14} {:>6.1} ms, {:>4} mutations",
            change["what"].as_str().unwrap(),
            change["ms"].as_f64().unwrap(),
            change["mutations"]
        );
    }
}

/// From the change to the end of the layout of what it drew; the median of 7 rounds there and back.
const CHANGES: &str = "const records = [];
    const watcher = new MutationObserver((more) => records.push(...more));
    watcher.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
    const drugs = [...dc.state.drugs];
    const [dosed] = Object.keys(dc.state.doses).filter((drug) => drugs.includes(drug));
    const doses = dc.pack.drugs.find(({ id }) => id === dosed).doses.map(({ id }) => id);
    const told = [];
    for (const [what, ...states] of [
        ['drug', { drugs: drugs.slice(1) }, { drugs }],
        ['dose', { doses: { [dosed]: doses.at(-1) } }, { doses: { [dosed]: doses[0] } }],
        ['age', { age: '12-17' }, { age: 'adult' }],
        ['language', { lang: 'es' }, { lang: 'en' }],
    ]) {
        const times = [];
        let mutations = 0;
        for (let round = 0; round < 14; round++) {
            const start = performance.now();
            dc.state = states[round % states.length];
            for (let tasks = 0; tasks < 200 && !records.length; tasks++) await task(), records.push(...watcher.takeRecords());
            root.querySelector('.dc').getBoundingClientRect();
            times.push(performance.now() - start);
            await turn();
            mutations = Math.max(mutations, records.splice(0).length);
        }
        told.push({ what, ms: times.sort((a, b) => a - b)[7], mutations });
    }
    return told;";

/// How often each page is loaded.
const LOADS: usize = 7;

/// What is measured of a load, in the order of [`LOADING`], with its bar.
const MEASURES: [(&str, &str); 5] = [
    ("first paint, ms", "900"),
    ("largest paint, ms", "1.10 x without scripts"),
    ("live, ms", "2000"),
    ("layout shift", "0"),
    ("blocked, ms", "200"),
];

/// The standalone page, and the same page without its scripts, on a slow processor and network.
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
    for _ in 0..LOADS {
        for (path, measured) in ["/", "/plain"].into_iter().zip(&mut measured) {
            page.open("about:blank").await;
            page.open(&site.url(path)).await;
            if path == "/" {
                page.live().await;
            }
            let told = page.run(LOADING).await;
            measured.push(told.as_array().unwrap().iter().map(|value| value.as_f64().unwrap()).collect());
        }
    }
    page.slower(1).await;
    println!(
        "\nthe standalone page, slow processor and network, and the same page without scripts ({LOADS} loads):"
    );
    println!("  {:<18} {:>8} {:>8} {:>8} {:>8}  the bar", "", "median", "p75", "plain", "p75");
    for (place, (name, bar)) in MEASURES.into_iter().enumerate() {
        let ranked = |runs: &[Vec<f64>]| {
            let mut values: Vec<f64> = runs.iter().map(|run| run[place]).collect();
            values.sort_by(f64::total_cmp);
            (values[LOADS / 2], values[LOADS * 3 / 4])
        };
        let [(median, high), (plain, plain_high)] = measured.each_ref().map(|runs| ranked(runs));
        let digits = if name.ends_with("ms") { 0 } else { 4 };
        println!(
            "  {name:<18} {median:>8.digits$} {high:>8.digits$} {plain:>8.digits$} {plain_high:>8.digits$}  {bar}"
        );
    }
}

/// Since the page was asked for; asked when it is live.
const LOADING: &str = "const live = performance.now();
    const all = (type) => new Promise((resolve) => {
        const seen = [];
        new PerformanceObserver((list) => seen.push(...list.getEntries())).observe({ type, buffered: true });
        setTimeout(() => resolve(seen), 500);
    });
    const [paints, largest, shifts, tasks] = await Promise.all(
        ['paint', 'largest-contentful-paint', 'layout-shift', 'longtask'].map(all));
    return [paints.find(({ name }) => name === 'first-contentful-paint')?.startTime ?? 0,
        largest.at(-1)?.startTime ?? 0,
        live,
        shifts.filter(({ hadRecentInput }) => !hadRecentInput).reduce((sum, { value }) => sum + value, 0),
        tasks.reduce((sum, { duration }) => sum + duration - 50, 0)];";

/// Sixty drugs and four hundred effects.
async fn scale(page: &Page) {
    let names: Vec<String> = terms().into_iter().take(400).collect();
    let site = Plan::new()
        .answer("/huge.json", Answer::json(&huge(60, &names)))
        .host("<drug-compare pack=\"/huge.json\"></drug-compare>")
        .serve();
    page.open_live(&site.url("/host")).await;
    let nodes = page.value("root.querySelectorAll('*').length").await;
    page.run("root.querySelector('#search').focus();").await;
    let told = page.run(&[TASK, TYPING].concat()).await;
    let worst =
        told.as_array().unwrap().iter().map(|stroke| stroke["ms"].as_f64().unwrap()).fold(0.0, f64::max);
    let touched: u64 =
        told.as_array().unwrap().iter().map(|stroke| stroke["touched"].as_u64().unwrap()).sum();
    println!(
        "\n60 drugs × 400 effects: {nodes} elements, slowest keystroke {worst:.1} ms at full speed, {touched} rows touched"
    );
}
