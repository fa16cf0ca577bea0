//! My visit, by keyboard alone: what matters, a situation, questions that are written, moved and taken off; and none
//! of it is told to anybody.

use browser_tests::{Page, Plan, TEA, browse};
use serde_json::json;

const TAB: char = '\u{e004}';
const ENTER: &str = "\u{e007}";

/// Longer than My visit is in stops of the Tab key.
const MOST_STOPS: usize = 120;

/// Presses Tab until what `wanted` says of `here`, the part with the focus, is true.
async fn tab_to(page: &Page, shift: bool, wanted: &str) {
    for _ in 0..MOST_STOPS {
        if shift {
            page.shift_and(TAB).await;
        } else {
            page.keys(&TAB.to_string()).await;
        }
        if page.value(&format!("((here) => Boolean(here && ({wanted})))(root.activeElement)")).await == true {
            return;
        }
    }
    panic!("Tab never comes to `{wanted}`");
}

/// Opens My visit, with the focus on its summary.
async fn opened(page: &Page) {
    page.run("root.querySelector('.dc-visit > summary').focus();").await;
    page.keys(ENTER).await;
    page.until("root.querySelector('.dc-steps')").await;
}

/// Ticks the line that begins with `text`, from where the focus is.
async fn tick(page: &Page, text: &str) {
    let line = format!("here.closest('.dc-tick')?.textContent.startsWith('{text}')");
    tab_to(page, false, &line).await;
    page.keys(" ").await;
    page.until("root.activeElement.checked").await;
}

/// Writes a question and puts it on the list with Enter.
async fn ask(page: &Page, text: &str, places: usize) {
    page.keys(text).await;
    page.keys(ENTER).await;
    page.until(&format!("root.querySelectorAll('.dc-asked > li').length === {places}")).await;
}

const LIST: &str = "[...root.querySelectorAll('.dc-asked-text')].map(({ textContent }) => textContent)";
const TOLD: &str = "root.querySelector('#visit-questions [role=status]').textContent";

/// Everything in My visit that a keyboard can do.
async fn whole_visit(page: &Page) {
    opened(page).await;
    tick(page, "Hiccups kept me awake").await;
    tick(page, "Holding my breath").await;
    tab_to(page, false, "here.matches('textarea')").await;
    page.keys("private words").await;
    tick(page, "A broken cup").await;
    page.until("root.querySelector('.dc-said')?.textContent.includes('Examplin')").await;
    tick(page, "Taste").await;
    tick(page, "Quiet").await;
    page.until("root.querySelectorAll('.dc-card-table .dc-mine').length === 2").await;
    tick(page, "Why me?").await;
    tab_to(page, false, "here.matches('.dc-own input')").await;
    ask(page, "First of mine", 2).await;
    assert_eq!(
        page.value("root.activeElement.matches('.dc-own input') && root.activeElement.value").await,
        ""
    );
    ask(page, "Second of mine", 3).await;
    page.until(&format!("{TOLD} === 'Added. It is number 3.'")).await;
}

#[test]
fn keys_alone_fill_it_in() {
    browse(async |page| {
        let site = Plan::new().host(TEA).serve();
        page.open_live(&site.url("/host")).await;
        whole_visit(page).await;
        assert_eq!(page.value(LIST).await, json!(["Why me?", "First of mine", "Second of mine"]));

        tab_to(page, false, "here.getAttribute('aria-label') === 'Up: Second of mine'").await;
        page.keys(ENTER).await;
        page.until(&format!("{TOLD} === 'Now number 2 of 3.'")).await;
        page.until("root.activeElement?.getAttribute('aria-label') === 'Up: Second of mine'").await;
        page.keys(" ").await;
        page.until(&format!("{TOLD} === 'Now number 1 of 3.'")).await;
        page.until("root.activeElement?.getAttribute('aria-label') === 'Up: Second of mine'").await;
        assert_eq!(page.value("root.activeElement.getAttribute('aria-disabled')").await, "true");
        page.keys(" ").await;
        assert_eq!(page.value(LIST).await, json!(["Second of mine", "Why me?", "First of mine"]));

        tab_to(page, false, "here.getAttribute('aria-label') === 'Down: Second of mine'").await;
        page.keys(ENTER).await;
        page.until(&format!("{LIST}[1] === 'Second of mine'")).await;
        page.until("root.activeElement?.getAttribute('aria-label') === 'Down: Second of mine'").await;

        tab_to(page, false, "here.getAttribute('aria-label') === 'Note: Second of mine'").await;
        page.keys("a private note").await;
        tab_to(page, true, "here.getAttribute('aria-label') === 'Take off: Second of mine'").await;
        page.keys(ENTER).await;
        page.until(&format!("{TOLD} === 'Taken off. 2 left.'")).await;
        page.until("root.activeElement?.matches('.dc-asked > li')").await;
        assert!(
            page.text("root.activeElement.textContent").await.starts_with("First of mine"),
            "its neighbor"
        );
        assert_eq!(page.value(LIST).await, json!(["Why me?", "First of mine"]));
        assert_eq!(
            page.text("root.querySelector('.dc-bar [data-section=visit] .dc-count').textContent").await,
            "2"
        );

        for (gone, label) in [(1, "Take off: First of mine"), (0, "Take off: Why me?")] {
            tab_to(page, false, &format!("here.getAttribute('aria-label') === '{label}'")).await;
            page.keys(ENTER).await;
            page.until(&format!("root.querySelectorAll('.dc-asked > li').length === {gone}")).await;
        }
        page.until("root.activeElement?.matches('.dc-own input')").await;
    });
}

