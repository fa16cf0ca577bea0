//! The standalone page in a frame of another page, for systems that strip scripts.

use browser_tests::{Answer, Browser, Plan, browse};
use serde_json::json;

const LISTENER: &str = "globalThis.told = [];
    addEventListener('message', ({ data, source }) => {
        told.push(data);
        const frame = document.querySelector('iframe');
        if (source === frame.contentWindow && data.type === 'drug-compare:size') frame.style.height = `${data.height}px`;
    });";

#[test]
fn it_tells_its_height_and_nothing_else() {
    browse(async |page| {
        let maker = Plan::new().serve();
        let html = format!(
            "<!doctype html><title>A host</title><script src=\"/listener.js\"></script>
            <iframe src=\"{}\" title=\"Comparison\" style=\"width: 100%; border: 0\"></iframe>",
            maker.url("/?embed")
        );
        let site = Plan::new()
            .answer("/listener.js", Answer::script(LISTENER))
            .answer("/host", Answer::html(html))
            .serve();
        page.open(&site.url("/host")).await;
        page.until("told.length > 0 && document.querySelector('iframe').offsetHeight > 2000").await;
        // Then it is live, and stays as tall as it is.
        page.run("await new Promise((resolve) => setTimeout(resolve, 1500));").await;
        let keys = page.value("[...new Set(told.flatMap(Object.keys))].sort()").await;
        assert_eq!(keys, json!(["height", "type"]));
        let last = page.value("told.at(-1).height === document.querySelector('iframe').offsetHeight").await;
        assert_eq!(last, true);
        assert!(page.value("told.length").await.as_u64().unwrap() < 20, "it does not grow by its own growth");
        assert!(!maker.requests().contains(&"/sw.js".to_owned()), "{:?}", maker.requests());
    });
}

#[test]
fn in_a_frame_it_registers_no_worker_and_opens_links_outside() {
    browse(async |page| {
        let site = Plan::new().serve();
        page.open_live(&site.url("/?embed")).await;
        assert_eq!(page.value("document.querySelector('base').target").await, "_blank");
        let workers = "(await navigator.serviceWorker.getRegistrations()).length";
        assert_eq!(page.value(workers).await, 0);
        assert_eq!(page.console().await, Vec::<String>::new());
    });
}

#[test]
fn a_frame_without_a_helper_scrolls() {
    browse(async |page| {
        // There the driver scrolls no frame.
        if page.browser == Browser::WebKit {
            return;
        }
        let html = "<!doctype html><title>A host</title>\
            <iframe src=\"/?embed\" title=\"Comparison\" style=\"width: 100%; height: 500px\"></iframe>";
        let site = Plan::new().answer("/host", Answer::html(html)).serve();
        page.open(&site.url("/host")).await;
        let inside = "document.querySelector('iframe').contentWindow";
        page.until(&format!("{inside}.document.body?.offsetHeight > 1500")).await;
        let overflow = "['documentElement', 'body'].map((part) =>
            getComputedStyle(document.querySelector('iframe').contentDocument[part]).overflowY)";
        assert_eq!(page.value(overflow).await, json!(["visible", "visible"]));
    });
}

/// The three lines that hosts are told to paste.
fn helper() -> &'static str {
    let manual = include_str!("../../../docs/EMBEDDING.md");
    let (_, from) = manual.split_once("### In a frame").unwrap();
    from.split_once("```js\n").and_then(|(_, code)| code.split_once("```")).unwrap().0
}

#[test]
fn the_helper_of_the_manual_serves_two_frames_among_odd_messages() {
    browse(async |page| {
        let frame = "<iframe src=\"/?embed\" title=\"Comparison\" style=\"width: 100%; border: 0\"></iframe>";
        let site = Plan::new()
            .answer("/helper.js", Answer::script(helper()))
            .host(&format!("<script src=\"/helper.js\"></script>{frame}{frame}"))
            .serve();
        page.open(&site.url("/host")).await;
        page.run("for (const odd of [null, undefined, 'text', 7, [], { type: 'drug-compare:size' }]) postMessage(odd);")
            .await;
        let tall = |height: u32| {
            format!(
                "[...document.querySelectorAll('iframe')].every(({{ offsetHeight }}) => offsetHeight > {height})"
            )
        };
        // When the first is live before the second has been looked at, that is far below the screen and waits.
        page.until(&tall(1000)).await;
        page.run("document.querySelector('iframe:last-of-type').scrollIntoView();").await;
        page.until(&tall(2000)).await;
        assert_eq!(page.value("recorded.wrong").await, json!([]));
    });
}

#[test]
fn where_links_may_not_open_the_frame_says_where_they_lead() {
    browse(async |page| {
        let frame = |rights: &str| {
            format!(
                "<iframe src=\"/?embed\" title=\"Comparison\" sandbox=\"allow-scripts allow-same-origin {rights}\"></iframe>"
            )
        };
        let site = Plan::new().host(&frame("")).serve();
        page.open(&site.url("/host")).await;
        let inside = "document.querySelector('iframe').contentDocument";
        page.until(&format!(
            "{inside}?.documentElement.dataset.embed === '' && {inside}.querySelector('drug-compare')"
        ))
        .await;
        let press = format!(
            "const link = [...{inside}.querySelectorAll('drug-compare a')].find(({{ href }}) => href.startsWith('https:'));
            link.click();
            return link.href;"
        );
        let address = page.run(&press).await;
        let note = page.text(&format!("{inside}.querySelector('#note').innerText")).await;
        assert_eq!(
            note,
            format!("This page does not let links open. The address is: {}", address.as_str().unwrap())
        );
    });
}
