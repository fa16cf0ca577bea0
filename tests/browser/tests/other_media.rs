//! The reader's own colours, and paper: what is told apart on the screen is told apart there too.

use browser_tests::{A4, LETTER, Page, Plan, TEA, browse};
use serde_json::{Value, json};

/// Opens the widget with one drug chosen and the filters.
async fn open(page: &Page) {
    let site = Plan::new().host(TEA).serve();
    page.open_live(&site.url("/host")).await;
    page.run("dc.state = { drugs: dc.state.drugs.slice(0, 1) };").await;
    page.until(
        "root.querySelector('button.dc-drug[aria-pressed=false]') && root.querySelector('.dc-bar-without')",
    )
    .await;
}

/// Pairs of parts that a reader must tell apart, each with what shows the difference.
const PAIRS: [(&str, &str, &str); 4] = [
    ("button.dc-drug[aria-pressed=true]", "button.dc-drug[aria-pressed=false]", "borderTopWidth"),
    ("input:checked + span", "input:not(:checked) + span", "borderTopWidth"),
    (".dc-waffle .dc-event", ".dc-waffle .dc-rest", "fill"),
    (".dc-bar-with", ".dc-bar-without", "fill"),
];

/// The two values of a pair.
async fn values(page: &Page, (one, other, property): (&str, &str, &str)) -> Vec<Value> {
    let script =
        "return given.slice(0, 2).map((css) => getComputedStyle(root.querySelector(css))[given[2]]);";
    let given = [json!(one), json!(other), json!(property)];
    page.run_with(script, &given).await.as_array().unwrap().clone()
}

#[test]
fn the_readers_own_colours_keep_what_is_chosen_and_what_happened_apart() {
    browse(async |page| {
        if !page.browser.has_developer_tools() {
            return;
        }
        page.force_colors().await;
        open(page).await;
        for pair in PAIRS {
            let values = values(page, pair).await;
            assert_ne!(values[0], values[1], "{pair:?}");
        }
        // Marks and what is chosen are drawn in the reader's colours, not in ours.
        let text = page.value("getComputedStyle(root.querySelector('.dc-title')).color").await;
        assert_eq!(values(page, PAIRS[2]).await[0], text);
        assert_eq!(values(page, ("input:checked + span", ".dc-title", "color")).await[0], text);
    });
}

/// What a widget draws elsewhere, a visit on paper, has no say in how a page looks.
#[test]
fn the_page_and_the_page_of_all_facts_follow_the_system() {
    browse(async |page| {
        let site = Plan::new().serve();
        for address in ["/", "/embed/facts.en.html"] {
            page.open(&site.url(address)).await;
            let scheme = page.value("getComputedStyle(document.documentElement).colorScheme").await;
            assert_eq!(scheme, "light dark", "{address}");
            if page.browser.has_developer_tools() {
                page.prefer("dark").await;
                let dark = "getComputedStyle(document.body).backgroundColor === 'rgb(16, 22, 28)'";
                page.until(dark).await;
            }
        }
    });
}

#[test]
fn on_paper_it_is_black_on_white_without_controls_and_the_warning_comes_first() {
    browse(async |page| {
        if !page.browser.has_developer_tools() {
            return;
        }
        page.prefer("dark").await;
        open(page).await;
        page.as_printed().await;
        let seen = page
            .run(
                "const style = (css) => getComputedStyle(root.querySelector(css));
                // The names of effects are buttons, and names.
                const shown = [...root.querySelectorAll('button, input, select, nav')]
                    .filter((part) => part.checkVisibility() && !part.closest('.dc-effect-title'));
                const top = (css) => root.querySelector(css).getBoundingClientRect().top;
                return {
                    ink: style('.dc-title').color,
                    ground: style('.dc').backgroundColor,
                    shown: shown.map((part) => part.outerHTML.slice(0, 80)),
                    first: top('#warning') < top('#card'),
                };",
            )
            .await;
        assert_eq!(seen["ink"], "rgb(0, 0, 0)");
        assert_eq!(seen["ground"], "rgb(255, 255, 255)");
        assert_eq!(seen["first"], true);
        assert_eq!(seen["shown"], json!([]));
        for pair in &PAIRS[2..] {
            let values = values(page, *pair).await;
            assert_ne!(values[0], values[1], "{pair:?}");
        }
    });
}

