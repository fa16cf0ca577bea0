//! A pack, an address and a host whose every text is an attack, under the policy of a strict host: all of it is shown
//! as text, and nothing of it runs. What is drawn is compared with a harmless word in the same places.

use browser_tests::{Answer, Page, Plan, STRICT_POLICY, browse, says};
use serde_json::{Value, json};

const HARMLESS: &str = "Harmlessword";

/// Whatever of it comes to life says so.
const ATTACK: &str = "<img src=x onerror=\"attacked=1\"></script><script>attacked=2</script>\" onfocus=\"attacked=3\" \
    autofocus x=\"--></style></title><iframe srcdoc=\"<script>parent.attacked=4</script>\"></iframe>\
    <svg onload=\"attacked=5\"><a href=\"javascript:attacked=6\">{{attacked=7}}${attacked=8}</a></svg>";

/// Every element with the names of its attributes, and where links lead. Which section is the current one hangs on how
/// long the words are.
const DRAWN: &str = "return [...root.querySelectorAll('*')].map((element) => {
    const names = element.getAttributeNames().filter((name) => name !== 'aria-current').sort();
    return [element.localName, ...names, element.getAttribute('href') ?? ''].join(' ');
});";

/// Opens and presses everything there is, and types the same words everywhere.
async fn used(page: &Page, words: &str) -> Value {
    page.run("for (const details of root.querySelectorAll('details')) details.open = true;").await;
    page.until(
        "root.querySelector('.dc-own-question input, .dc-visit input[type=text], .dc-visit textarea')",
    )
    .await;
    page.run_with(
        "const write = (field) => {
            field.value = given[0];
            field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        };
        for (const field of root.querySelectorAll('.dc-visit textarea')) write(field);
        for (const box of root.querySelectorAll('.dc-visit input[type=checkbox]')) { box.click(); await turn(); }
        for (const row of root.querySelectorAll('.dc-effect-title button')) { row.click(); await turn(); }
        for (const details of root.querySelectorAll('details')) details.open = true;
        dc.state = { query: given[0], pinned: dc.pack.effects.map(({ id }) => id) };
        await turn();
        await dc.search(given[0]);
        dc.state = { query: '', lang: 'es' };",
        &[json!(words)],
    )
    .await;
    page.until("dc.state.lang === 'es' && root.querySelector('.dc').lang === 'es'").await;
    page.run("for (const details of root.querySelectorAll('details')) details.open = true;").await;
    page.until("root.querySelector('.dc-visit .dc-share')").await;
    // A row hears late that it was opened.
    page.until("!root.querySelector('.dc-row-detail[aria-hidden]')").await;
    page.run(DRAWN).await
}

#[test]
fn an_attack_in_every_text_is_shown_and_never_runs() {
    browse(async |page| {
        let mut drawn = Vec::new();
        for words in [HARMLESS, ATTACK] {
            // A host that hands over what it was given, too: none of it is an address.
            let body = "<drug-compare pack=\"/attack.json\" sync-url contact=\"javascript:attacked=9\">\
                <h2>Facts</h2></drug-compare>";
            let site = Plan::new()
                .policy(STRICT_POLICY)
                .answer("/attack.json", Answer::json(&says(words)))
                .host(body)
                .serve();
            page.open_live(
                &site.url("/host#drugs=<img src=x onerror=attacked=10>&q=<b onfocus=attacked=11>"),
            )
            .await;
            assert_eq!(page.value("dc.state.query").await, "<b onfocus=attacked=11>");
            drawn.push(used(page, words).await);
            assert_eq!(page.value("globalThis.attacked ?? null").await, Value::Null);
            assert_eq!(page.console().await, Vec::<String>::new());
            let shown = page.live_text().await;
            assert!(shown.contains(&words.split_whitespace().collect::<Vec<_>>().join(" ")), "{shown}");
        }
        assert!(drawn[0].as_array().unwrap().len() > 1_000);
        for (harmless, attacked) in drawn[0].as_array().unwrap().iter().zip(drawn[1].as_array().unwrap()) {
            assert_eq!(attacked, harmless);
        }
        assert_eq!(drawn[1].as_array().unwrap().len(), drawn[0].as_array().unwrap().len());
    });
}

#[test]
fn a_pack_of_great_depth_or_length_is_refused_and_ends_nothing() {
    browse(async |page| {
        let site = Plan::new().host(browser_tests::TEA).serve();
        page.open_live(&site.url("/host")).await;
        let problems = page
            .run(
                "const counts = [];
                for (const [open, close] of [['[', ']'], ['{\"en\":', '}']]) {
                    const deep = JSON.parse(open.repeat(5000) + '1' + close.repeat(5000));
                    counts.push((await dc.constructor.validatePack({ ...dc.pack, title: deep })).length);
                }
                counts.push((await dc.constructor.validatePack({ ...dc.pack, id: 'x'.repeat(1e7) })).length);
                counts.push((await dc.search('a'.repeat(1e7))).length);
                dc.state = { query: ' \u{202e}—'.repeat(1e6) };
                counts.push(dc.state.query.length);
                return counts;",
            )
            .await;
        assert_eq!(problems, json!([1, 1, 0, 0, 500]));
        assert_eq!(page.console().await, Vec::<String>::new());
        assert!(page.live_text().await.contains("Boxed warning"));
    });
}