#[test]
fn a_fourth_that_matters_waits_until_one_is_unticked() {
    browse(async |page| {
        let site = Plan::new().host(TEA).serve();
        page.open_live(&site.url("/host")).await;
        opened(page).await;
        for matter in ["Taste", "Color", "Quiet"] {
            tick(page, matter).await;
        }
        let fourth = "[...root.querySelectorAll('.dc-matters input')].at(-1)";
        page.until(&format!("{fourth}.disabled")).await;
        assert_eq!(page.value("root.activeElement.checked").await, true, "the focus stays");
        page.keys(" ").await;
        page.until(&format!("!{fourth}.disabled")).await;
        tick(page, "Few oddities").await;
        page.until("root.querySelector('.dc-matters [role=status]').textContent.startsWith('3 of 3')").await;
    });
}

#[test]
fn nothing_of_it_is_in_an_event_an_address_a_state_or_a_store() {
    browse(async |page| {
        let site = Plan::new().host(&TEA.replace("pack=", "sync-url pack=")).serve();
        page.open_live(&site.url("/host")).await;
        page.run("dc.state = { age: '12-17' };").await;
        page.until("location.hash && recorded.events.length === 2").await;
        let loaded = site.requests().len();
        let outside =
            "[location.href, JSON.stringify(dc.state), recorded.events.length, dc.outerHTML.length]";
        let before = page.value(outside).await;
        whole_visit(page).await;
        // The address is written once a second.
        page.run("await new Promise((resolve) => setTimeout(resolve, 1200));").await;
        assert_eq!(page.value(outside).await, before);
        assert_eq!(site.requests().len(), loaded);
        assert_eq!(
            page.value("[localStorage.length, sessionStorage.length, document.cookie]").await,
            json!([0, 0, ""])
        );
        page.run("dc.reset(); await turn();").await;
        page.until("!root.querySelector('.dc-mine')").await;
    });
}

#[test]
fn another_language_and_another_pack_keep_what_they_know() {
    browse(async |page| {
        let site = Plan::new().host(TEA).serve();
        page.open_live(&site.url("/host")).await;
        whole_visit(page).await;
        page.keys("And a half").await;
        page.choose("es").await;
        page.until("root.querySelector('.dc').lang === 'es' && root.querySelector('.dc-asked')").await;
        assert_eq!(page.value(LIST).await, json!(["¿Por qué yo?", "First of mine", "Second of mine"]));
        assert_eq!(page.value("root.querySelector('.dc-visit textarea').value").await, "private words");
        assert_eq!(page.value("root.querySelector('.dc-own input').value").await, "And a half");
    });
}

/// A risk that two situations share: with the second it is named, and a press leads to the first, also where that was folded.
#[test]
fn what_an_earlier_situation_told_is_one_press_away() {
    browse(async |page| {
        let site = Plan::new().host("<drug-compare></drug-compare>").serve();
        page.open_live(&site.url("/host")).await;
        opened(page).await;
        tick(page, "Smoking").await;
        tick(page, "Cancer").await;
        page.until("root.querySelectorAll('.dc-said').length === 2").await;
        let link = "root.querySelector('.dc-said [data-section^=visit-said-]')";
        assert_eq!(
            page.text(&format!("{link}.textContent")).await,
            "You can read it above, at: Smoking, now or before. Cancer"
        );
        page.run("root.querySelector('.dc-said').open = false;").await;
        tab_to(page, false, "here.matches('.dc-said [data-section^=visit-said-]')").await;
        page.keys(ENTER).await;
        page.until("root.activeElement?.id === 'visit-said-smoking-boxed-cancer'").await;
        assert_eq!(page.value("root.querySelector('.dc-said').open").await, true);
        assert!(
            page.text("root.activeElement.textContent").await.contains("What the label advises:"),
            "there all of it stands"
        );
        page.run("[...root.querySelectorAll('.dc-tick input')].find((own) => own.closest('label').textContent.startsWith('Smoking')).click();").await;
        page.until(&format!("!{link} && root.querySelectorAll('.dc-said').length === 1")).await;
        assert!(
            page.text("root.querySelector('.dc-said').textContent").await.contains("What the label advises:"),
            "alone it is told where it is"
        );
    });
}
