//! How long the page is before a reader asks for anything: what stands there at the start is what a patient came for.

use browser_tests::{Plan, browse};

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
