//! The section bar marks where the reader is.

use browser_tests::{Page, Plan, browse};
use serde_json::json;

/// The section whose link is marked; only one is.
const HERE: &str =
    "[...root.querySelectorAll('.dc-bar a[aria-current]')].map((link) => link.dataset.section).join()";

/// Long enough above and below that the sections can come to any place of the window.
const PAGE: &str =
    "<p style=\"height: 90vh\">Before.</p><drug-compare></drug-compare><p style=\"height: 150vh\">After.</p>";

/// Scrolls so that this part of the widget has just come to where one reads.
async fn scroll_to(page: &Page, css: &str) {
    let scroll = "scrollBy(0, root.querySelector(given[0]).getBoundingClientRect().top - innerHeight / 5);";
    page.run_with(scroll, &[json!(css)]).await;
}

#[test]
fn it_follows_the_scroll_in_a_host_and_on_the_own_page() {
    browse(async |page| {
        let site = Plan::new().host(PAGE).serve();
        for path in ["/host", "/"] {
            page.open_live(&site.url(path)).await;
            for (part, section) in [
                ("#warning", "warning"),
                ("#card", "card"),
                (".dc-effects", "effects"),
                (".dc-totals", "effects"),
            ] {
                scroll_to(page, part).await;
                page.until(&format!("{HERE} === '{section}'")).await;
            }
            scroll_to(page, "#warning").await;
            page.until(&format!("{HERE} === 'warning'")).await;
        }
    });
}

#[test]
fn it_follows_links_and_opened_chapters_to_the_end_of_the_page() {
    browse(async |page| {
        let site = Plan::new().answer("/sw.js", browser_tests::Answer::not_found()).serve();
        page.open_live(&site.url("/")).await;
        scroll_to(page, ".dc-totals").await;
        for section in ["visit", "sources", "effects", "card"] {
            page.press(&format!(".dc-bar a[data-section={section}]"), "").await;
            page.until(&format!("{HERE} === '{section}'")).await;
            // The page may scroll a moment later than the link is marked.
            page.until(&format!(
                "(() => {{
                    const link = root.querySelector('.dc-bar a[aria-current]').getBoundingClientRect();
                    const part = root.querySelector('[id=\"{section}\"]');
                    const heading = (part.closest('.dc-chapter')?.querySelector('summary') ?? part).getBoundingClientRect();
                    return link.left >= 0 && link.right <= innerWidth && heading.top >= 0 && heading.top < innerHeight;
                }})()"
            ))
            .await;
        }
        // Near the end, where the page cannot scroll it to the top.
        page.press(".dc-about > summary", "").await;
        page.until(&format!("{HERE} === 'about'")).await;
    });
}

#[test]
fn another_language_keeps_the_mark() {
    browse(async |page| {
        let site = Plan::new().host(PAGE).serve();
        page.open_live(&site.url("/host")).await;
        scroll_to(page, ".dc-effects").await;
        page.until(&format!("{HERE} === 'effects'")).await;
        page.run("dc.state = { lang: 'es' };").await;
        page.until(&format!("root.querySelector('[lang=es]') && {HERE} === 'effects'")).await;
        assert_eq!(page.console().await, Vec::<String>::new());
    });
}
