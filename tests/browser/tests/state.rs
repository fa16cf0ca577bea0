//! `state`: what is asked for, what is there, and what is ignored.

use browser_tests::{Page, Plan, Site, TEA, browse};
use serde_json::json;

async fn tea(page: &Page) -> Site {
    let site = Plan::new().host(TEA).serve();
    page.open_live(&site.url("/host")).await;
    site
}

#[test]
fn before_ready_it_is_what_was_asked_for() {
    browse(async |page| {
        let site = Plan::new().host(&format!("<div style=\"height: 9000px\"></div>{TEA}")).serve();
        page.open(&site.url("/host")).await;
        page.until("customElements.get('drug-compare')").await;
        let asked = page
            .run("dc.state = { drugs: ['samplex', 'nobody'] }; dc.state = { age: '12-17' }; return dc.state;")
            .await;
        assert_eq!(asked, json!({ "drugs": ["samplex", "nobody"], "age": "12-17" }));
        assert_eq!(site.wasm_requests(), 0, "writing alone loads nothing");
        let state = page.run("await dc.ready; return [dc.state.drugs, dc.state.age];").await;
        assert_eq!(state, json!([["samplex"], "12-17"]));
    });
}

#[test]
fn after_ready_it_is_plain_whole_and_the_hosts_own() {
    browse(async |page| {
        let _site = tea(page).await;
        let state = page
            .run(
                "const mine = dc.state;
                mine.drugs.push('changed outside');
                mine.doses.examplin = 'changed outside';
                const again = dc.state;
                return [again, JSON.stringify(again) === JSON.stringify(structuredClone(again)),
                    Object.getPrototypeOf(again.doses) === Object.prototype];",
            )
            .await;
        let whole = &state[0];
        assert_eq!(whole["drugs"], json!(["examplin", "samplex"]));
        assert_eq!(whole["doses"], json!({ "examplin": "1-cup" }));
        assert_eq!(
            (&whole["age"], &whole["query"], &whole["lang"]),
            (&json!("adult"), &json!(""), &json!("en"))
        );
        assert_eq!((&state[1], &state[2]), (&json!(true), &json!(true)));
    });
}

#[test]
fn setting_merges_known_keys() {
    browse(async |page| {
        let _site = tea(page).await;
        let state = page
            .run(
                "dc.state = { drugs: ['samplex', 'examplin'] };
                dc.state = { doses: { examplin: '2-cups' } };
                dc.state = { age: '65-plus', query: 'hum' };
                return [dc.state.drugs, dc.state.doses, dc.state.age, dc.state.query];",
            )
            .await;
        assert_eq!(state, json!([["examplin", "samplex"], { "examplin": "2-cups" }, "65-plus", "hum"]));
    });
}

#[test]
fn what_is_unknown_or_of_a_wrong_kind_is_ignored() {
    browse(async |page| {
        let _site = tea(page).await;
        let same = page
            .run(
                "const before = JSON.stringify(dc.state);
                const circular = {}; circular.self = circular;
                for (const nonsense of [
                    null, undefined, 5, 'drugs', [], ['samplex'], circular, { big: 1n }, () => 1,
                    { drugs: ['nobody', 'constructor'] }, { drugs: 'samplex' }, { drugs: [7, null, {}] },
                    { doses: { examplin: 'nine-cups', nobody: '1-cup' } }, { doses: ['2-cups'] }, { doses: null },
                    { age: '7' }, { age: 12 }, { lang: 'tlh' }, { query: {} }, { theme: 'pink', unheard: true },
                ]) dc.state = nonsense;
                return before === JSON.stringify(dc.state) || JSON.stringify(dc.state);",
            )
            .await;
        assert_eq!(same, true);
        let known =
            page.run("dc.state = { drugs: ['nobody', 'samplex', 'samplex'] }; return dc.state.drugs;").await;
        assert_eq!(known, json!(["samplex"]), "known ids beside unknown ones count, once");
    });
}

