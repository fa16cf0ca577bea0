//! The page of all states: every one of them comes about, and complains of nothing.

use browser_tests::{Dist, Plan, browse, states};
use serde_json::json;

#[test]
fn every_named_state_comes_about() {
    browse(async |page| {
        let site = Plan::new().serve();
        let mut wrong = Vec::new();
        for state in states() {
            for (lang, theme) in [("en", "light"), ("es", "dark")] {
                page.open_state(&site, &state.id, lang, theme).await;
                let complaints = page.console().await;
                // That its scripts are blocked is what this state is about.
                if state.kind == "without-scripts" {
                    continue;
                }
                wrong.extend(complaints.into_iter().map(|said| format!("{}, {lang}: {said}", state.id)));
                // What has no widget has its warning elsewhere, or none.
                if state.kind == "live" {
                    page.until("root.querySelector('.dc-warning .dc-boxed').checkVisibility()").await;
                }
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    });
}

#[test]
fn the_page_lists_them_all() {
    browse(async |page| {
        let site = Plan::new().serve();
        page.open(&site.url("/states/")).await;
        page.until("document.querySelector('iframe')").await;
        let listed = page.value("[...document.querySelectorAll('section')].map(({ id }) => id)").await;
        let named: Vec<&str> = states().iter().map(|state| state.id.as_str()).collect();
        assert_eq!(listed, json!(named));
    });
}

#[test]
fn it_is_nothing_that_hosts_deploy_or_the_app_keeps() {
    let dist = Dist::built();
    assert!(!dist.file("embed/states").exists());
    assert!(!dist.text("sw.js").contains("states/"));
    assert!(!dist.text("embed/integrity.json").contains("states/"));
}
