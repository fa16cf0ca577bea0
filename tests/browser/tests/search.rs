//! `search`: over the whole pack, in all its languages.

use browser_tests::{Page, Plan, Site, TEA, browse};
use serde_json::{Value, json};

async fn tea(page: &Page) -> Site {
    let site = Plan::new().host(TEA).serve();
    page.open(&site.url("/host")).await;
    page.until("customElements.get('drug-compare')").await;
    site
}

async fn search(page: &Page, query: &str, options: Value) -> Value {
    page.run_with("return dc.search(...given);", &[json!(query), options]).await
}

#[test]
fn a_name_is_found_exactly() {
    browse(async |page| {
        let _site = tea(page).await;
        let hits = search(page, "Yawning", json!({})).await;
        assert_eq!(hits[0], json!({ "effect": "yawning", "matched": "Yawning", "kind": "exact" }));
    });
}

#[test]
fn every_kind_of_match_says_so() {
    browse(async |page| {
        let _site = tea(page).await;
        for (query, effect, kind) in [
            ("HUMMING", "humming", "exact"),
            ("hum", "humming", "prefix"),
            ("verdigris", "green-fingers", "synonym"),
            ("hummming", "humming", "typo"),
        ] {
            let hits = search(page, query, json!({})).await;
            assert_eq!(
                (&hits[0]["effect"], &hits[0]["kind"]),
                (&json!(effect), &json!(kind)),
                "{query}: {hits}"
            );
        }
    });
}

#[test]
fn another_language_is_found_and_lang_picks_the_words() {
    browse(async |page| {
        let _site = tea(page).await;
        let hits = search(page, "tarareo", json!({ "lang": "es" })).await;
        assert_eq!(hits[0], json!({ "effect": "humming", "matched": "Tarareo", "kind": "exact" }));
        assert_eq!(search(page, "tarareo", json!({ "lang": "en" })).await[0]["effect"], "humming");
    });
}

#[test]
fn an_emergency_stands_in_front_and_is_not_counted() {
    browse(async |page| {
        let _site = tea(page).await;
        let hits = search(page, "swallowed spoon", json!({ "limit": 1 })).await;
        let kinds: Vec<&Value> = hits.as_array().unwrap().iter().map(|hit| &hit["kind"]).collect();
        assert_eq!(kinds[0], "emergency", "{hits}");
        assert_eq!(kinds.len(), 2, "{hits}");
        assert!(kinds[1..].iter().all(|kind| *kind != "emergency"));
    });
}

#[test]
fn limits_and_nothings() {
    browse(async |page| {
        let _site = tea(page).await;
        for (limit, count) in [(json!({}), 2), (json!({ "limit": 1 }), 1), (json!({ "limit": 0 }), 0)] {
            let hits = search(page, "yawning humming", limit).await;
            assert_eq!(hits.as_array().unwrap().len(), count, "{hits}");
        }
        for nothing in ["", "   ", "qqqqzzzz"] {
            assert_eq!(search(page, nothing, json!({})).await, json!([]), "{nothing:?}");
        }
        let odd = page
            .run(
                "return [
                    await dc.search(), await dc.search(null, 5),
                    await dc.search('yawning', { limit: -1, lang: 7 }),
                ];",
            )
            .await;
        assert_eq!((&odd[0], &odd[1]), (&json!([]), &json!([])));
        assert_eq!(odd[2][0]["effect"], "yawning");
    });
}

#[test]
fn it_leaves_what_is_shown_alone() {
    browse(async |page| {
        let _site = tea(page).await;
        search(page, "humming", json!({})).await;
        assert_eq!(page.value("dc.state.query").await, "");
        assert_eq!(page.value("recorded.events.map(({ type }) => type)").await, json!(["ready"]));
    });
}

#[test]
fn odd_options_and_queries_are_read_as_none() {
    browse(async |page| {
        let _site = tea(page).await;
        let answers = page
            .run(
                "const no = () => { throw new Error('no'); };
                const hostile = { get limit() { no(); }, get lang() { no(); } };
                const found = [];
                for (const options of [null, 5, hostile, { limit: NaN }, { limit: -1 }, { limit: {} }, { lang: 7 }]) {
                    found.push((await dc.search('humming', options))[0].effect);
                }
                const all = (await dc.search('a', { limit: 1e9 })).length;
                return [found, (await dc.search('a', { limit: Infinity })).length === all,
                    await dc.search(null), await dc.search(Symbol('zzz')),
                    await dc.search(Object.create(null)).catch(() => 'refused'), (await dc.search('humming')).length];",
            )
            .await;
        let found = vec!["humming"; 7];
        assert_eq!(answers, json!([found, true, [], [], "refused", 1]));
    });
}
