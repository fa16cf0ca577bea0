//! Other people's pages: hostile styles, other origins, pinned versions, snippets, several copies.

use browser_tests::{Answer, Dist, Plan, Site, TEA, browse, host_page};
use serde_json::{Value, json};

/// What no style sheet should do, and some do.
const HOSTILE: &str =
    "* { all: unset !important; } *, ::before { color: red !important; letter-spacing: 9px; }
    html { font-size: 60px !important; direction: rtl !important; writing-mode: horizontal-tb; }
    p { line-height: 0.2; text-transform: uppercase; } button, svg, table, ul { display: none !important; }";

/// How the widget looks, in numbers: sizes, colours, direction.
const LOOKS: &str = "['.dc-title', '.dc-boxed', 'button.dc-drug', '.dc-card-table', '#about p'].map((part) => {
    const { fontSize, color, direction, display, letterSpacing, textTransform } = getComputedStyle(root.querySelector(part));
    const spacing = (parseFloat(letterSpacing) || 0) / parseFloat(fontSize);
    return [part, fontSize, color, direction, display, spacing.toFixed(3), textTransform];
})";

fn integrity(file: &str) -> String {
    let listed: Value = serde_json::from_str(&Dist::built().text("embed/integrity.json")).unwrap();
    listed["files"][file].as_str().unwrap().to_owned()
}

/// A page that takes the script from another origin with this integrity.
fn pinned(maker: &Site, integrity: &str) -> String {
    host_page("<drug-compare><p>Static facts.</p></drug-compare>").replace(
        "<script type=\"module\" src=\"/embed/drug-compare.js\"></script>",
        &format!(
            "<script type=\"module\" crossorigin integrity=\"{integrity}\" src=\"{}\"></script>",
            maker.url("/embed/drug-compare.js")
        ),
    )
}

#[test]
fn hostile_styles_change_nothing_in_the_widget() {
    browse(async |page| {
        let site = Plan::new()
            .host(TEA)
            .answer("/hostile.css", Answer::new("text/css", HOSTILE))
            .answer(
                "/hostile",
                Answer::html(host_page(&format!(
                    "<link rel=\"stylesheet\" href=\"/hostile.css\"><base href=\"/nowhere/\">{}",
                    TEA.replace("/tea.json", "../tea.json")
                ))),
            )
            .serve();
        page.open_live(&site.url("/host")).await;
        // Text grows with the page's own size, up to twice its own, and the layout heeds it.
        page.run("document.documentElement.style.fontSize = '200%';").await;
        let plain = page.value(LOOKS).await;
        page.open_live(&site.url("/hostile")).await;
        assert_eq!(page.value(LOOKS).await, plain);
        let sideways = "document.documentElement.scrollWidth - innerWidth";
        assert!(page.value(sideways).await.as_f64().unwrap() <= 0.0, "it scrolls sideways");
        page.press("button.dc-drug", "Samplex").await;
        page.until("dc.state.drugs.length === 1").await;
    });
}

#[test]
fn the_host_is_left_as_it_was() {
    browse(async |page| {
        let site = Plan::new().host(&format!("<h1>An article</h1><p id=\"own\">Words.</p>{TEA}")).serve();
        // A page with less in it has no scroll bar, and so another width.
        let own = "const of = (part) => {
                const { fontSize, fontFamily, color, margin, lineHeight, display } = getComputedStyle(part);
                return [part.getBoundingClientRect().y, fontSize, fontFamily, color, margin, lineHeight, display].join();
            };
            return [of(document.querySelector('#own')), of(document.querySelector('h1')), document.adoptedStyleSheets.length];";
        page.open(&site.url("/host")).await;
        page.live().await;
        let with = page.run(own).await;
        page.run("dc.remove(); await turn();").await;
        assert_eq!(page.run(own).await, with);
    });
}

#[test]
fn a_pinned_script_comes_with_its_integrity_from_another_origin() {
    browse(async |page| {
        let maker = Plan::new().header("Access-Control-Allow-Origin", "*").serve();
        let origin = maker.url("");
        let policy = format!(
            "default-src 'none'; script-src 'self' {origin} 'wasm-unsafe-eval'; connect-src {origin}; \
             require-trusted-types-for 'script'; trusted-types 'none'"
        );
        let html = pinned(&maker, &integrity("drug-compare.js"));
        let site = Plan::new().policy(&policy).answer("/host", Answer::html(html)).serve();
        page.open_live(&site.url("/host")).await;
        assert_eq!(page.console().await, Vec::<String>::new());
        assert_eq!(maker.wasm_requests(), 1);
    });
}

