//! Narrow columns, large text, loose text: nothing scrolls sideways, nothing is cut off, and what is pressed is
//! large enough.

use browser_tests::{Page, Plan, TEA, browse};
use serde_json::{Value, json};

/// Opens all that can be opened, and what comes with that.
const OPEN_ALL: &str = "const unfold = () => {
        const folded = [...root.querySelectorAll('details:not([open])')];
        for (const fold of folded) fold.open = true;
        return folded.length;
    };
    unfold();
    root.querySelector('.dc-more')?.click();
    await turn();
    for (const title of root.querySelectorAll('.dc-effect-title > button')) title.click();
    do { await turn(); await turn(); } while (unfold());";

/// What sticks out of the column, and what is longer than the box that cuts it off. The section bar is a row
/// that scrolls within itself; what is a pixel large is for assistive technology.
const MISPLACED: &str = "(() => {
    const column = dc.getBoundingClientRect();
    const tiny = (part) => part !== dc && part && (part.offsetWidth === 1 || tiny(part.parentElement));
    const shown = [...root.querySelectorAll('[part=root] *')].filter((part) =>
        part.checkVisibility() && !part.closest('.dc-bar ul, svg') && !tiny(part));
    const out = ({ left, right }) => left < column.left - 1 || right > column.right + 1;
    const cut = (part) => part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).overflowX !== 'visible';
    const wrong = shown.filter((part) =>
        [...part.getClientRects()].some(out) || (!part.matches('input, select') && cut(part)));
    return wrong.slice(0, 5).map((part) => part.outerHTML.slice(0, 100));
})()";

/// The element in a column of so many pixels, with all its folds open.
async fn in_column(page: &Page, width: u32, element: &str) {
    let column = format!("<main style=\"inline-size: {width}px\">{element}</main>");
    let site = Plan::new().host(&column).serve();
    page.open_live(&site.url("/host")).await;
    page.run(OPEN_ALL).await;
}

async fn nothing_is_misplaced(page: &Page, when: &str) {
    assert_eq!(page.value(MISPLACED).await, json!([]), "{when}");
}

const SHIPPED: [&str; 2] = ["<drug-compare></drug-compare>", "<drug-compare lang=\"es\"></drug-compare>"];

#[test]
fn all_fits_into_the_narrowest_column() {
    browse(async |page| {
        for element in SHIPPED {
            in_column(page, 320, element).await;
            nothing_is_misplaced(page, element).await;
        }
    });
}

/// The number on the list stands at the end of the bar, out of sight.
#[test]
fn what_is_only_heard_widens_nothing() {
    browse(async |page| {
        in_column(page, 320, SHIPPED[0]).await;
        page.run("dc.state = { pinned: ['acne', 'nausea'] };").await;
        page.until("root.querySelector('.dc-count')").await;
        assert_eq!(page.value("dc.parentElement.scrollWidth").await, 320);
    });
}

#[test]
fn text_twice_as_large_fits() {
    browse(async |page| {
        for element in SHIPPED {
            for width in [360, 1000] {
                in_column(page, width, element).await;
                page.run("document.documentElement.style.fontSize = '200%';").await;
                nothing_is_misplaced(page, &format!("{element} in {width} px")).await;
            }
        }
    });
}

#[test]
fn the_readers_largest_text_fits() {
    browse(async |page| {
        for element in SHIPPED.into_iter().chain([TEA]) {
            for width in [320, 260] {
                in_column(page, width, element).await;
                page.choose("largest").await;
                page.until("root.querySelector('[data-text=largest]')").await;
                nothing_is_misplaced(page, &format!("{element} in {width} px")).await;
            }
        }
    });
}

/// Translators write German, and packs of others may have words that no list of ours has.
#[test]
fn words_longer_than_a_line_fit() {
    browse(async |page| {
        in_column(page, 320, SHIPPED[0]).await;
        page.run(
            "const texts = document.createTreeWalker(root.querySelector('.dc'), NodeFilter.SHOW_TEXT);
            while (texts.nextNode()) {
                const text = texts.currentNode;
                if (text.parentElement.closest('[translate=no], option')) continue;
                text.data = text.data.replace(/\\p{L}{8,}/gu, (word) => word.padEnd(28, 'dampfschifffahrtsgesellschaft'));
            }
            await turn();",
        )
        .await;
        nothing_is_misplaced(page, "long words").await;
    });
}

/// As WCAG 2.2 has it, 1.4.12.
#[test]
fn loose_text_fits() {
    browse(async |page| {
        for element in SHIPPED {
            in_column(page, 320, element).await;
            page.run(
                "const loose = new CSSStyleSheet();
                loose.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
                    word-spacing: 0.16em !important } p { margin-block-end: 2em !important }`);
                root.adoptedStyleSheets.push(loose);",
            )
            .await;
            nothing_is_misplaced(page, element).await;
        }
    });
}

#[test]
fn what_is_pressed_is_large_enough() {
    browse(async |page| {
        for width in [320, 1000] {
            in_column(page, width, SHIPPED[0]).await;
            let small = page
                .value(
                    "[...root.querySelectorAll('a, button, summary, select, input')].filter((part) => {
                        // A chip's dot is as large as its label. Links and explained words in a sentence are as high as
                        // its lines.
                        const { width, height } = (part.closest('label') ?? part).getBoundingClientRect();
                        const line = part.matches('p a, dd a, .dc-sources a, .dc-word');
                        return part.checkVisibility() && !line && (width < 24 || height < 24);
                    }).slice(0, 5).map((part) => part.outerHTML.slice(0, 100))",
                )
                .await;
            assert_eq!(small, json!([]), "in {width} px");
        }
    });
}

#[test]
fn the_standalone_page_does_not_scroll_sideways() {
    browse(async |page| {
        if !page.browser.has_developer_tools() {
            return;
        }
        let site = Plan::new().serve();
        page.width(320).await;
        page.open_live(&site.url("/")).await;
        page.run(OPEN_ALL).await;
        assert_eq!(page.value("document.scrollingElement.scrollWidth").await, Value::from(320));
        nothing_is_misplaced(page, "alone").await;
    });
}
