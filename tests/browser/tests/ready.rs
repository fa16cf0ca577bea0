//! `ready`, `version` and `validatePack`.

use browser_tests::{Dist, Gate, Plan, TEA, broken_tea, browse, other_tea, tea};
use serde_json::{Value, json};

#[test]
fn asking_for_it_starts_the_loading() {
    browse(async |page| {
        let site = Plan::new().host(&format!("<div style=\"height: 9000px\"></div>{TEA}")).serve();
        page.open(&site.url("/host")).await;
        page.until("customElements.get('drug-compare')").await;
        assert_eq!(page.run("return (await dc.ready) === dc;").await, true);
        assert_eq!(site.wasm_requests(), 1);
    });
}

#[test]
fn there_is_no_pack_before_it() {
    browse(async |page| {
        let gate = Gate::default();
        let wasm = Dist::built().wasm();
        let held = browser_tests::Answer::new(
            "application/wasm",
            std::fs::read(Dist::built().file(&wasm[1..])).unwrap(),
        );
        let site = Plan::new().answer(&wasm, held.behind(&gate)).host(TEA).serve();
        page.open(&site.url("/host")).await;
        page.until("customElements.get('drug-compare')").await;
        let before =
            page.run("return [dc.pack, dc.querySelector('p').checkVisibility(), recorded.events];").await;
        assert_eq!(before, json!([null, true, []]));
        gate.open();
        page.live().await;
        assert_eq!(page.value("dc.pack.id").await, "tea-leaves");
    });
}

#[test]
fn a_new_valid_pack_makes_a_new_one_and_keeps_the_choice() {
    browse(async |page| {
        let site = Plan::new().host(TEA).serve();
        page.open_live(&site.url("/host")).await;
        let seen = page
            .run_with(
                "const first = dc.ready;
                const asked = dc.ready === first;
                dc.state = { drugs: ['samplex'], age: '12-17' };
                dc.pack = given[0];
                const second = dc.ready;
                await second;
                return [asked, first === second, dc.pack.id, dc.state.drugs, dc.state.age];",
                &[other_tea()],
            )
            .await;
        assert_eq!(seen, json!([true, false, "other-leaves", ["samplex"], "12-17"]));
        let text = page.live_text().await;
        assert!(text.contains("Compare other leaves"), "{text}");
        assert_eq!(page.value("recorded.events.filter(({ type }) => type === 'ready').length").await, 2);
    });
}

#[test]
fn the_last_of_several_packs_wins() {
    browse(async |page| {
        let site = Plan::new().host(TEA).serve();
        page.open_live(&site.url("/host")).await;
        let last = page
            .run_with(
                "dc.pack = { format: 'broken' };
                const early = dc.ready;
                dc.pack = given[0];
                dc.pack = '/tea.json';
                dc.pack = given[0];
                await dc.ready;
                await early;
                return dc.pack.id;",
                &[other_tea()],
            )
            .await;
        assert_eq!(last, "other-leaves");
        assert_eq!(page.value("recorded.events.filter(({ type }) => type === 'error')").await, json!([]));
    });
}

#[test]
fn the_version_is_the_one_of_the_package() {
    browse(async |page| {
        let package: Value = serde_json::from_str(&Dist::built().text("embed/package.json")).unwrap();
        let site = Plan::new().host(TEA).serve();
        page.open(&site.url("/host")).await;
        page.until("customElements.get('drug-compare')").await;
        assert_eq!(page.value("dc.version").await, package["version"]);
    });
}

#[test]
fn packs_are_checked_without_any_element() {
    browse(async |page| {
        let (broken, faults) = broken_tea();
        let site = Plan::new().host("").serve();
        page.open(&site.url("/host")).await;
        let check = "await customElements.whenDefined('drug-compare');
            return customElements.get('drug-compare').validatePack(given[0]);";
        assert_eq!(page.run_with(check, &[tea()]).await, json!([]));
        let problems = page.run_with(check, &[broken]).await;
        let problems = problems.as_array().unwrap();
        let mut paths: Vec<&Value> = problems.iter().map(|problem| &problem["path"]).collect();
        paths.sort_by_key(|path| path.to_string());
        assert_eq!(paths, faults);
        assert!(problems.iter().all(|problem| problem["message"].is_string()));
        for nonsense in ["null", "5", "[]", "{}", "{ format: 99 }"] {
            let problems = page.run(&check.replace("given[0]", nonsense)).await;
            assert_ne!(problems, json!([]), "{nonsense} is no pack");
        }
    });
}