#[test]
fn a_script_with_another_integrity_never_runs_and_the_facts_stay() {
    browse(async |page| {
        let maker = Plan::new().header("Access-Control-Allow-Origin", "*").serve();
        let html = pinned(&maker, &integrity("example.html"));
        let site = Plan::new().answer("/host", Answer::html(html)).serve();
        page.open(&site.url("/host")).await;
        page.until("document.readyState === 'complete'").await;
        assert_eq!(
            page.value("[!!dc.shadowRoot, dc.querySelector('p').checkVisibility()]").await,
            json!([false, true])
        );
        assert_eq!(maker.wasm_requests(), 0);
    });
}

/// What a cache between them does: the script of one build, the wasm of another under the old name.
#[test]
fn an_old_script_beside_a_newer_wasm_fails_softly() {
    browse(async |page| {
        let old = Dist::built().text("embed/drug-compare.js");
        let wasm = Dist::built().wasm();
        let name = wasm.trim_start_matches("/embed/");
        let script = old.replace(name, "drug-compare-0000000000000000.wasm");
        assert_ne!(script, old);
        let site = Plan::new().answer("/embed/drug-compare.js", Answer::script(script)).host(TEA).serve();
        page.open(&site.url("/host")).await;
        page.until("recorded.events.length === 1").await;
        assert_eq!(page.value("recorded.events[0].type").await, "error");
        assert_eq!(page.value("dc.querySelector('p').checkVisibility()").await, true);
    });
}

#[test]
fn copies_of_several_versions_share_the_page_in_peace() {
    browse(async |page| {
        let other = Dist::built().text("embed/drug-compare.js").replace("\"0.1.0\"", "\"0.0.9\"");
        let copy = "<script type=\"module\" src=\"/embed/other.js\"></script>";
        let site = Plan::new()
            .answer("/embed/other.js", Answer::script(other))
            .host(&format!("{copy}{TEA}{TEA}"))
            .serve();
        page.open_live(&site.url("/host")).await;
        let versions = "[...new Set([...document.querySelectorAll('drug-compare')].map(({ version }) => version))].length";
        assert_eq!(page.value(versions).await, 1, "the first copy has them all");
        assert_eq!(page.console().await, Vec::<String>::new());
        assert_eq!(site.wasm_requests(), 1);
    });
}

#[test]
fn snippets_of_both_languages_on_one_page_do_not_collide() {
    browse(async |page| {
        let snippets = ["en", "es"].map(|lang| Dist::built().text(&format!("embed/snippet.{lang}.html")));
        let html = format!("<!doctype html><title>A host</title>{}", snippets.concat());
        let site = Plan::new()
            .answer("/plain", Answer::html(html.clone()))
            .answer(
                "/live",
                Answer::html(html + "<script type=\"module\" src=\"/embed/drug-compare.js\"></script>"),
            )
            .serve();
        page.open(&site.url("/plain")).await;
        let twice = "[...document.querySelectorAll('[id]')].map(({ id }) => id)
            .filter((id, at, all) => all.indexOf(id) !== at)";
        assert_eq!(page.value(twice).await, json!([]));
        let lost = "[...document.querySelectorAll('a[href^=\"#\"]')]
            .filter((link) => document.getElementById(link.hash.slice(1))?.closest('drug-compare') !== link.closest('drug-compare')).length";
        assert_eq!(page.value(lost).await, 0, "every link leads into its own snippet");
        page.open(&site.url("/live")).await;
        page.run("for (const one of document.querySelectorAll('drug-compare')) await one.ready;").await;
        page.live().await;
        let langs = "[...document.querySelectorAll('drug-compare')].map(({ state }) => state.lang)";
        assert_eq!(page.value(langs).await, json!(["en", "es"]));
    });
}

#[test]
fn the_example_works_as_it_stands() {
    browse(async |page| {
        let site = Plan::new().serve();
        page.open_live(&site.url("/embed/example.html")).await;
        assert_eq!(page.value("dc.state.drugs").await, json!(["opzelura", "rinvoq"]));
        assert_eq!(page.console().await, Vec::<String>::new());
    });
}
