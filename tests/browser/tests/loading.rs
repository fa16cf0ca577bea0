//! While the widget comes, where it cannot come, and what is said of it.

use std::fs;

use browser_tests::{Answer, Dist, Gate, Plan, TEA, browse, host_page};
use serde_json::json;

#[test]
fn loading_that_hangs_is_told_and_may_still_come() {
    browse(async |page| {
        let gate = Gate::default();
        let bare = "<script>
            const genuine = setTimeout;
            setTimeout = (act, pause, ...rest) => genuine(act, pause === 20000 ? 50 : pause, ...rest);
        </script><drug-compare></drug-compare>";
        let dist = Dist::built();
        let wasm = Answer::new(
            "application/wasm",
            fs::read(dist.file(dist.wasm().trim_start_matches('/'))).unwrap(),
        );
        let site = Plan::new().answer(&dist.wasm(), wasm.behind(&gate)).host(bare).serve();
        page.open(&site.url("/host")).await;
        page.until("root?.querySelector('[part=message]')?.innerText.includes('takes long')").await;
        gate.open();
        page.live().await;
        assert_eq!(page.value("root.querySelector('[part=message]').innerText").await, "");
    });
}

#[test]
fn without_what_lays_out_and_draws_it_waits_and_throws_nothing() {
    browse(async |page| {
        let poor = "<script>delete globalThis.IntersectionObserver; delete CSSStyleSheet.prototype.replaceSync;</script>";
        let site = Plan::new().host(&format!("{poor}{TEA}")).serve();
        page.open(&site.url("/host")).await;
        page.until("customElements.get('drug-compare')").await;
        page.run("dc.remove(); document.body.append(dc); await turn();").await;
        assert_eq!(
            page.value("[dc.querySelector('p').checkVisibility(), recorded.wrong]").await,
            json!([true, []])
        );
        assert_eq!(site.wasm_requests(), 0);
    });
}

/// What bundlers and editors of pages make of the script, by the way in which its text is run.
const ELSEWHERE: [&str; 3] = [
    "await import(URL.createObjectURL(new Blob([text], { type: 'text/javascript' })));",
    "await import(`data:text/javascript;charset=utf-8,${encodeURIComponent(text)}`);",
    // A bundle without modules has no address of its own.
    "const script = document.createElement('script');
    script.src = URL.createObjectURL(new Blob([`(() => {${text.replaceAll('import.meta.url', '({}).url')}})()`]));
    document.head.append(script);",
];

#[test]
fn run_from_elsewhere_it_takes_nothing_down_and_says_why_it_is_off() {
    browse(async |page| {
        for way in ELSEWHERE {
            let html = host_page(TEA)
                .replace("<script type=\"module\" src=\"/embed/drug-compare.js\"></script>", "");
            let site = Plan::new().answer("/host", Answer::html(html)).serve();
            page.open(&site.url("/host")).await;
            page.run(&format!("const text = await (await fetch('/embed/drug-compare.js')).text(); {way}"))
                .await;
            page.until("recorded.events.some(({ type }) => type === 'error')").await;
            let seen = "[dc.querySelector('p').checkVisibility(), recorded.events.length, recorded.wrong]";
            assert_eq!(page.value(seen).await, json!([true, 1, []]), "{way}");
        }
    });
}

#[test]
fn a_message_fits_what_stands_below_it_when_facts_come_and_go() {
    browse(async |page| {
        let site = Plan::new().answer(&Dist::built().wasm(), Answer::not_found()).host(TEA).serve();
        page.open(&site.url("/host")).await;
        page.until("recorded.events.length === 1").await;
        let message = "root.querySelector('[part=message]').innerText";
        page.until(&format!("{message}.includes('what stands below')")).await;
        page.run("globalThis.kept = [...dc.childNodes]; dc.replaceChildren();").await;
        page.until(&format!("!{message}.includes('what stands below')")).await;
        page.run("dc.append(...kept);").await;
        page.until(&format!("{message}.includes('what stands below')")).await;
    });
}
