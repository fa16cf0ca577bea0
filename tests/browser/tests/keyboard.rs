//! The whole path of a reader who has a keyboard and nothing else, on the standalone page.

use browser_tests::{Page, Plan, TO_COME, browse};
use serde_json::json;

const TAB: char = '\u{e004}';
const ENTER: &str = "\u{e007}";
const ESCAPE: &str = "\u{e00c}";
const DOWN: &str = "\u{e015}";

/// Longer than the whole page is in stops of the Tab key, with everything folded.
const MOST_STOPS: usize = 800;

/// What is wrong with how the focus shows; nothing when it has a ring of 3 px that is on the screen, and
/// nothing lies over it.
const UNSEEN: &str = "(() => {
    const here = root.activeElement;
    if (!here) return `the focus is on ${document.activeElement.outerHTML.slice(0, 80)}`;
    const { width, height } = here.getBoundingClientRect();
    // A radio button is a dot that is not to be seen; the ring is around its label.
    const ringed = width * height < 100 ? here.nextElementSibling : here;
    const { outlineStyle, outlineWidth } = getComputedStyle(ringed);
    // A window behind others has no ring.
    if (document.hasFocus() && (outlineStyle === 'none' || parseFloat(outlineWidth) < 3)) return 'no ring';
    const box = ringed.getClientRects()[0];
    // Chromium leaves a link of the section bar where it is when enough of it can be seen.
    const [x, y] = [box.x + Math.min(box.width / 2, 12), box.y + Math.min(box.height / 2, 20)];
    const top = root.elementFromPoint(x, y);
    if (!top) return `not on the screen: ${Math.round(x)}, ${Math.round(y)}`;
    return ringed.contains(top) || top.contains(ringed) ? '' : `covered by ${top.className || top.tagName}`;
})()";

/// Presses Tab, with Shift or without, until what `wanted` says of `here`, the part with the focus, is true.
/// The focus is seen all the way.
async fn tab_to(page: &Page, shift: bool, wanted: &str) {
    // Some browsers scroll and draw the ring a little later.
    let look = format!(
        "let wrong = {UNSEEN};
        for (const start = performance.now(); wrong && performance.now() - start < {}; ) {{
            await new Promise((resolve) => setTimeout(resolve, 20));
            wrong = {UNSEEN};
        }}
        const here = root.activeElement;
        return [Boolean(here && ({wanted})), wrong, here?.outerHTML.slice(0, 120)];",
        TO_COME.as_millis()
    );
    for stop in 0..MOST_STOPS {
        if shift {
            page.shift_and(TAB).await;
        } else {
            page.keys(&TAB.to_string()).await;
        }
        let seen = page.run(&look).await;
        assert!(seen[1] == "", "stop {stop} on the way to `{wanted}`: {} at {}", seen[1], seen[2]);
        if seen[0] == true {
            return;
        }
    }
    panic!("Tab never comes to `{wanted}`");
}

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
    page.keys("2").await;
    page.until("dc.state.age !== 'adult'").await;
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
        assert_eq!(page.value(UNSEEN).await, "");
    });
}
