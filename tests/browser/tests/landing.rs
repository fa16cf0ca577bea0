//! Who presses a question of the card sees that question where it leads, and nothing of ours lies over it.

use browser_tests::{Plan, browse};
use serde_json::json;

/// A phone, a narrow column and a wide one: under a bar, under a bar and the head of a table, under that head alone.
const WIDTHS: [u32; 3] = [360, 720, 1000];

/// Follows each link of the card. What stands at the middle of what it leads to, if not the heading itself?
const LED: &str = "
    const hidden = [];
    const links = [...root.querySelectorAll('.dc-card-table a[data-section]')];
    for (const link of links) {
        const over = () => {
            const part = root.querySelector(`[id=\"${link.dataset.section}\"]`);
            const chapter = part.matches('.dc-chapter-content');
            const heading = chapter ? part.closest('.dc-chapter').querySelector('h2, h3') : part.querySelector('th button, th, h2, h3, h4');
            const range = document.createRange();
            range.selectNodeContents(heading);
            const { left, top, height } = range.getClientRects()[0];
            const seen = root.elementFromPoint(left + 8, top + height / 2);
            return seen && heading.contains(seen) ? undefined : [link.dataset.section, Math.round(top), seen?.className ?? ''];
        };
        scrollTo({ top: 0, behavior: 'instant' });
        link.click();
        // On a busy machine it is drawn and scrolled to late.
        for (let i = 0; i < 3 || (i < 300 && over()); i++) await new Promise(requestAnimationFrame);
        if (over()) hidden.push(over());
    }
    return [links.length > 9, hidden];";

#[test]
fn a_link_of_the_card_leads_to_a_heading_that_nothing_covers() {
    browse(async |page| {
        for lang in ["en", "es"] {
            for width in WIDTHS {
                let html = format!(
                    "<div style=\"width: {width}px\"><drug-compare lang=\"{lang}\"></drug-compare></div><p style=\"height: 900px\"></p>"
                );
                let site = Plan::new().host(&html).serve();
                page.open_live(&site.url("/host")).await;
                assert_eq!(page.run(LED).await, json!([true, []]), "{lang}, {width} px");
            }
        }
    });
}

/// There what is led to is drawn in several pieces, and long after the press.
#[test]
fn a_link_of_the_card_leads_there_where_drawing_is_slow() {
    browse(async |page| {
        if !page.browser.has_developer_tools() {
            return;
        }
        let html =
            "<div style=\"width: 360px\"><drug-compare></drug-compare></div><p style=\"height: 900px\"></p>";
        let site = Plan::new().host(html).serve();
        page.open_live(&site.url("/host")).await;
        page.slower(20).await;
        let led = page.run(LED).await;
        page.slower(1).await;
        assert_eq!(led, json!([true, []]));
    });
}
