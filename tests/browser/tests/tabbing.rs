//! A reader who has a keyboard and nothing else: the Tab key, and a focus that is seen at every stop.

use browser_tests::{Page, TO_COME};

const TAB: char = '\u{e004}';
pub const ENTER: &str = "\u{e007}";
pub const ESCAPE: &str = "\u{e00c}";
pub const DOWN: &str = "\u{e015}";

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

/// Whether what `wanted` says of `here`, the part with the focus, is true. The focus must be seen there.
pub async fn at(page: &Page, wanted: &str) -> bool {
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
    let seen = page.run(&look).await;
    assert!(seen[1] == "", "on the way to `{wanted}`: {} at {}", seen[1], seen[2]);
    seen[0] == true
}

/// Presses Tab, with Shift or without, until what `wanted` says of `here`, the part with the focus, is true.
/// The focus is seen all the way.
pub async fn tab_to(page: &Page, shift: bool, wanted: &str) {
    for _ in 0..MOST_STOPS {
        if shift {
            page.shift_and(TAB).await;
        } else {
            page.keys(&TAB.to_string()).await;
        }
        if at(page, wanted).await {
            return;
        }
    }
    panic!("Tab never comes to `{wanted}`");
}
