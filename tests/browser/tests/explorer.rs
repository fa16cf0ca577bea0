//! The side-effect explorer as readers use it: by typing, by keys, by filters.

use browser_tests::{Browser, Page, Plan, Site, browse};
use serde_json::{Value, json};

/// The real pack, in a host's page.
pub async fn open(page: &Page) -> Site {
    let site = Plan::new().host("<drug-compare></drug-compare>").serve();
    page.open_live(&site.url("/host")).await;
    page.run("root.querySelector('#search').scrollIntoView({ block: 'start' }); scrollBy(0, -120);").await;
    site
}

/// Rows that are to be seen.
pub const SHOWN: &str =
    "[...root.querySelectorAll('.dc-effect')].filter((row) => row.checkVisibility()).map(({ id }) => id)";

/// Watches the widget from here on: what is done to rows, apart from showing and hiding them.
const WATCH: &str =
    "globalThis.shown = new Map([...root.querySelectorAll('.dc-effect')].map((row) => [row, row.hidden]));
    globalThis.watched = [];
    new MutationObserver((records) => watched.push(...records)).observe(root, { subtree: true, childList: true, attributes: true, characterData: true });";

/// What was done since: nodes made or taken away in rows, attributes changed in them, and rows that were told to
/// hide or show without need.
const DONE: &str = "const records = watched.splice(0);
    const row = ({ target }) => (target.closest ? target : target.parentElement).closest('.dc-effect');
    // A row that is drawn for the first time is made, not touched.
    const own = records.filter((record) => shown.has(row(record)));
    const toggles = own.filter(({ target, attributeName }) => attributeName === 'hidden' && target.matches('.dc-effect'));
    const idle = toggles.filter(({ target }) => shown.get(target) === target.hidden);
    for (const each of root.querySelectorAll('.dc-effect')) shown.set(each, each.hidden);
    return { touched: own.length - toggles.length, idle: idle.length, toggled: toggles.length, all: records.length };";

/// How many rows stand in the page, shown or not.
const ROWS: &str = "root.querySelectorAll('.dc-effect').length";

/// The field with the focus has the index built and all rows drawn, before the first letter.
async fn about_to_search(page: &Page) {
    // WebKit's driver finds the field covered; Chromium tells nobody of a focus that no press has brought.
    if page.browser == Browser::WebKit {
        page.run("root.querySelector('#search').focus();").await;
    } else {
        page.press("#search", "").await;
    }
    page.until(&format!("{ROWS} === dc.pack.effects.length")).await;
}

/// How much a key may change beside rows that come and go: what is offered, how many there are, what is told.
const MOST_TOLD: u64 = 60;

#[test]
fn keys_alone_find_open_and_clear() {
    browse(async |page| {
        let _site = open(page).await;
        page.run("root.querySelector('.dc-effect button').focus();").await;
        page.keys("/").await;
        page.until("root.activeElement?.id === 'search'").await;
        page.keys("pink eye").await;
        page.until("root.querySelector('#search').getAttribute('aria-expanded') === 'true'").await;
        page.keys("\u{e015}").await;
        let active =
            "root.getElementById(root.querySelector('#search').getAttribute('aria-activedescendant'))";
        page.until(&format!("{active}?.getAttribute('aria-selected') === 'true'")).await;
        page.keys("\u{e007}").await;
        page.until("[...root.querySelectorAll('.dc-effect [aria-expanded=true]')].length === 1").await;
        assert_eq!(page.value("root.querySelector('[role=listbox]').hidden").await, true);
        page.run("root.querySelector('#search').focus();").await;
        page.keys("\u{e00c}").await;
        page.until("root.querySelector('#search').value === '' && dc.state.query === ''").await;
    });
}

