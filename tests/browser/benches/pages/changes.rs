//! Another choice, on a processor four times slower.

use browser_tests::{Page, Plan};

use crate::figure::tell;
use crate::keystrokes::TASK;

/// Another drug, dose, age and language.
pub async fn measure(page: &Page) {
    let site = Plan::new().host("<drug-compare></drug-compare>").serve();
    page.open_live(&site.url("/host")).await;
    page.slower(4).await;
    let told = page.run(&[TASK, CHANGES].concat()).await;
    page.slower(1).await;
    for change in told.as_array().unwrap() {
        tell(&format!("change, {}", change["what"].as_str().unwrap()), change["ms"].as_f64().unwrap());
    }
}

/// From the change to the end of the layout of what it drew; the median of 14 there and back.
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
            // Yew spreads what takes it longer than a frame over several tasks.
            let took, seen;
            do {
                seen = records.length;
                root.querySelector('.dc').getBoundingClientRect();
                took = performance.now() - start;
                await new Promise((resolve) => setTimeout(resolve, 5));
                records.push(...watcher.takeRecords());
            } while (records.length > seen);
            times.push(took);
            mutations = Math.max(mutations, records.splice(0).length);
        }
        told.push({ what, ms: times.sort((a, b) => a - b)[7], mutations });
    }
    return told;";
