//! Who reads by keyboard or by ear keeps a place when the control that had the focus goes.

use browser_tests::{Page, Plan, TEA, browse};
use serde_json::json;

const ENTER: &str = "\u{e007}";

/// Puts the focus on the visible control that fits `css` and contains `text`, and presses Enter.
async fn enter(page: &Page, css: &str, text: &str) {
    page.run_with(
        "[...root.querySelectorAll(given[0])]
            .find((part) => part.checkVisibility() && part.textContent.includes(given[1])).focus();",
        &[css.into(), text.into()],
    )
    .await;
    page.keys(ENTER).await;
}

#[test]
fn from_a_cleared_search_it_goes_to_the_field() {
    browse(async |page| {
        let site = Plan::new().host(TEA).serve();
        page.open_live(&site.url("/host")).await;
        page.keys_into("#search", "yawn").await;
        enter(page, ".dc-typed button", "Clear").await;
        page.until("dc.state.query === '' && root.activeElement?.id === 'search'").await;
    });
}

#[test]
fn from_cleared_filters_it_goes_to_the_filters() {
    browse(async |page| {
        let site = Plan::new().host(TEA).serve();
        page.open_live(&site.url("/host")).await;
        page.run(
            "root.querySelector('.dc-filter-bar details').open = true;
            root.querySelector('.dc-filters input[role=switch]').click();",
        )
        .await;
        page.until("root.querySelector('.dc-filter-bar > button').checkVisibility()").await;
        enter(page, ".dc-filter-bar > button", "").await;
        page.until("root.activeElement?.matches('.dc-filter-bar summary')").await;
    });
}

#[test]
fn from_what_a_host_takes_away_it_goes_to_the_heading_above() {
    browse(async |page| {
        let site = Plan::new().host(&format!("<input id=\"own\">{TEA}")).serve();
        page.open_live(&site.url("/host")).await;
        page.run("root.querySelector('#effect-yawning button').focus(); dc.state = { drugs: [] };").await;
        page.until("root.activeElement?.textContent.includes('Side effects')").await;
        let heading = "root.activeElement.matches('h2, h3, h4')";
        assert_eq!(page.value(heading).await, true);
        // The focus of others is theirs.
        page.run("document.querySelector('#own').focus(); dc.state = { drugs: ['samplex'] };").await;
        page.until("dc.state.drugs.length && root.querySelector('.dc-tally')").await;
        page.run("await new Promise(requestAnimationFrame);").await;
        assert_eq!(page.value("[document.activeElement.id, root.activeElement]").await, json!(["own", null]));
    });
}

#[test]
fn from_what_is_taken_off_the_list_it_goes_to_the_heading_of_the_list() {
    browse(async |page| {
        let site = Plan::new().host(TEA).serve();
        page.open_live(&site.url("/host")).await;
        page.run("dc.state = { pinned: ['yawning'] }; root.querySelector('#visit').closest('details').open = true;")
            .await;
        page.until("root.querySelector('#visit button')?.checkVisibility()").await;
        enter(page, "#visit button", "Take out").await;
        page.until("dc.state.pinned.length === 0").await;
        page.until("root.activeElement && root.activeElement.checkVisibility()").await;
    });
}
