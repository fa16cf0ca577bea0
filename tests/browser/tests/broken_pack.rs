//! A broken pack is told, with a pointer to every fault, and breaks nothing.

use browser_tests::{Answer, Plan, TEA, broken_tea, browse};
use serde_json::{Value, json};

const BROKEN: &str = "<drug-compare pack=\"/broken.json\"><h2>Facts</h2><p>Static facts.</p></drug-compare>";

/// What the message above the facts says.
const MESSAGE: &str = "root.querySelector('[part=message]').innerText";

fn pointers(problems: &Value) -> Vec<&str> {
    problems.as_array().unwrap().iter().map(|problem| problem["path"].as_str().unwrap()).collect()
}

#[test]
fn every_fault_has_its_pointer() {
    browse(async |page| {
        let (pack, faults) = broken_tea();
        let site = Plan::new().answer("/broken.json", Answer::json(&pack)).host(BROKEN).serve();
        page.open(&site.url("/host")).await;
        page.until("recorded.events.length > 0").await;
        let events = page.value("recorded.events").await;
        assert_eq!(events.as_array().unwrap().len(), 1);
        assert_eq!(events[0]["type"], "error");
        let problems = &events[0]["detail"]["problems"];
        assert_eq!(pointers(problems), faults);
        assert!(
            problems
                .as_array()
                .unwrap()
                .iter()
                .all(|problem| !problem["message"].as_str().unwrap().is_empty())
        );
        let why = page.run("return dc.ready.then(() => 'ready', (detail) => detail);").await;
        assert_eq!(why, events[0]["detail"], "ready rejects with the same");
    });
}

#[test]
fn the_static_facts_stay_with_a_plain_message() {
    browse(async |page| {
        let (pack, _) = broken_tea();
        let site = Plan::new().answer("/broken.json", Answer::json(&pack)).host(BROKEN).serve();
        page.open(&site.url("/host")).await;
        page.until("recorded.events.length > 0").await;
        assert_eq!(page.value("dc.querySelector('p').checkVisibility()").await, true);
        assert_eq!(page.value("root.querySelector('[part=root]')").await, Value::Null);
        let message = page.text(MESSAGE).await;
        assert!(message.contains("it may not be everything. The facts are in"), "{message}");
        assert_eq!(page.value("dc.pack").await, Value::Null);
        assert_eq!(page.console().await, Vec::<String>::new());
    });
}

#[test]
fn without_static_facts_the_message_names_the_faults() {
    browse(async |page| {
        let (pack, faults) = broken_tea();
        let bare = "<drug-compare pack=\"/broken.json\"></drug-compare>";
        let site = Plan::new().answer("/broken.json", Answer::json(&pack)).host(bare).serve();
        page.open(&site.url("/host")).await;
        page.until("root.querySelector('[part=message] details')").await;
        page.press("summary", "").await;
        let message = page.text(MESSAGE).await;
        assert!(message.contains("Medication Guide"), "{message}");
        assert!(faults.iter().all(|fault| message.contains(fault)), "{message}");
    });
}

#[test]
fn a_broken_pack_after_a_good_one_changes_nothing_but_the_message() {
    browse(async |page| {
        let site = Plan::new().host(TEA).serve();
        page.open_live(&site.url("/host")).await;
        let (pack, faults) = broken_tea();
        let after = page
            .run_with(
                "const good = dc.ready;
                dc.pack = given[0];
                const why = await dc.ready.then(() => 'ready', (detail) => detail.problems);
                return { why, id: dc.pack.id, good: dc.ready === good };",
                &[pack],
            )
            .await;
        assert_eq!(pointers(&after["why"]), faults);
        assert_eq!((&after["id"], &after["good"]), (&json!("tea-leaves"), &json!(true)));
        assert!(page.text(MESSAGE).await.contains("from before"));
        assert!(page.live_text().await.contains("Compare made-up tea leaves"));
        page.run("dc.pack = null; await dc.ready;").await;
        assert_eq!(page.text(MESSAGE).await, "");
    });
}

#[test]
fn a_pack_that_cannot_be_read_is_an_error_too() {
    browse(async |page| {
        for answer in [Answer::not_found(), Answer::html("<p>no pack</p>"), Answer::json(&json!([]))] {
            let site = Plan::new().answer("/broken.json", answer).host(BROKEN).serve();
            page.open(&site.url("/host")).await;
            page.until("recorded.events.length > 0").await;
            assert_eq!(page.value("recorded.events.map(({ type }) => type)").await, json!(["error"]));
            assert_eq!(page.value("dc.querySelector('p').checkVisibility()").await, true);
        }
    });
}

#[test]
fn a_text_that_says_null_is_not_the_pack_in_the_build() {
    browse(async |page| {
        let inline =
            "<drug-compare><p>Facts.</p><script type=\"application/json\">null</script></drug-compare>";
        for body in [BROKEN, inline] {
            let site = Plan::new().answer("/broken.json", Answer::json(&Value::Null)).host(body).serve();
            page.open(&site.url("/host")).await;
            page.until("recorded.events.length > 0").await;
            assert_eq!(
                page.value("recorded.events.map(({ type }) => type)").await,
                json!(["error"]),
                "{body}"
            );
        }
    });
}

#[test]
fn a_hostile_object_is_refused_and_ends_nothing() {
    browse(async |page| {
        let site = Plan::new().host(&TEA.repeat(2)).serve();
        page.open_live(&site.url("/host")).await;
        let outcomes = page
            .run(
                "const hostile = () => {
                    const { proxy, revoke } = Proxy.revocable([], {});
                    revoke();
                    const no = () => { throw new Error('no'); };
                    const circular = structuredClone(dc.pack);
                    circular.drugs[0].brand = circular;
                    return [proxy, new Proxy({}, { get: no, ownKeys: no }), { ...dc.pack, drugs: proxy },
                        { ...dc.pack, drugs: new Proxy([], { get: no }) }, { ...dc.pack, get drugs() { no(); } },
                        { ...dc.pack, format: 1n }, circular, Symbol('no'), Object.create(null), () => 1, 7];
                };
                const { validatePack } = customElements.get('drug-compare');
                const outcomes = [];
                for (const pack of hostile()) {
                    const problems = await validatePack(pack);
                    const pointers = problems.every(({ path }) => path === '' || path.startsWith('/'));
                    dc.pack = pack;
                    outcomes.push(problems.length > 0 && pointers && (await dc.ready.then(() => 'ready', () => 'no')));
                }
                const [one, other] = document.querySelectorAll('drug-compare');
                return [outcomes, one.pack.id, other.pack.id, (await other.search('yawning')).length];",
            )
            .await;
        let refused = vec!["no"; 11];
        assert_eq!(outcomes, json!([refused, "tea-leaves", "tea-leaves", 1]));
    });
}

#[test]
fn a_graph_without_end_is_refused_too() {
    browse(async |page| {
        let site = Plan::new().host(TEA).serve();
        page.open_live(&site.url("/host")).await;
        let outcome = page
            .run(
                "const ringed = structuredClone(dc.pack);
                for (const drug of ringed.drugs) drug.brand = drug.generic = [ringed, ringed, ringed];
                const problems = await customElements.get('drug-compare').validatePack(ringed);
                return [problems.length > 0, dc.pack.id];",
            )
            .await;
        assert_eq!(outcome, json!([true, "tea-leaves"]));
    });
}
