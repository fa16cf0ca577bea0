//! An element that is moved, or taken out and put back, goes on where it was.

use browser_tests::{Page, Plan, Site, TEA, browse};
use serde_json::json;

const STATE: &str =
    "({ drugs: dc.state.drugs, doses: dc.state.doses, age: dc.state.age, query: dc.state.query })";

/// A live element with everything changed that a host can change.
async fn changed(page: &Page) -> Site {
    let site = Plan::new().host(&format!("{TEA}<div id=\"elsewhere\"></div>")).serve();
    page.open_live(&site.url("/host")).await;
    page.run(
        "dc.state = { drugs: ['examplin'], doses: { examplin: '2-cups' }, age: '12-17', query: 'yawn' };
        await turn();
        recorded.events.length = 0;",
    )
    .await;
    site
}

fn kept() -> serde_json::Value {
    json!({ "drugs": ["examplin"], "doses": { "examplin": "2-cups" }, "age": "12-17", "query": "yawn" })
}

#[test]
fn a_move_is_not_even_noticed() {
    browse(async |page| {
        let site = changed(page).await;
        let same = page
            .run(
                "const drawn = root.querySelector('[part=root]').firstChild;
                document.querySelector('#elsewhere').append(dc);
                await turn();
                return drawn === root.querySelector('[part=root]').firstChild && drawn.checkVisibility();",
            )
            .await;
        assert_eq!(same, true, "the same nodes are there");
        assert_eq!(page.value(STATE).await, kept());
        assert_eq!(page.value("recorded.events").await, json!([]));
        assert_eq!(site.wasm_requests(), 1);
    });
}

#[test]
fn a_state_preserving_move_keeps_the_focus() {
    browse(async |page| {
        let _site = changed(page).await;
        if page.value("typeof document.body.moveBefore").await != "function" {
            return;
        }
        page.run(
            "root.querySelector('button.dc-drug').focus();
            document.querySelector('#elsewhere').moveBefore(dc, null);
            await turn();",
        )
        .await;
        assert_eq!(page.value("root.activeElement?.className.includes('dc-drug')").await, true);
        assert_eq!(page.value(STATE).await, kept());
    });
}

#[test]
fn taken_out_it_stops_and_put_back_it_begins_where_it_was() {
    browse(async |page| {
        let site = changed(page).await;
        let away = page
            .run(
                "globalThis.away = dc;
                dc.remove();
                await turn();
                return [away.shadowRoot.querySelector('[part=root]'), away.pack, away.state.query];",
            )
            .await;
        assert_eq!(away, json!([null, null, "yawn"]));
        page.run("document.querySelector('#elsewhere').append(away); await away.ready;").await;
        page.live().await;
        assert_eq!(page.value(STATE).await, kept());
        assert_eq!(page.value("recorded.events.map(({ type }) => type)").await, json!(["ready"]));
        assert_eq!(site.wasm_requests(), 1, "what is there is not fetched again");
    });
}

#[test]
fn a_new_text_in_the_page_moves_with_it() {
    browse(async |page| {
        let _site = changed(page).await;
        page.run("document.querySelector('#elsewhere').append(dc); dc.remove(); document.body.prepend(dc);")
            .await;
        page.live().await;
        page.choose("1-cup").await;
        page.until("dc.state.doses.examplin === '1-cup'").await;
        page.until("root.querySelector('#effect-yawning').innerText.includes('Examplin 1 cup')").await;
    });
}

#[test]
fn rounds_of_adding_and_removing_leave_nothing_behind() {
    browse(async |page| {
        let site = changed(page).await;
        let sheets = page
            .run(
                "for (let i = 0; i < 10; i++) {
                    const one = document.createElement('drug-compare');
                    one.pack = dc.pack;
                    document.body.prepend(one);
                    await one.ready;
                    one.remove();
                    await turn();
                    if (one.shadowRoot.querySelector('[part=root]')) throw new Error(`round ${i}`);
                }
                return document.querySelectorAll('drug-compare').length;",
            )
            .await;
        assert_eq!(sheets, 1);
        assert_eq!(site.wasm_requests(), 1);
    });
}

#[test]
fn in_the_document_of_a_frame_it_has_its_stylesheet() {
    browse(async |page| {
        let site = Plan::new().host(&format!("{TEA}<iframe srcdoc=\"<p>A frame.\"></iframe>")).serve();
        page.open_live(&site.url("/host")).await;
        page.until("document.querySelector('iframe').contentDocument.querySelector('p')").await;
        page.run(
            "globalThis.moved = dc;
            globalThis.styled = () => moved.shadowRoot.adoptedStyleSheets[0]?.cssRules.length ?? 0;
            globalThis.before = styled();
            globalThis.home = dc.parentNode;
            document.querySelector('iframe').contentDocument.body.append(moved);",
        )
        .await;
        page.until("styled() === before").await;
        page.run("moved.state = { drugs: ['samplex'] }; home.append(moved);").await;
        page.until("styled() === before").await;
        assert_eq!(page.value("dc.state.drugs").await, json!(["samplex"]));
        assert_eq!(page.console().await, Vec::<String>::new());
    });
}
