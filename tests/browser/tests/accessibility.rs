//! What a machine can see of accessibility: axe finds nothing, and no screen scrolls sideways.

use std::env;
use std::fs;

use browser_tests::{Page, Plan, browse};

/// The source of axe-core, from the file that `DRUG_COMPARE_AXE` names.
fn axe() -> String {
    let file = env::var("DRUG_COMPARE_AXE").expect("`cargo xtask test` names axe.min.js in DRUG_COMPARE_AXE");
    fs::read_to_string(&file).unwrap_or_else(|error| panic!("{file}: {error}"))
}

/// What axe finds wrong, one text for each rule. Static facts behind a live widget are left out: they are
/// not displayed, which axe does not see in slots.
async fn violations(page: &Page) -> Vec<String> {
    page.run(&axe()).await;
    let found = page
        .run(
            "const scope = root ? { exclude: ['drug-compare > *'] } : document;
            const { violations } = await axe.run(scope, { resultTypes: ['violations'] });
            const where = ({ target, html }) => `\\n  at ${target.join(' ')}: ${html.slice(0, 200)}`;
            return violations.map(({ id, help, nodes }) =>
                `${id}: ${help}${nodes.slice(0, 3).map(where).join('')}`);",
        )
        .await;
    serde_json::from_value(found).expect("a list of texts")
}

#[test]
fn the_standalone_page_has_no_violation() {
    browse(async |page| {
        if !page.browser.has_developer_tools() {
            return;
        }
        let site = Plan::new().serve();
        let mut found = Vec::new();
        for width in [360, 1280] {
            for scheme in ["light", "dark"] {
                page.width(width).await;
                page.prefer(scheme).await;
                page.open_live(&site.url("/")).await;
                page.press(".dc-effect-title button", "").await;
                page.until("root.querySelector('.dc-open').childElementCount > 0").await;
                let here = violations(page).await;
                found.extend(here.into_iter().map(|text| format!("{scheme} at {width} px: {text}")));
            }
        }
        assert!(found.is_empty(), "{}", found.join("\n"));
    });
}

#[test]
fn the_static_facts_have_no_violation() {
    browse(async |page| {
        let site = Plan::new().policy("script-src 'none'").serve();
        page.open(&site.url("/")).await;
        let found = violations(page).await;
        assert!(found.is_empty(), "{}", found.join("\n"));
    });
}

#[test]
fn nothing_scrolls_sideways_on_the_narrowest_screen() {
    browse(async |page| {
        if !page.browser.has_developer_tools() {
            return;
        }
        let site = Plan::new().serve();
        page.width(320).await;
        page.open_live(&site.url("/")).await;
        let wide =
            "[...root.querySelectorAll('*')].filter((part) => part.getBoundingClientRect().right > 321)
            .map((part) => part.className).slice(0, 5)";
        assert_eq!(
            page.value("document.scrollingElement.scrollWidth").await,
            320,
            "{}",
            page.value(wide).await
        );
    });
}
