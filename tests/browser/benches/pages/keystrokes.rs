//! Typing into the explorer, on a processor four times slower.

use browser_tests::{Page, Plan};
use serde_json::Value;

use crate::figure::{exact, quantile, tell};

/// Typing into the explorer of the shipped pack.
pub async fn measure(page: &Page) {
    let site = Plan::new().host("<drug-compare></drug-compare>").serve();
    page.open_live(&site.url("/host")).await;
    let strokes = typed(page, "root", 4).await;
    print(&strokes, "");
    let firsts = strokes.iter().map(|stroke| stroke.first).collect();
    tell("keystroke, slowest the first time", quantile(firsts, 1.0));
    exact("changes inside rows that stay", strokes.iter().map(|stroke| stroke.touched).sum());
}

/// One thing that is typed, round after round.
pub struct Stroke {
    pub what: String,
    /// The median of all rounds.
    pub ms: f64,
    /// The first round, which makes rows that the others find.
    pub first: f64,
    /// Changes inside rows that stood there before, beside their coming and going; of all rounds.
    pub touched: f64,
}

/// Types into the search box of whatever page this is; `root` is what its parts are in.
pub async fn typed(page: &Page, root: &str, slower: u32) -> Vec<Stroke> {
    page.slower(slower).await;
    // With the focus the index is made, and rows are drawn ahead; a second later somebody types.
    let rest = "await new Promise((resolve) => setTimeout(resolve, 1_000));";
    page.run(&format!("{root}.querySelector('#search').focus(); {rest}")).await;
    let told = page.run(&format!("return await (async (root) => {{ {TASK} {TYPING} }})({root});")).await;
    page.slower(1).await;
    let stroke = |told: &Value| Stroke {
        what: told["what"].as_str().unwrap().to_owned(),
        ms: told["ms"].as_f64().unwrap(),
        first: told["first"].as_f64().unwrap(),
        touched: told["touched"].as_f64().unwrap(),
    };
    told.as_array().unwrap().iter().map(stroke).collect()
}

/// `whose` follows the names of the figures.
pub fn print(strokes: &[Stroke], whose: &str) {
    for Stroke { what, ms, .. } in strokes {
        tell(&format!("keystroke, {what}{whose}"), *ms);
    }
}

/// `task()` ends when all that was to be done in this task is done; Yew may leave drawing to a later one.
pub const TASK: &str = "const task = () => new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage(0);
    });\n";

/// From the event to the end of what it made the page do, in 7 rounds, and what was done to rows that stood there.
const TYPING: &str = "const field = root.querySelector('#search');
    const records = [];
    const watcher = new MutationObserver((more) => records.push(...more));
    watcher.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
    const strokes = {};
    const steps = [['first letter', 'h'], ['a letter more', 'he'], ['and more', 'head'], ['one less', 'hea'],
        ['pasted', 'me duele la cabeza'], ['another', 'pink eye'], ['cleared', '']];
    for (let round = 0; round < 7; round++) for (const [what, typed] of steps) {
        const known = new Set(root.querySelectorAll('.dc-effect'));
        field.value = typed;
        const start = performance.now();
        field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
        for (let tasks = 0; tasks < 200 && !records.length; tasks++) await task(), records.push(...watcher.takeRecords());
        root.querySelector('.dc').getBoundingClientRect();
        const ms = performance.now() - start;
        await turn();
        const row = ({ target }) => (target.closest ? target : target.parentElement)?.closest('.dc-effect');
        const toggled = ({ attributeName, target }) => attributeName === 'hidden' && known.has(target);
        const touched = records.splice(0).filter((change) => known.has(row(change)) && !toggled(change)).length;
        (strokes[what] ??= []).push({ what, ms, touched });
    }
    return Object.values(strokes).map((rounds) => ({
        what: rounds[0].what,
        ms: rounds.map(({ ms }) => ms).sort((a, b) => a - b)[3],
        first: rounds[0].ms,
        touched: rounds.reduce((sum, { touched }) => sum + touched, 0),
    }));";
