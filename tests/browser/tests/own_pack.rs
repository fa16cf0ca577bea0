//! The four ways to bring a pack, and which of them wins.

use browser_tests::{Answer, Plan, TEA, browse, other_tea, tea};
use serde_json::{Value, json};

use crate::content::DRUGS;

/// A sound pack that can be told from all others by its id.
fn named(id: &str) -> Value {
    let mut pack = tea();
    pack["id"] = json!(id);
    pack
}

fn inline(id: &str) -> String {
    format!("<script type=\"application/json\">{}</script>", named(id).to_string().replace('<', "\\u003c"))
}

#[test]
fn the_embedded_pack_is_there_without_asking() {
    browse(async |page| {
        let site = Plan::new().host("<drug-compare></drug-compare>").serve();
        page.open_live(&site.url("/host")).await;
        let drugs = page.value("dc.pack.drugs.map(({ id }) => id).sort()").await;
        assert_eq!(drugs, json!(DRUGS.map(|drug| drug.id)));
    });
}

#[test]
fn an_inline_pack_comes_before_the_embedded_one() {
    browse(async |page| {
        let body = format!("<drug-compare><p>Facts.</p>{}</drug-compare>", inline("inline"));
        let site = Plan::new().host(&body).serve();
        page.open_live(&site.url("/host")).await;
        assert_eq!(page.value("dc.pack.id").await, "inline");
    });
}

#[test]
fn the_attribute_comes_before_an_inline_pack() {
    browse(async |page| {
        let body = format!("<drug-compare pack=\"other.json\">{}</drug-compare>", inline("inline"));
        let site = Plan::new().answer("/other.json", Answer::json(&other_tea())).host(&body).serve();
        page.open_live(&site.url("/host")).await;
        assert_eq!(page.value("dc.pack.id").await, "other-leaves");
        page.run("dc.removeAttribute('pack'); await dc.ready;").await;
        assert_eq!(page.value("dc.pack.id").await, "inline");
    });
}

#[test]
fn the_property_comes_first_and_its_string_is_an_address() {
    browse(async |page| {
        let body = format!("<drug-compare pack=\"/other.json\">{}</drug-compare>", inline("inline"));
        let site = Plan::new()
            .answer("/other.json", Answer::json(&other_tea()))
            .answer("/third.json", Answer::json(&named("third")))
            .host(&body)
            .serve();
        page.open_live(&site.url("/host")).await;
        let ids = page
            .run_with(
                "const ids = [];
                for (const pack of [given[0], '/third.json', null]) {
                    dc.pack = pack;
                    await dc.ready;
                    ids.push(dc.pack.id);
                }
                dc.pack = given[0];
                await dc.ready;
                dc.setAttribute('pack', '/third.json');
                await dc.ready;
                ids.push(dc.pack.id);
                return ids;",
                &[named("property")],
            )
            .await;
        assert_eq!(ids, json!(["property", "third", "other-leaves", "property"]));
    });
}

#[test]
fn the_pack_is_handed_out_as_it_was_given() {
    browse(async |page| {
        let site = Plan::new().host("<drug-compare></drug-compare>").serve();
        page.open_live(&site.url("/host")).await;
        let pack = page.run_with("dc.pack = given[0]; await dc.ready; return dc.pack;", &[tea()]).await;
        assert_eq!(pack, tea());
    });
}

#[test]
fn a_pack_that_was_changed_and_set_again_is_read_again() {
    browse(async |page| {
        let site = Plan::new().host(TEA).serve();
        page.open_live(&site.url("/host")).await;
        page.run("globalThis.own = structuredClone(dc.pack); dc.pack = own; await dc.ready;").await;
        page.run("own.title.en = 'Corrected'; dc.pack = own; await dc.ready;").await;
        page.until("root.querySelector('.dc-title').textContent.includes('Corrected')").await;
        page.run("dc.pack.title.en = 'Changed in what was handed out';").await;
        assert_eq!(page.value("dc.pack.title.en").await, "Corrected");
    });
}

#[test]
fn an_old_librarys_to_json_of_arrays_spoils_nothing() {
    browse(async |page| {
        let spoilt = "<script>Array.prototype.toJSON = () => 'spoilt';</script>";
        let site = Plan::new().host(&format!("{spoilt}{TEA}")).serve();
        page.open(&site.url("/host")).await;
        // The driver writes JSON in the page, too.
        page.until("recorded.events.length && delete Array.prototype.toJSON").await;
        assert_eq!(page.value("recorded.events.map(({ type }) => type)").await, json!(["ready"]));
        let drugs = page
            .run(
                "Array.prototype.toJSON = () => 'spoilt';
                dc.state = { drugs: ['samplex'] };
                dc.pack = { ...dc.pack };
                await dc.ready;
                await turn();
                const problems = await dc.constructor.validatePack(dc.pack);
                const { drugs } = dc.state;
                delete Array.prototype.toJSON;
                return [drugs, problems, recorded.events.find(({ type }) => type === 'change').detail.drugs];",
            )
            .await;
        assert_eq!(drugs, json!([["samplex"], [], ["samplex"]]));
    });
}
