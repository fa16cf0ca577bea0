//! The standalone page in a frame of another page, for systems that strip scripts.

use browser_tests::{Answer, Plan, browse};
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
        page.until("told.length > 0 && document.querySelector('iframe').offsetHeight > 5000").await;
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
