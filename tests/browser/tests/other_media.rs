//! The reader's own colours, and paper: what is told apart on the screen is told apart there too.

use browser_tests::{Page, Plan, TEA, browse};
use serde_json::{Value, json};

/// Opens the widget with one drug chosen and all numbers at a glance.
async fn open(page: &Page) {
    let site = Plan::new().host(TEA).serve();
    page.open_live(&site.url("/host")).await;
    page.run(
        "root.querySelector('.dc-overview button').click();
        dc.state = { drugs: dc.state.drugs.slice(0, 1) };",
    )
    .await;
    page.until(
        "root.querySelector('button.dc-drug[aria-pressed=false]') && root.querySelector('.dc-hollow')",
    )
    .await;
}

/// Pairs of parts that a reader must tell apart, each with what shows the difference.
const PAIRS: [(&str, &str, &str); 4] = [
    ("button.dc-drug[aria-pressed=true]", "button.dc-drug[aria-pressed=false]", "borderTopWidth"),
    ("input:checked + span", "input:not(:checked) + span", "borderTopWidth"),
    (".dc-waffle .dc-event", ".dc-waffle .dc-rest", "fill"),
    (".dc-dot", ".dc-hollow", "fill"),
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
                // The names of effects and of the chart are buttons, and names.
                const shown = [...root.querySelectorAll('button, input, select, nav')]
                    .filter((part) => part.checkVisibility() && !part.closest('.dc-effect-title, .dc-overview'));
                const top = (css) => root.querySelector(css).getBoundingClientRect().top;
                return {
                    ink: style('.dc-title').color,
                    ground: style('.dc').backgroundColor,
                    shown: shown.map((part) => part.outerHTML.slice(0, 80)),
                    first: top('#warning') < top('#compare') && top('#warning') < top('#effects'),
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
