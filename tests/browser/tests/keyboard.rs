//! The whole path of a reader who has a keyboard and nothing else, on the standalone page.

use browser_tests::{Page, Plan, browse};
use serde_json::json;

use crate::tabbing::{DOWN, ENTER, ESCAPE, at, tab_to};

#[test]
fn keys_alone_choose_find_keep_and_return() {
    browse(async |page| {
        let site = Plan::new().serve();
        page.open_live(&site.url("/")).await;
        whole_path(page).await;
    });
}

/// There the section bar lies over the page.
#[test]
fn in_a_narrow_column_too() {
    browse(async |page| {
        let column = "<main style=\"inline-size: 380px\"><drug-compare></drug-compare></main>";
        let site = Plan::new().host(column).serve();
        page.open_live(&site.url("/host")).await;
        whole_path(page).await;
    });
}

async fn whole_path(page: &Page) {
    tab_to(page, false, "here.matches('[aria-pressed=true]') && here.textContent.includes('Opzelura')").await;
    page.keys(" ").await;
    page.until("!dc.state.drugs.includes('opzelura')").await;
    page.keys(" ").await;
    page.until("dc.state.drugs.includes('opzelura')").await;

    tab_to(page, false, "here.matches('.dc-settings select')").await;
    // An age at which every drug has a dose to choose.
    page.keys("1").await;
    page.until("dc.state.age === '12-17'").await;
    let dose = page.value("dc.state.doses.rinvoq").await;
    tab_to(
        page,
        false,
        "here.matches('.dc-settings select') && here.closest('label').textContent.includes('Rinvoq')",
    )
    .await;
    page.keys("3").await;
    page.until(&format!("dc.state.doses.rinvoq !== {dose}")).await;

    tab_to(page, false, "here.closest('nav') && here.dataset.section === 'effects'").await;
    page.keys(ENTER).await;
    page.until("root.activeElement?.id === 'effects'").await;
    tab_to(page, false, "here.id === 'search'").await;
    page.keys("acne").await;
    page.until("root.querySelector('#search').getAttribute('aria-expanded') === 'true'").await;
    page.keys(DOWN).await;
    page.keys(ENTER).await;
    page.until("root.querySelector('.dc-effect [aria-expanded=true]')").await;
    tab_to(page, false, "here.matches('[aria-pressed=false]') && here.closest('.dc-row-fold')").await;
    page.keys(ENTER).await;
    page.until("dc.state.pinned.length === 1").await;
    assert_eq!(page.value("dc.state.pinned").await, json!(["acne"]));

    page.keys("/").await;
    page.until("root.activeElement?.id === 'search'").await;
    page.keys(ESCAPE).await;
    page.until("dc.state.query === ''").await;
    tab_to(page, true, "here.closest('nav')").await;
    tab_to(page, false, "here.matches('.dc-benefits > summary')").await;
    page.keys(ENTER).await;
    // The browser opens it at once; what is in it comes with the event, and a Tab before that goes past it.
    page.until("root.querySelector('#benefits').querySelector('a, button, summary')").await;
    tab_to(page, false, "here.closest('#benefits')").await;
    tab_to(page, false, "here.matches('.dc-compare > summary')").await;
}

#[test]
fn a_citation_leads_to_its_source_and_back() {
    browse(async |page| {
        let site = Plan::new().serve();
        page.open_live(&site.url("/")).await;
        page.run("root.querySelector('.dc-compare').open = true;").await;
        tab_to(page, false, "here.closest('.dc-cites') && here.closest('#compare')").await;
        let cite = page.value("root.activeElement.dataset.section").await;
        page.run("globalThis.cite = root.activeElement;").await;
        page.keys(ENTER).await;
        page.until("root.activeElement?.querySelector('.dc-back')").await;
        assert_eq!(page.value("root.activeElement.id").await, cite);
        tab_to(page, false, "here.matches('.dc-back')").await;
        page.keys(ENTER).await;
        page.until("root.activeElement === cite && !root.querySelector('.dc-back')").await;
        assert!(at(page, "here === cite").await);
    });
}