#[test]
fn a_keystroke_touches_no_row_that_stays() {
    browse(async |page| {
        let _site = open(page).await;
        about_to_search(page).await;
        page.run("await turn(); globalThis.rows = [...root.querySelectorAll('.dc-effect')];").await;
        page.keys("h").await;
        page.until("dc.state.query === 'h'").await;
        page.run("await turn();").await;
        page.run(WATCH).await;
        let mut typed = "h".to_owned();
        let mut toggled = 0;
        for letter in ["e", "a", "d", "a"] {
            page.keys(letter).await;
            typed += letter;
            page.until(&format!("dc.state.query === '{typed}'")).await;
            let done = page.run(&format!("await turn(); {DONE}")).await;
            println!("{typed}: {done}");
            assert_eq!(done["touched"], 0, "{typed}: {done}");
            assert_eq!(done["idle"], 0, "{typed}: {done}");
            let told = done["all"].as_u64().unwrap() - done["toggled"].as_u64().unwrap();
            assert!(told <= MOST_TOLD, "{typed}: {done}");
            toggled += done["toggled"].as_u64().unwrap();
        }
        assert!(toggled > 0, "typing changed what is shown");
        let same = format!("{ROWS} === rows.length && rows.every((row) => row.isConnected)");
        assert_eq!(page.value(&same).await, true, "no letter makes a row");
    });
}

#[test]
fn what_was_drawn_once_is_toggled_when_the_search_is_cleared() {
    browse(async |page| {
        let _site = open(page).await;
        about_to_search(page).await;
        page.write("#search", "headache").await;
        page.until("dc.state.query === 'headache'").await;
        page.run("await turn();").await;
        page.run(WATCH).await;
        page.write("#search", "").await;
        page.until("dc.state.query === ''").await;
        let done = page.run(&format!("await turn(); {DONE}")).await;
        assert_eq!([&done["touched"], &done["idle"]], [0, 0], "{done}");
        assert!(done["toggled"].as_u64() > Some(10), "{done}");
    });
}

#[test]
fn another_dose_touches_the_cells_of_its_drug_alone() {
    browse(async |page| {
        let _site = open(page).await;
        page.run(WATCH).await;
        page.run("dc.state = { doses: { rinvoq: '30-mg' } };").await;
        page.until("root.querySelector('.dc-matrix thead').innerText.includes('Rinvoq 30 mg')").await;
        let done = page
            .run(
                "await turn();
                const of = ({ target }) => target.closest ? target : target.parentElement;
                const done = watched.splice(0).filter(({ attributeName }) => attributeName !== 'hidden');
                const rows = done.map(of).filter((part) => shown.has(part?.closest('.dc-effect')));
                const own = rows.filter((part) => part.closest('[data-drug~=rinvoq]'));
                return { own: own.length, others: rows.length - own.length };",
            )
            .await;
        assert_eq!(done["others"], 0, "{done}");
        assert!(done["own"].as_u64() > Some(5), "{done}");
    });
}

/// Whether all rows that a safety lock holds are to be seen.
const LOCKED: &str = "(() => {
    const locked = [...root.querySelectorAll('.dc-effect')]
        .filter((row) => row.querySelector('.dc-boxed-mark') || row.dataset.action === 'emergency');
    return locked.length > 5 && locked.every((row) => row.checkVisibility());
})()";

#[test]
fn filters_say_what_they_hide_and_never_hide_a_serious_risk() {
    browse(async |page| {
        let _site = open(page).await;
        let all = page.value(SHOWN).await;
        page.press("summary", "Filters").await;
        page.press(".dc-chip", "Shows on a blood test").await;
        page.until("/[1-9][0-9]* hidden by your filters/.test(root.querySelector('.dc-tally').innerText)")
            .await;
        assert_eq!(page.value(LOCKED).await, true);
        page.press("button", "Clear").await;
        page.until("!root.querySelector('.dc-tally').innerText.includes('hidden')").await;
        assert_eq!(page.value(SHOWN).await, all);
    });
}

