//! A page that is left open meets another day.

use browser_tests::{Plan, TEA, browse};
use serde_json::json;

use crate::printed::{open_visit, print, text};

/// The made-up facts are to be checked again by November 1, 2027.
const REVIEWED: &str = "2027-11-01";
const OVERDUE: &str = "2027-11-02";

#[test]
fn a_page_left_open_past_the_review_date_says_so_when_it_is_seen_again() {
    browse(async |page| {
        for shown in [
            "document.dispatchEvent(new Event('visibilitychange'));",
            "dispatchEvent(new Event('pageshow'));",
        ] {
            let site = Plan::new().host(TEA).serve();
            page.open_live(&site.url("/host")).await;
            page.meanwhile(REVIEWED).await;
            page.run(&format!("{shown} await new Promise((resolve) => setTimeout(resolve, 100));")).await;
            assert_eq!(
                page.value("root.querySelectorAll('.dc-overdue').length").await,
                0,
                "not on the day itself"
            );
            page.meanwhile(OVERDUE).await;
            page.run(shown).await;
            page.until("root.querySelector('.dc-overdue')?.textContent.includes('Nov 1, 2027')").await;
            assert_eq!(
                page.value("recorded.events.map(({ type }) => type)").await,
                json!(["ready"]),
                "nothing else changed"
            );
        }
    });
}

#[test]
fn what_is_pressed_next_on_a_page_that_stayed_in_sight_says_so_too() {
    browse(async |page| {
        let site = Plan::new().host(TEA).serve();
        page.open_live(&site.url("/host")).await;
        page.meanwhile(OVERDUE).await;
        page.run("dc.state = { age: '65-plus' };").await;
        page.until("root.querySelector('.dc-overdue')").await;
    });
}

#[test]
fn a_print_says_the_day_on_which_it_was_made() {
    browse(async |page| {
        let site = Plan::new().host(TEA).serve();
        page.open_live(&site.url("/host")).await;
        open_visit(page).await;
        page.meanwhile(OVERDUE).await;
        let printed = text(&print(page).await);
        assert!(printed.contains("Printed on Nov 2, 2027."), "{printed}");
        assert_eq!(
            page.value("root.querySelectorAll('.dc-overdue').length").await,
            1,
            "and the page knows it too"
        );
    });
}
