//! Without scripts every fact can be read, and nothing pretends to work.

use browser_tests::{Answer, Dist, Page, Plan, browse};
use serde_json::json;

use crate::content::{DRUGS, RISKS};

const NO_SCRIPTS: &str = "script-src 'none'";

async fn assert_every_fact(page: &Page) {
    let text = page.text("document.body.innerText").await;
    for drug in DRUGS {
        for part in [drug.brand, drug.with, drug.without, drug.difference] {
            assert!(text.contains(part), "{part} is missing");
        }
    }
    let warning = page.text("document.querySelector('.dc-warning').innerText.toLowerCase()").await;
    for risk in RISKS {
        assert!(warning.contains(risk), "{risk} is missing in the warning");
    }
}

/// Nothing to press or to open, and nothing folded away.
async fn assert_plain(page: &Page) {
    let controls =
        "[...dc.querySelectorAll('button, details, summary, input, select, textarea, dialog, [onclick]')]
        .map((control) => control.outerHTML)";
    assert_eq!(page.value(controls).await, json!([]));
    // A narrow screen repeats the names of columns in every cell, for eyes only.
    let hidden = "[...dc.querySelectorAll('*')]
        .filter((part) => part.textContent.trim() && !part.closest('[aria-hidden]'))
        .filter((part) => !part.checkVisibility({ visibilityProperty: true }) && part.parentElement.checkVisibility())
        .map((part) => part.outerHTML.slice(0, 200))";
    assert_eq!(page.value(hidden).await, json!([]));
}

#[test]
fn the_standalone_page_leads_to_every_fact() {
    browse(async |page| {
        let site = Plan::new().policy(NO_SCRIPTS).serve();
        page.open(&site.url("/")).await;
        assert_eq!(page.value("customElements.get('drug-compare') === undefined").await, true);
        let link = page.text("dc.querySelector('a[href$=\"facts.en.html\"]').getAttribute('href')").await;
        page.open(&site.url(&format!("/{link}"))).await;
        assert_every_fact(page).await;
        assert_eq!(page.value("document.querySelectorAll('button, details, input, select').length").await, 0);
        assert_eq!(page.value("document.querySelectorAll('a[href=\"facts.es.html\"]').length").await, 1);
        assert_eq!(page.value("document.querySelectorAll('a[href=\"./\"]').length").await, 1);
    });
}

#[test]
fn the_snippet_warns_of_every_risk_in_a_plain_page() {
    browse(async |page| {
        let snippet = Dist::built().text("embed/snippet.en.html");
        let whole = format!("<!doctype html><title>A host</title>{snippet}");
        let site = Plan::new().policy(NO_SCRIPTS).answer("/plain", Answer::html(whole)).serve();
        page.open(&site.url("/plain")).await;
        assert_plain(page).await;
        let warning = page.text("document.querySelector('.dc-warning').innerText.toLowerCase()").await;
        for risk in RISKS {
            assert!(warning.contains(risk), "{risk} is missing in the warning");
        }
    });
}

#[test]
fn the_spanish_snippet_is_spanish() {
    browse(async |page| {
        let snippet = Dist::built().text("embed/snippet.es.html");
        let whole = format!("<!doctype html><title>A host</title><drug-compare>{snippet}</drug-compare>");
        let site = Plan::new().policy(NO_SCRIPTS).answer("/plain", Answer::html(whole)).serve();
        page.open(&site.url("/plain")).await;
        assert_plain(page).await;
        assert_eq!(page.value("dc.querySelector('.dc').lang").await, "es");
        assert!(page.text("document.body.innerText").await.contains("Información, no consejo médico"));
    });
}

#[test]
fn links_inside_the_static_facts_lead_somewhere() {
    browse(async |page| {
        let site = Plan::new().policy(NO_SCRIPTS).serve();
        page.open(&site.url("/")).await;
        let dead = "[...dc.querySelectorAll('a[href^=\"#\"]')].map((link) => link.getAttribute('href'))
            .filter((href) => !document.getElementById(href.slice(1)))";
        assert_eq!(page.value(dead).await, json!([]));
        assert!(page.value("dc.querySelectorAll('a[href^=\"#\"]').length").await.as_u64() > Some(0));
        let twice = "[...document.querySelectorAll('[id]')].map(({ id }) => id)
            .filter((id, at, all) => all.indexOf(id) !== at)";
        assert_eq!(page.value(twice).await, json!([]));
    });
}
