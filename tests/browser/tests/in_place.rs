//! What changes is written into the nodes that are there. It reads like what is made anew, down to each attribute.

use browser_tests::{Plan, browse};
use serde_json::{Value, json};

/// All that stands in an element: parts, attributes, what controls are set to, words. Which link is marked is a matter of
/// where one has scrolled to, and the list that waits for a search of who has searched.
const SAID: &str = "const said = ({ shadowRoot }) => {
        const told = [];
        const walker = document.createTreeWalker(shadowRoot.querySelector('.dc'));
        for (let node = walker.currentNode; node; node = walker.nextNode()) {
            if (node.nodeType === Node.TEXT_NODE) told.push(node.data);
            if (node.nodeType !== Node.ELEMENT_NODE) continue;
            const attributes = [...node.attributes].filter(({ name }) => name !== 'aria-current');
            told.push([node.localName, node.value, node.checked, node.open,
                ...attributes.map(({ name, value }) => `${name}=${value}`).sort()].join(' '));
        }
        return told;
    };\n";

/// Opens every chapter.
const OPEN: &str = "const open = async ({ shadowRoot }) => {
        for (const chapter of shadowRoot.querySelectorAll('.dc-chapter')) chapter.open = true;
        while (shadowRoot.querySelector('.dc-chapter-content > p')) await turn();
        await rest();
    };
    const rest = async () => { for (let turns = 0; turns < 5; turns++) await turn(); };\n";

#[test]
fn what_is_changed_in_place_reads_like_what_is_made_anew() {
    browse(async |page| {
        let site = Plan::new().host("<drug-compare></drug-compare>").serve();
        page.open_live(&site.url("/host")).await;
        let changes = [
            json!({ "lang": "es" }),
            json!({ "age": "12-17" }),
            json!({ "lang": "en" }),
            json!({ "doses": { "cibinqo": "200-mg", "rinvoq": "30-mg" } }),
            json!({ "age": "65-plus" }),
            json!({ "lang": "es" }),
            json!({ "drugs": ["opzelura", "rinvoq"], "lang": "en" }),
        ];
        let script = format!(
            "{SAID}{OPEN}
            await open(dc);
            const wrong = [];
            for (const change of given[0]) {{
                dc.state = change;
                while (root.querySelector('.dc').lang !== dc.state.lang) await turn();
                await rest();
                const anew = document.createElement('drug-compare');
                anew.state = dc.state;
                document.body.append(anew);
                await anew.ready;
                await open(anew);
                const [here, there] = [said(dc), said(anew)];
                const place = here.findIndex((each, place) => each !== there[place]);
                if (place >= 0 || here.length !== there.length) wrong.push([change, here[place], there[place]]);
                anew.remove();
            }}
            return wrong;"
        );
        assert_eq!(page.run_with(&script, &[Value::from(changes.to_vec())]).await, json!([]));
    });
}

#[test]
fn another_language_leaves_what_is_unfolded_and_focused() {
    browse(async |page| {
        let site = Plan::new().host("<drug-compare></drug-compare>").serve();
        page.open_live(&site.url("/host")).await;
        let kept = page
            .run(
                "const filters = root.querySelector('.dc-filter-bar > details');
                filters.open = true;
                const button = root.querySelector('#effect-acne button');
                button.focus();
                dc.state = { lang: 'es' };
                while (button.textContent !== 'Acné (granitos)') await turn();
                return [filters.open && filters.isConnected, root.activeElement === button];",
            )
            .await;
        assert_eq!(kept, json!([true, true]));
    });
}
