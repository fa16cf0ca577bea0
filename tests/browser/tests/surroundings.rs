//! What a host's page lays out and styles around the element.

use browser_tests::{Plan, TEA, browse};
use serde_json::json;

/// Containers that are as wide as what is in them.
const SHRINKING: [&str; 9] = [
    "display: flex; flex-direction: column; align-items: center",
    "display: flex",
    "display: grid; justify-items: center",
    "display: inline-block",
    "float: left",
    "width: fit-content",
    "display: table-cell",
    "position: absolute",
    "position: fixed; inset: 0 auto auto 0",
];

#[test]
fn it_is_as_wide_as_a_text_would_be_where_hosts_shrink_a_box_to_its_content() {
    browse(async |page| {
        let words = "word ".repeat(300);
        for style in SHRINKING {
            let html = format!(
                "<main style=\"{style}\">{TEA}</main><hr><section style=\"{style}\"><p>{words}</p></section>"
            );
            let site = Plan::new().host(&html).serve();
            page.open_live(&site.url("/host")).await;
            let widths = page
                .run(
                    "const wide = (node) => node.getBoundingClientRect().width;
                    const main = wide(dc), text = wide(document.querySelector('section p'));
                    return [main >= Math.min(text, 1200) - 1, document.documentElement.scrollWidth <= innerWidth, main, text];",
                )
                .await;
            assert_eq!(widths[0], true, "{style}: {widths}");
        }
    });
}

/// An article as design systems style it: a column of centred items, a header that sticks, and a `rem` of 10px for a
/// reader who asked for text twice as large as usual.
#[test]
fn in_a_design_systems_article_it_is_as_wide_and_as_large_as_the_text() {
    browse(async |page| {
        let html = format!(
            "<style>
                html {{ font-size: 20px; }} /* 62.5 % of 32px */
                *, ::before, ::after {{ box-sizing: border-box; margin: 0; }}
                body {{ font: 1.6rem/1.5 system-ui; display: flex; flex-direction: column; }}
                header {{ position: sticky; inset-block-start: 0; block-size: 60px; background: #fff; z-index: 9; }}
                article {{ display: flex; flex-direction: column; align-items: center; gap: 1rem; }}
                drug-compare {{ --drug-compare-sticky-top: 60px; }}
            </style>
            <header>A site</header><article><p>{}</p>{TEA}</article>",
            "word ".repeat(300)
        );
        let site = Plan::new().host(&html).serve();
        page.open(&site.url("/host")).await;
        // So much text stands above it that it loads when a reader comes near.
        page.run("dc.scrollIntoView();").await;
        page.live().await;
        let seen = page
            .run(
                "const wide = (node) => node.getBoundingClientRect().width;
                const size = (node) => parseFloat(getComputedStyle(node).fontSize);
                const selects = [...root.querySelectorAll('select')].filter((node) => node.getClientRects().length);
                const cites = [...root.querySelectorAll('.dc-cites a')].filter((node) => node.getClientRects().length);
                const small = cites.map((node) => node.getBoundingClientRect())
                    .filter(({ width, height }) => width < 24 || height < 24).length;
                return [wide(dc) >= wide(document.querySelector('article > p')) - 1, size(root.querySelector('.dc')),
                    selects.every((node) => size(node) >= 16), small, document.documentElement.scrollWidth <= innerWidth];",
            )
            .await;
        assert_eq!(seen, json!([true, 32, true, 0, true]));
    });
}

#[test]
fn what_hosts_set_for_their_own_words_does_not_split_or_lock_ours() {
    browse(async |page| {
        let style = "word-break: break-all; line-break: anywhere; user-select: none; -webkit-user-select: none; \
            writing-mode: vertical-rl; -webkit-text-fill-color: red; pointer-events: none; quotes: none";
        let site = Plan::new().host(&format!("<main style=\"{style}\">{TEA}</main>")).serve();
        page.open_live(&site.url("/host")).await;
        let seen = page
            .run(
                "const style = getComputedStyle(root.querySelector('.dc-title'));
                return [style.wordBreak, style.lineBreak, style.writingMode, style.pointerEvents,
                    (style.webkitTextFillColor === style.color)];",
            )
            .await;
        assert_eq!(seen, json!(["normal", "auto", "horizontal-tb", "auto", true]));
    });
}