#[test]
fn what_is_hostile_spoils_neither_its_neighbours_nor_the_page() {
    browse(async |page| {
        let _site = tea(page).await;
        let state = page
            .run(
                "const circular = { age: '12-17' }; circular.doses = circular.self = circular;
                dc.state = circular;
                dc.state = { get drugs() { throw new Error('no'); }, query: 'hum' };
                dc.state = { pinned: 1n, doses: { examplin: '2-cups' } };
                const { proxy, revoke } = Proxy.revocable({}, {});
                revoke();
                dc.state = proxy;
                return [dc.state.age, dc.state.query, dc.state.doses];",
            )
            .await;
        assert_eq!(state, json!(["12-17", "hum", { "examplin": "2-cups" }]));
    });
}

#[test]
fn the_latest_write_wins_whether_attribute_or_property() {
    browse(async |page| {
        let _site = tea(page).await;
        let drugs = page
            .run(
                "const seen = [];
                const look = () => seen.push(dc.state.drugs.join());
                dc.setAttribute('drugs', 'examplin');
                look();
                dc.state = { drugs: ['samplex'] };
                await turn();
                look();
                dc.setAttribute('drugs', 'examplin');
                dc.setAttribute('lang', 'es');
                dc.state = { drugs: ['samplex'], lang: 'en' };
                await turn();
                look();
                dc.setAttribute('drugs', 'examplin');
                look();
                return [seen, dc.state.lang];",
            )
            .await;
        assert_eq!(drugs, json!([["examplin", "samplex", "samplex", "examplin"], "en"]));
    });
}

#[test]
fn no_drug_at_all_keeps_the_warnings() {
    browse(async |page| {
        let _site = tea(page).await;
        page.run("dc.state = { drugs: [] };").await;
        page.until("root.querySelector('#effects').innerText.includes('Choose at least one')").await;
        assert_eq!(page.value("dc.state.drugs").await, json!([]));
        assert!(page.text("root.querySelector('#warning').innerText").await.contains("Yawning"));
    });
}

#[test]
fn nothing_is_reflected_to_attributes() {
    browse(async |page| {
        let _site = tea(page).await;
        let before = page.value("dc.outerHTML").await;
        page.run("dc.state = { drugs: ['samplex'], lang: 'es', age: '12-17' }; await turn();").await;
        page.run("dc.pack = dc.pack; await dc.ready;").await;
        assert_eq!(page.value("dc.outerHTML").await, before);
    });
}

#[test]
fn properties_set_before_the_script_ran_count() {
    browse(async |page| {
        let early = "<script>
            const early = document.querySelector('drug-compare');
            early.state = { drugs: ['samplex'] };
            fetch('/tea.json').then((answer) => answer.json()).then((pack) => { early.late = pack.id; });
        </script>";
        let site = Plan::new().host(&format!("{TEA}{early}")).serve();
        page.open_live(&site.url("/host")).await;
        assert_eq!(page.value("dc.state.drugs").await, json!(["samplex"]));
        assert_eq!(page.value("Object.hasOwn(dc, 'state')").await, false);
    });
}

#[test]
fn reset_goes_back_to_how_it_started() {
    browse(async |page| {
        let one = TEA.replace("<drug-compare ", "<drug-compare drugs=\"samplex\" ");
        let site = Plan::new().host(&one).serve();
        page.open_live(&site.url("/host")).await;
        let state = page
            .run(
                "const start = JSON.stringify(dc.state);
                dc.state = { drugs: ['examplin'], doses: { examplin: '2-cups' }, age: '12-17', query: 'hum' };
                dc.state = { lang: 'es', pinned: ['yawning'], onlyDiffers: true };
                dc.reset();
                return [JSON.parse(start), dc.state];",
            )
            .await;
        assert_eq!(state[1], state[0]);
    });
}
