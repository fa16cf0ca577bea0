//! Pages that change without being loaded: what htmx swaps in, what Turbo and Astro make of links and of Back.

use std::fs;
use std::path::Path;

use browser_tests::{Answer, Page, Plan, Site, TEA, browse, host_page};
use serde_json::{Value, json};

use crate::frameworks::bundle;

/// Whether the element on the page is the one that was marked before.
const SAME: &str = "globalThis.marked === dc";

/// Marks the element, and has it show what it would not show by itself.
async fn choose(page: &Page) {
    page.run("globalThis.marked = dc; dc.state = { drugs: ['samplex'] };").await;
    page.until("root.querySelectorAll('thead th').length && dc.state.drugs.join() === 'samplex'").await;
}

/// The element lives with this choice; all of the visit was one load, and nothing was complained of.
async fn assert_live(page: &Page, site: &Site, drugs: Value) {
    page.until("dc").await;
    page.live().await;
    assert_eq!(page.value("dc.state.drugs").await, drugs);
    assert_eq!(site.wasm_requests(), 1, "{:?}", site.requests());
    assert_eq!(page.console().await, Vec::<String>::new());
}

fn both() -> Value {
    json!(["examplin", "samplex"])
}

#[test]
fn htmx_swaps_it_in_and_out_and_morphs_around_it() {
    browse(async |page| {
        let body = "<div id=\"app\"></div><script type=\"module\" src=\"/htmx.js\"></script>";
        let part = |text: &str| Answer::html(format!("<p id=\"text\">{text}</p>{TEA}"));
        let site = Plan::new()
            .answer("/htmx.js", bundle("htmx"))
            .answer("/first", part("First"))
            .answer("/second", part("Second"))
            .answer("/none", Answer::html("<p id=\"text\">None</p>"))
            .host(body)
            .serve();
        page.open(&site.url("/host")).await;
        page.until("globalThis.htmx").await;
        let swap = async |address: &str, how: &str, text: &str| {
            let ask = "htmx.ajax('GET', given[0], { target: '#app', swap: given[1] });";
            page.run_with(ask, &[address.into(), how.into()]).await;
            page.until(&format!("document.querySelector('#text')?.innerText === '{text}'")).await;
        };
        swap("/first", "innerHTML", "First").await;
        assert_live(page, &site, both()).await;
        choose(page).await;
        swap("/second", "innerMorph", "Second").await;
        assert_eq!(page.value(SAME).await, true, "a morph keeps the element");
        assert_live(page, &site, json!(["samplex"])).await;
        swap("/none", "innerHTML", "None").await;
        assert_eq!(page.value("dc").await, Value::Null);
        swap("/second", "innerHTML", "Second").await;
        assert_live(page, &site, both()).await;
    });
}

#[test]
fn turbo_leaves_it_and_comes_back_to_it() {
    browse(async |page| {
        let head = "<meta name=\"turbo-refresh-method\" content=\"morph\">
            <script type=\"module\" src=\"/turbo.js\"></script>";
        let whole = |text: &str, body: &str| {
            let html = host_page(&format!("<p id=\"text\">{text}</p>{body}"));
            Answer::html(html.replace("</head>", &format!("{head}</head>")))
        };
        let site = Plan::new()
            .answer("/turbo.js", bundle("turbo"))
            .answer("/one", whole("One", TEA))
            .answer("/two", whole("Two", ""))
            .answer("/three", whole("Three", "<turbo-frame id=\"frame\" src=\"/frame\"></turbo-frame>"))
            .answer("/frame", Answer::html(format!("<turbo-frame id=\"frame\">{TEA}</turbo-frame>")))
            .serve();
        page.open_live(&site.url("/one")).await;
        page.until("globalThis.Turbo").await;
        let shows = async |text: &str| {
            page.until(&format!("document.querySelector('#text')?.innerText === '{text}'")).await;
        };
        choose(page).await;
        page.run("Turbo.visit('/two');").await;
        shows("Two").await;
        page.until("!dc").await;
        page.run("history.back();").await;
        shows("One").await;
        // A snapshot is a copy of the page, and the copy is a new element.
        assert_live(page, &site, both()).await;

        choose(page).await;
        site.change("/one", whole("One more", TEA));
        page.run("Turbo.visit(location.href, { action: 'replace' });").await;
        shows("One more").await;
        assert_eq!(page.value(SAME).await, true, "a morph keeps the element");
        assert_live(page, &site, json!(["samplex"])).await;

        page.run("Turbo.visit('/three');").await;
        shows("Three").await;
        assert_live(page, &site, both()).await;
        choose(page).await;
        page.run_with("Turbo.renderStreamMessage(given[0]);", &[stream("Streamed").into()]).await;
        shows("Streamed").await;
        assert_live(page, &site, json!(["samplex"])).await;
    });
}

fn stream(text: &str) -> String {
    format!("<turbo-stream action=\"update\" target=\"text\"><template>{text}</template></turbo-stream>")
}

#[test]
fn turbo_and_the_address_of_the_widget_agree() {
    browse(async |page| {
        let synced = TEA.replace("<drug-compare ", "<drug-compare sync-url ");
        let whole = |body: &str| {
            let script = "<script type=\"module\" src=\"/turbo.js\"></script></head>";
            Answer::html(host_page(body).replace("</head>", script))
        };
        let site = Plan::new()
            .answer("/turbo.js", bundle("turbo"))
            .answer("/one", whole(&synced))
            .answer("/two", whole("<p>Two</p>"))
            .serve();
        page.open_live(&site.url("/one")).await;
        page.until("globalThis.Turbo").await;
        choose(page).await;
        page.until("location.hash === '#drugs=samplex&age=adult'").await;
        page.run("Turbo.visit('/two');").await;
        page.until("!dc && location.pathname === '/two'").await;
        page.run("history.back();").await;
        assert_live(page, &site, json!(["samplex"])).await;
        assert_eq!(page.value("location.pathname + location.hash").await, "/one#drugs=samplex&age=adult");
    });
}

#[test]
fn astro_changes_pages_around_it() {
    browse(async |page| {
        let built = Path::new(env!("CARGO_MANIFEST_DIR")).join("frameworks/astro");
        let read = |file: &str| fs::read_to_string(built.join(file)).expect("it is in the project");
        let mut plan = Plan::new().answer("/router.js", Answer::script(read("router.js")));
        for name in ["article", "more", "other"] {
            plan = plan.answer(&format!("/{name}"), Answer::html(read(&format!("{name}.html"))));
        }
        let site = plan.serve();
        page.open_live(&site.url("/article")).await;
        choose(page).await;
        let go = async |to: &str, title: &str| {
            page.run(&format!("document.querySelector('#{to}').click();")).await;
            page.until(&format!("document.title === '{title}' && !document.documentElement.hasAttribute('data-astro-transition')")).await;
        };
        go("more", "More").await;
        assert_eq!(page.value(SAME).await, true, "it is carried over");
        assert_live(page, &site, json!(["samplex"])).await;
        go("other", "Other").await;
        assert_eq!(page.value("dc").await, Value::Null);
        page.run("history.back();").await;
        page.until("document.title === 'More'").await;
        assert_live(page, &site, both()).await;
        go("article", "Article").await;
        assert_live(page, &site, both()).await;
    });
}