#[test]
fn each_way_of_looking_keeps_what_is_locked_and_the_red_flags() {
    browse(async |page| {
        let _site = open(page).await;
        let often = page.value(SHOWN).await;
        for look in ["serious", "a-to-z", "often"] {
            let button = format!("root.querySelector('[data-look={look}]')");
            page.run(&format!("{button}.click(); await turn();")).await;
            page.until(&format!("{button}.ariaPressed === 'true'")).await;
            assert_eq!(page.value(LOCKED).await, true, "{look}");
            assert_eq!(page.value("root.querySelector('.dc-red-line').checkVisibility()").await, true);
            assert_eq!(page.value(SHOWN).await == often, look == "often", "{look}");
        }
        page.press("button.dc-more", "Show all").await;
        page.until("[...root.querySelectorAll('.dc-effect')].length > 60").await;
        page.press("button.dc-more", "Show fewer").await;
        page.until(&format!("({SHOWN}).length < 40")).await;
    });
}

#[test]
fn find_in_page_reaches_a_closed_row_and_opens_it() {
    browse(async |page| {
        let _site = open(page).await;
        let fold = "root.querySelector('#effect-acne .dc-row-fold')";
        assert!(page.text(&format!("{fold}.textContent")).await.contains("Acne"));
        // What the browser does when it finds something in there.
        page.run(&format!("{fold}.open = true;")).await;
        page.until(&format!("{fold}.querySelector('.dc-evidence')")).await;
        page.until("root.querySelector('#effect-acne button').ariaExpanded === 'true'").await;
        page.press("#effect-acne .dc-effect-title button", "").await;
        page.until(&format!("!{fold}.open && !{fold}.querySelector('.dc-evidence')")).await;
    });
}

#[test]
fn find_in_page_reaches_rows_that_wait_and_brings_them() {
    browse(async |page| {
        let _site = open(page).await;
        let fold = "root.querySelector('.dc-explorer details.dc-row-fold:not(.dc-effect *)')";
        let row = "root.querySelector('#effect-rhinorrhea')";
        assert_eq!(page.value(row).await, Value::Null, "it waits");
        assert!(page.text(&format!("{fold}.textContent")).await.contains("Rhinorrhea"));
        page.run(&format!("{fold}.open = true;")).await;
        page.until(&format!("{row}?.checkVisibility() && !{fold}.open")).await;
    });
}

#[test]
fn a_link_to_an_effect_ends_a_search_that_hides_it() {
    browse(async |page| {
        let _site = open(page).await;
        let opened = "root.querySelector('#effect-acne .dc-evidence')?.checkVisibility()";
        for (query, left) in [("shingles", ""), ("acne", "acne")] {
            page.run_with("dc.state = { query: given[0] };", &[json!(query)]).await;
            page.until(&format!("dc.state.query === '{query}'")).await;
            page.press("#card a[data-section=effect-acne]", "").await;
            page.until(&format!("{opened} && dc.state.query === '{left}'")).await;
        }
    });
}

#[test]
fn what_is_pinned_stands_on_the_visit_list() {
    browse(async |page| {
        let _site = open(page).await;
        page.run("dc.state = { query: 'shingles' };").await;
        page.until("root.querySelector('#effect-herpes-zoster button')?.offsetHeight > 0").await;
        // WebKit's driver would bring it to the edge, under what is pinned there.
        page.run("root.querySelector('#effect-herpes-zoster').scrollIntoView({ block: 'center' });").await;
        page.press("#effect-herpes-zoster button", "Shingles").await;
        page.press("#effect-herpes-zoster button", "Add to my visit").await;
        page.run("root.querySelector('.dc-visit').open = true;").await;
        page.until("root.querySelector('.dc-pinned')?.innerText.includes('Shingles')").await;
        let told: Value = page.value("root.querySelector('.dc-pinned').innerText").await;
        assert!(told.as_str().unwrap().contains("without"), "the numbers come with their comparator: {told}");
        page.press(".dc-pinned button", "").await;
        page.until("!root.querySelector('.dc-pinned')?.innerText").await;
    });
}
