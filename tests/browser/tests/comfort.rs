//! Text size and colours, as the reader sets them.

use browser_tests::{Plan, TEA, browse};
use serde_json::json;

/// The size of running text, in px.
const TEXT: &str = "parseFloat(getComputedStyle(root.querySelector('#about p')).fontSize)";

#[test]
fn running_text_follows_the_chosen_size() {
    browse(async |page| {
        let site = Plan::new().host(TEA).serve();
        page.open_live(&site.url("/host")).await;
        assert_eq!(page.value(TEXT).await.as_f64(), Some(17.0));
        for (size, expected) in [("large", 20.4), ("largest", 24.65), ("normal", 17.0)] {
            page.choose(size).await;
            page.until(&format!("Math.abs({TEXT} - {expected}) < 0.1")).await;
        }
    });
}

#[test]
fn the_chosen_colours_hold_against_the_system() {
    browse(async |page| {
        let site = Plan::new().host(TEA).serve();
        page.open_live(&site.url("/host")).await;
        const GROUND: &str = "getComputedStyle(root.querySelector('.dc')).backgroundColor";
        page.choose("dark").await;
        page.until(&format!("{GROUND} === 'rgb(16, 22, 28)'")).await;
        page.choose("light").await;
        page.until(&format!("{GROUND} === 'rgb(255, 255, 255)'")).await;
        assert_eq!(page.value("dc.hasAttribute('theme')").await, json!(false));
    });
}
