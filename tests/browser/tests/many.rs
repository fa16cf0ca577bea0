//! Several elements in one page share what can be shared, and nothing else.

use browser_tests::{Answer, Plan, TEA, browse, other_tea};
use serde_json::json;

#[test]
fn two_elements_fetch_one_wasm() {
    browse(async |page| {
        let site = Plan::new().host(&TEA.repeat(2)).serve();
        page.open_live(&site.url("/host")).await;
        assert_eq!(site.wasm_requests(), 1);
        let shared = "[...document.querySelectorAll('drug-compare')]
            .map(({ shadowRoot }) => shadowRoot.adoptedStyleSheets[0]).every((one, _, [first]) => one === first)";
        assert_eq!(page.value(shared).await, true, "one stylesheet for both");
    });
}

#[test]
fn two_elements_have_their_own_packs_languages_and_states() {
    browse(async |page| {
        let second = "<drug-compare pack=\"/other.json\" lang=\"es\" drugs=\"samplex\"></drug-compare>";
        let site = Plan::new()
            .answer("/other.json", Answer::json(&other_tea()))
            .host(&format!("{TEA}{second}"))
            .serve();
        page.open_live(&site.url("/host")).await;
        let seen = page
            .run(
                "const [first, second] = document.querySelectorAll('drug-compare');
                first.state = { age: '12-17' };
                const title = ({ shadowRoot }) => shadowRoot.querySelector('h2').innerText;
                return [[first, second].map((one) => [one.pack.id, one.state.lang, one.state.drugs, one.state.age]),
                    title(first), title(second)];",
            )
            .await;
        let states = json!([
            ["tea-leaves", "en", ["examplin", "samplex"], "12-17"],
            ["other-leaves", "es", ["samplex"], "adult"],
        ]);
        assert_eq!(seen, json!([states, "Compare made-up tea leaves", "Comparar otras hojas"]));
    });
}

#[test]
fn the_script_twice_is_harmless() {
    browse(async |page| {
        let twice = "<script type=\"module\" src=\"/embed/drug-compare.js?again\"></script>";
        let site = Plan::new().host(&format!("{TEA}{twice}")).serve();
        page.open_live(&site.url("/host")).await;
        page.run("await import('/embed/drug-compare.js?once-more');").await;
        assert_eq!(site.wasm_requests(), 1);
        assert_eq!(page.console().await, Vec::<String>::new());
    });
}

#[test]
fn far_away_nothing_is_loaded_until_a_reader_comes_near() {
    browse(async |page| {
        let site = Plan::new().host(&format!("<div style=\"height: 9000px\"></div>{TEA}")).serve();
        page.open(&site.url("/host")).await;
        page.until("customElements.get('drug-compare') && document.readyState === 'complete'").await;
        // Two frames: by then the browser has told who is near.
        page.run("for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame); await turn();").await;
        assert_eq!(site.wasm_requests(), 0);
        page.run("scrollTo(0, 9000);").await;
        page.live().await;
        assert_eq!(site.wasm_requests(), 1);
    });
}
