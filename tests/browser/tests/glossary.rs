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

/// Shows each explained word of what is open, at the head of the screen and at its foot; what does not stand right.
const SHOWN_BADLY: &str = "const badly = [];
    for (const word of root.querySelectorAll('.dc-word')) {
        if (!word.checkVisibility()) continue;
        for (const block of ['start', 'end']) {
            word.scrollIntoView({ block });
            word.click();
            await new Promise(requestAnimationFrame);
            const shown = root.querySelector(':popover-open');
            const { left, right, top, bottom } = shown.getBoundingClientRect();
            const whole = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
            const covers = [...word.getClientRects()].some((line) =>
                line.left < right && line.right > left && line.top < bottom && line.bottom > top);
            if (!whole || covers) badly.push([word.textContent, block, left, right, top, bottom]);
            shown.hidePopover();
        }
    }
    return badly;";

const SCREENS: [((u32, u32), &str, &str); 5] = [
    ((360, 740), "normal", "en"),
    ((360, 740), "normal", "es"),
    ((1280, 900), "normal", "en"),
    ((1280, 900), "normal", "es"),
    ((320, 480), "largest", "es"),
];

#[test]
fn at_every_edge_of_a_screen_it_is_whole_and_leaves_its_word_to_be_read() {
    browse(async |page| {
        if !page.browser.has_developer_tools() {
            return;
        }
        let site = Plan::new().serve();
        for (screen, text, lang) in SCREENS {
            page.screen(screen).await;
            page.open_live(&site.url("/")).await;
            page.run_with("dc.state = { lang: given[0] };", &[lang.into()]).await;
            page.until(&format!("root.querySelector('.dc').lang === '{lang}'")).await;
            page.choose(text).await;
            page.run("for (const part of root.querySelectorAll('details')) part.open = true;").await;
            page.until("root.querySelectorAll('.dc-about .dc-word, .dc-compare .dc-word').length > 4").await;
            assert_eq!(page.run(SHOWN_BADLY).await, serde_json::json!([]), "{screen:?}, {text}, {lang}");
        }
    });
}
