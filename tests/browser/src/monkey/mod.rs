//! A monkey: it does to a page what readers, hosts, translators, extensions and browsers do, in an order that a seed
//! decides, and looks after every step whether what must hold holds.
//!
//! Its life runs in the page as one script, in batches; only some keys are pressed by the driver. The same seed does
//! the same again, as far as a browser's own timing lets it.

use serde_json::{Value, json};
use tokio::time::timeout;

use crate::answer::Answer;
use crate::host_page::{TEA, host_page_with};
use crate::packs::{broken_tea, other_tea, tea};
use crate::page::Page;
use crate::patience::TO_RUN;
use crate::site::{Plan, Site};

const SCRIPT: &str = concat!(
    "(() => {\n",
    include_str!("life.js"),
    include_str!("reader.js"),
    include_str!("surroundings.js"),
    include_str!("holds.js"),
    "})();\n"
);

/// Steps of one call of the driver: so few that a call is done in time on a machine however busy.
const BATCH: u32 = 20;

/// Steps between two changes of what is around the page.
const SPELL: u32 = 100;

/// What may be left behind: Yew keeps a box and the listeners of each widget that was drawn in it, and a thousand steps
/// draw some twenty.
const GROWTH: [(&str, u64); 5] =
    [("elements", 0), ("around", 0), ("memory", 0), ("nodes", 400), ("listeners", 400)];

/// As large as windows are; the first is how they begin.
const WINDOWS: [(u32, u32); 3] = [(1280, 900), (500, 740), (768, 1024)];

/// How often it is looked again at what is left behind: a browser lets go of some of it late.
const LOOKS: u32 = 5;

/// What one life came to.
#[derive(Debug)]
pub struct Life {
    pub steps: u32,
    /// At its start, and with another element in its place at its end: `elements`, `around`, `memory` in pages of 64 KB,
    /// and where a browser tells them the `nodes` and `listeners` that it holds.
    pub began: Value,
    pub ended: Value,
}

/// Lives for `steps`, or until something does not hold; then it says what, and what was done before.
pub async fn live(page: &Page, seed: u32, steps: u32) -> Result<Life, String> {
    let site = plan(seed).serve();
    page.open_live(&site.url("/host")).await;
    let began = counted(page, page.run_with("return monkey.begin(given[0]);", &[seed.into()]).await).await;
    let mut done = 0;
    while done < steps {
        let batch = BATCH.min(steps - done);
        if done % SPELL == 0 {
            around(page, seed.wrapping_add(done / SPELL)).await;
            // With the made-up pack a host may name it anew, and then it is asked for.
            site.cut(!seed.is_multiple_of(2) && (done / SPELL) % 3 == 1);
        }
        let lived = timeout(TO_RUN, page.run_with("return monkey.live(given[0]);", &[batch.into()])).await;
        settled(lived.map_err(|_| format!("the page hangs after step {done}"))?)?;
        done += batch;
        asked(&site)?;
        if done % (3 * SPELL) == 0 {
            press_keys(page).await;
            settled(page.run("return { wrong: await monkey.holds(), last: monkey.last };").await)?;
        }
        if done % (5 * SPELL) == 0 {
            settled(page.run("return { wrong: await monkey.twin(), last: monkey.last };").await)?;
        }
    }
    site.cut(false);
    // The window is that of all tabs: the next test finds it as it was.
    let (width, height) = WINDOWS[0];
    page.window(width, height).await;
    let ended = page.run("return monkey.rest();").await;
    settled(ended.clone())?;
    let mut ended = counted(page, ended["counted"].clone()).await;
    for _ in 0..LOOKS {
        if grown(&began, &ended).is_none() {
            break;
        }
        page.run("await new Promise((done) => setTimeout(done, 500));").await;
        ended = counted(page, ended).await;
    }
    asked(&site)?;
    if let Some(what) = grown(&began, &ended) {
        return Err(format!("more {what} than at the beginning: {ended}, not {began}"));
    }
    let loud = page.console().await;
    if loud.is_empty() { Ok(Life { steps, began, ended }) } else { Err(loud.join("\n")) }
}

/// What there is more of than may be left behind.
fn grown(began: &Value, ended: &Value) -> Option<&'static str> {
    let count = |counted: &Value, what: &str| counted[what].as_u64().unwrap_or_default();
    GROWTH
        .into_iter()
        .find_map(|(what, most)| (count(ended, what) > count(began, what) + most).then_some(what))
}

/// What the page has counted, with what its browser has.
async fn counted(page: &Page, mut counted: Value) -> Value {
    if page.browser.has_developer_tools() {
        let held = page.held().await;
        counted["nodes"] = held["nodes"].clone();
        counted["listeners"] = held["jsEventListeners"].clone();
    }
    counted
}

/// Every other life has the made-up pack, and two columns to be moved between.
fn plan(seed: u32) -> Plan {
    let element = if seed.is_multiple_of(2) { TEA } else { "<drug-compare></drug-compare>" };
    let body = format!("<main><h1>A host</h1><div id=\"one\">{element}</div><div id=\"two\"></div></main>");
    let packs = json!([tea(), other_tea(), broken_tea().0]);
    let script = format!("globalThis.monkeyPacks = {packs};\n{SCRIPT}");
    // Off the network a browser would complain about the icon that it asks for by itself.
    let head = "<link rel=\"icon\" href=\"data:,\"><script src=\"/monkey.js\"></script>";
    Plan::new()
        .answer("/monkey.js", Answer::script(script))
        .answer("/host", Answer::html(host_page_with(head, &body)))
}

/// What only a driver can do to a page: its window and its colours.
async fn around(page: &Page, turn: u32) {
    let (width, height) = WINDOWS[turn as usize % WINDOWS.len()];
    page.window(width, height).await;
    if page.browser.has_developer_tools() {
        page.prefer(if turn.is_multiple_of(2) { "light" } else { "dark" }).await;
    }
}

async fn press_keys(page: &Page) {
    let keys = page.value("monkey.keys()").await;
    for key in keys.as_array().into_iter().flatten().filter_map(Value::as_str) {
        page.keys(key).await;
    }
}

/// An error where something does not hold.
fn settled(told: Value) -> Result<(), String> {
    let list = |name: &str| {
        let lines = told[name].as_array().into_iter().flatten();
        lines.map(|line| line.as_str().map_or_else(|| line.to_string(), str::to_owned)).collect::<Vec<_>>()
    };
    let wrong = list("wrong");
    if wrong.is_empty() {
        return Ok(());
    }
    Err(format!("{}\nwhat was done before, newest last:\n  {}", wrong.join("\n"), list("last").join("\n  ")))
}

/// The page, its scripts, the wasm, and the pack that a host names; nothing else is ever asked for.
fn asked(site: &Site) -> Result<(), String> {
    let known = ["/host", "/recorder.js", "/monkey.js", "/embed/drug-compare.js", "/tea.json"];
    let other = |path: &&String| !known.contains(&path.as_str());
    let requests = site.requests();
    let others: Vec<&String> =
        requests.iter().filter(other).filter(|path| !path.ends_with(".wasm")).collect();
    if !others.is_empty() || site.wasm_requests() > 1 {
        return Err(format!("asked for {others:?}, and {} times for the wasm", site.wasm_requests()));
    }
    Ok(())
}