/// The print is of an untouched page, with every risk of the boxed warnings and all its origins.
#[test]
fn an_untouched_page_is_at_most_three_sheets_live_and_without_scripts() {
    browse(async |page| {
        if !page.browser.has_developer_tools() {
            return;
        }
        for lang in ["en", "es"] {
            let site = Plan::new().serve();
            page.open_live(&site.url("/")).await;
            page.run_with("dc.state = { lang: given[0] };", &[json!(lang)]).await;
            page.until(&format!("root.querySelector('.dc').lang === '{lang}'")).await;
            for paper in [LETTER, A4] {
                let sheets = page.sheets(paper).await;
                assert!((1..=3).contains(&sheets), "{lang}: {sheets} sheets of {paper:?}");
            }
        }
        let site = Plan::new().policy("script-src 'none'").serve();
        page.open(&site.url("/")).await;
        for paper in [LETTER, A4] {
            let sheets = page.sheets(paper).await;
            assert!((1..=3).contains(&sheets), "{sheets} sheets of {paper:?} without scripts");
        }
    });
}

#[test]
fn what_is_not_on_the_paper_is_named_on_it() {
    browse(async |page| {
        if !page.browser.has_developer_tools() {
            return;
        }
        let site = Plan::new().serve();
        page.open_live(&site.url("/")).await;
        page.as_printed().await;
        let seen = "return {
            said: root.querySelector('.dc-top > .dc-not-printed').innerText,
            explorer: root.querySelector('#effects').checkVisibility(),
            origins: [...root.querySelectorAll('.dc-origins > li')].filter((part) => part.checkVisibility()).length,
            folded: [...root.querySelectorAll('.dc-chapter')].filter((part) => part.checkVisibility()).length,
            sources: root.querySelector('.dc-sources-on-paper').innerText,
            marks: [...root.querySelectorAll('.dc-cites a')].filter((part) => part.checkVisibility())
                .map((part) => part.innerText),
        };";
        // A mark on paper leads to a source on paper.
        let leads = |seen: &Value| {
            let sources = seen["sources"].as_str().unwrap().to_owned();
            let marks = seen["marks"].as_array().unwrap();
            assert!(!marks.is_empty(), "{seen}");
            marks.iter().all(|mark| sources.contains(&format!("[{}] ", mark.as_str().unwrap())))
        };
        let untouched = page.run(seen).await;
        let said = untouched["said"].as_str().unwrap();
        assert!(
            said.contains("Adult") && said.contains("Side effects") && said.contains("My visit"),
            "{said}"
        );
        assert_eq!(untouched["explorer"], false);
        assert!(untouched["origins"].as_u64() >= Some(15), "{untouched}");
        assert_eq!(untouched["folded"], 0, "no line and no chevron of what is not there");
        assert!(leads(&untouched), "{untouched}");
        page.run("dc.state = { drugs: dc.state.drugs.slice(0, 2), query: 'acne' };").await;
        page.until("root.querySelector('.dc-top > .dc-not-printed').innerText.includes('acne')").await;
        let touched = page.run(seen).await;
        let said = touched["said"].as_str().unwrap();
        assert!(said.contains("Rinvoq") && said.contains("acne") && !said.contains("Cibinqo"), "{said}");
        assert_eq!(touched["explorer"], true);
        assert!(!said.contains("Side effects"), "{said}");
        assert_eq!(touched["folded"], 1);
        page.run("root.querySelector('details.dc-compare').open = true;").await;
        page.until("root.querySelector('.dc-compare .dc-cites')").await;
        page.until("!root.querySelector('.dc-top > .dc-not-printed').innerText.includes('Side by side')")
            .await;
        let opened = page.run(seen).await;
        assert!(leads(&opened), "{opened}");
    });
}
