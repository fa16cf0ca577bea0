//! How long the page is before a reader asks for anything: what stands there at the start is what a patient came for.

use browser_tests::{Browser, Plan, browse};

/// As many words as are read in ten minutes; those count too that are only for ears.
const MOST_WORDS: u64 = 2_500;

/// As many elements as a slow phone draws without a pause.
const MOST_ELEMENTS: u64 = 1_800;

#[test]
fn the_page_that_nobody_has_touched_is_short() {
    browse(async |page| {
        for lang in ["en", "es"] {
            let site = Plan::new().host(&format!("<drug-compare lang=\"{lang}\"></drug-compare>")).serve();
            page.open_live(&site.url("/host")).await;
            let words = page.value("root.querySelector('.dc').innerText.split(/\\s+/).length").await;
            let elements = page.value("root.querySelectorAll('*').length").await;
            println!("{lang}: {words} words, {elements} elements");
            assert!(words.as_u64().unwrap() <= MOST_WORDS, "{lang}: {words} words");
            assert!(elements.as_u64().unwrap() <= MOST_ELEMENTS, "{lang}: {elements} elements");
        }
    });
}

/// At a width of the page, where the card ends at most: one screen of a desktop, three of a phone.
const SCREENS: [(u32, u64); 2] = [(1280, 900), (360, 3 * 740)];

#[test]
fn the_card_is_one_screen_of_a_desktop_and_three_of_a_phone() {
    browse(async |page| {
        // Where letters are pinned: wider ones take more, as those of the other browsers here do.
        if page.browser != Browser::Chromium {
            return;
        }
        for lang in ["en", "es"] {
            for (width, most) in SCREENS {
                let body = format!(
                    "<style>body {{ margin: 0 }}</style><div style=\"width: {width}px\"><drug-compare lang=\"{lang}\"></drug-compare></div>"
                );
                let site = Plan::new().host(&body).serve();
                page.open_live(&site.url("/host")).await;
                let end = "Math.ceil(root.querySelector('#card').getBoundingClientRect().bottom + scrollY)";
                let end = page.value(end).await.as_u64().unwrap();
                println!("{lang}, {width} px: the card ends at {end}");
                assert!(end <= most, "{lang}: the card ends at {end} px of {most}");
            }
        }
    });
}
