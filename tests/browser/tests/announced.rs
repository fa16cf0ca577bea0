//! What a screen reader says by itself when the list changes.

use browser_tests::{Page, Plan, TEA, browse};
use serde_json::json;

/// From here on a reader rests when the test says so, and not when a slow machine takes as long over the letters.
const RESTS: &str = "const [start, stop] = [setTimeout, clearTimeout];
    const rests = new Map();
    globalThis.setTimeout = (act, pause, ...given) => {
        if (pause !== 700) return start(act, pause, ...given);
        const rest = {};
        rests.set(rest, act);
        return rest;
    };
    globalThis.clearTimeout = (rest) => rests.delete(rest) || stop(rest);
    globalThis.rest = () => [...rests].forEach(([rest, act]) => rests.delete(rest) && act());";

/// Keeps in `said` what the widget's voice says.
async fn listen(page: &Page) {
    page.run(
        "globalThis.said = [];
        new MutationObserver(() => {
            const text = root.querySelector('[part=root] > [role=status]')?.textContent;
            if (text) said.push(text);
        }).observe(root, { childList: true, characterData: true, subtree: true });",
    )
    .await;
}

/// Types letter by letter, faster than any reader.
async fn type_all(page: &Page, texts: &[&str]) {
    page.run_with(
        "for (const text of given[0]) {
            const field = root.querySelector('#search');
            field.value = text;
            field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
            await turn();
        }",
        &[json!(texts)],
    )
    .await;
}

#[test]
fn what_was_found_is_said_when_the_reader_rests_and_again_where_it_is_the_same() {
    browse(async |page| {
        let site = Plan::new().host(TEA).serve();
        page.open_live(&site.url("/host")).await;
        page.run(RESTS).await;
        listen(page).await;
        type_all(page, &["y", "ya", "yaw", "yawn"]).await;
        page.until("said.length || (rest(), false)").await;
        let first = page.value("said[0]").await;
        assert!(first.as_str().unwrap().starts_with("1 effect"), "{first}");
        type_all(page, &["yawni", "yawnin", "yawning"]).await;
        page.until("said.length > 1 || (rest(), false)").await;
        assert_eq!(page.value("said").await, json!([first, first]), "once for each rest");
        let size = "root.querySelector('[part=root] > [role=status]').getBoundingClientRect().height <= 1";
        assert_eq!(page.value(size).await, true, "nobody sees it");
    });
}

/// No rest, no other key: an alarm is in the document with the key that sounds it.
#[test]
fn an_alarm_is_said_with_the_key_that_sounds_it_and_whom_to_call_first() {
    browse(async |page| {
        let site = Plan::new().host("<drug-compare></drug-compare>").serve();
        page.open_live(&site.url("/host")).await;
        page.run(RESTS).await;
        for (typed, said) in [
            ("want to die", "Call or text 988 now"),
            ("me duele el pecho", "Call 911 now."),
            ("took too many pills", "Call Poison Help now: 1-800-222-1222"),
        ] {
            type_all(page, &[typed]).await;
            let alert = page.text("root.querySelector('[role=alert]').innerText").await;
            assert!(alert.starts_with(said), "{typed}: {alert}");
            type_all(page, &[&format!("{typed} ")]).await;
            assert_eq!(page.text("root.querySelector('[role=alert]').innerText").await, alert, "it stays");
        }
        page.choose("es").await;
        page.until("root.querySelector('.dc').lang === 'es'").await;
        for (typed, said) in
            [("quiero morir", "Llame o mande un texto al 988 ya"), ("chest pain", "Llame al 911 ya.")]
        {
            type_all(page, &[typed]).await;
            // What the other language left to do may still come first.
            page.until(&format!("root.querySelector('[role=alert]').innerText.startsWith('{said}')")).await;
        }
    });
}

#[test]
fn it_is_said_in_the_language_that_the_reader_chose() {
    browse(async |page| {
        let site = Plan::new().host(TEA).serve();
        page.open_live(&site.url("/host")).await;
        listen(page).await;
        page.choose("es").await;
        page.until("root.querySelector('.dc').lang === 'es'").await;
        type_all(page, &["bostezo"]).await;
        page.until("said.some((text) => text.includes('Se muestra 1 efecto'))").await;
        assert_eq!(page.value("root.querySelector('[part=root] > [role=status]').lang").await, "es");
    });
}

#[test]
fn that_no_drug_is_left_is_said() {
    browse(async |page| {
        let site = Plan::new().host(TEA).serve();
        page.open_live(&site.url("/host")).await;
        listen(page).await;
        page.run("dc.state = { drugs: [] };").await;
        page.until("said.length").await;
        assert_eq!(page.value("said").await, json!(["Choose at least one medicine above."]));
    });
}

#[test]
fn nothing_is_said_of_what_is_drawn_at_the_start_or_chosen_elsewhere() {
    browse(async |page| {
        let site = Plan::new().host(TEA).serve();
        page.open(&site.url("/host")).await;
        page.until("root").await;
        listen(page).await;
        page.live().await;
        page.run("dc.setAttribute('theme', 'dark'); dc.state = { pinned: ['yawning'] };").await;
        page.until("dc.state.pinned.length").await;
        page.run("await new Promise((resolve) => setTimeout(resolve, 900));").await;
        assert_eq!(page.value("said").await, json!([]));
    });
}
