//! Words of the glossary: a press or a key shows what they mean, in place, and shuts it again.

use browser_tests::{Plan, browse};

/// The first explained word of the chapter, and what it shows.
const WORD: &str = "root.querySelector('.dc-about .dc-word')";
const SHOWN: &str = "root.querySelector(':popover-open')";

#[test]
fn a_word_is_explained_in_place_and_shut_with_escape_or_a_press_elsewhere() {
    browse(async |page| {
        let site = Plan::new().serve();
        page.open_live(&site.url("/")).await;
        page.run("root.querySelector('details.dc-about').open = true;").await;
        page.until(WORD).await;
        assert!(page.value(SHOWN).await.is_null(), "nothing is shown before it is asked for");
        let meaning = page
            .text(&format!("root.getElementById({WORD}.getAttribute('popovertarget')).textContent"))
            .await;

        page.run(&format!("globalThis.heard = []; addEventListener('keydown', ({{ key }}) => heard.push(key)); {WORD}.focus();"))
            .await;
        page.keys("\u{e007}").await;
        page.until(SHOWN).await;
        assert_eq!(page.text(&format!("{SHOWN}.textContent")).await, meaning);
        let within = format!(
            "(({{ left, right, top, bottom }}) => left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight)({SHOWN}.getBoundingClientRect())"
        );
        assert_eq!(page.value(&within).await, true, "all of it is on the screen");
        page.keys("\u{e00c}").await;
        page.until(&format!("!{SHOWN}")).await;
        assert_eq!(
            page.value(&format!("root.activeElement === {WORD}")).await,
            true,
            "the focus is where it was"
        );
        assert_eq!(page.value("heard.includes('Escape')").await, false, "a dialog of the host's stays open");

        page.press(".dc-about .dc-word", "").await;
        page.until(SHOWN).await;
        page.press(".dc-about .dc-subtitle", "").await;
        page.until(&format!("!{SHOWN}")).await;
    });
}
