//! Links into the static facts, while the widget stands in their place.

use browser_tests::{Dist, Plan, TEA, browse};

#[test]
fn a_link_into_the_facts_leads_to_the_same_part_of_the_widget() {
    browse(async |page| {
        let snippet = Dist::built().text("embed/snippet.en.html");
        let html =
            format!("<a id=\"toc\" href=\"#\">Sources</a><div style=\"height: 3000px\"></div>{snippet}");
        let site = Plan::new().host(&html).serve();
        page.open(&site.url("/host")).await;
        page.run("await dc.ready;").await;
        page.live().await;
        let shown = page
            .run(
                "const part = [...dc.querySelectorAll('[id]')]
                    .find(({ id }) => root.querySelector(`[id=\"${id.slice(id.lastIndexOf('-') + 1)}\"]`));
                const same = root.querySelector(`[id=\"${part.id.slice(part.id.lastIndexOf('-') + 1)}\"]`);
                const link = document.querySelector('#toc');
                link.href = `#${part.id}`;
                link.click();
                for (let i = 0; i < 20; i++) await new Promise(requestAnimationFrame);
                return Math.abs(same.getBoundingClientRect().top) < innerHeight;",
            )
            .await;
        assert_eq!(shown, true);
    });
}

#[test]
fn a_link_on_a_page_whose_widget_is_not_there_yet_breaks_nothing() {
    browse(async |page| {
        let html = format!("<a id=\"toc\" href=\"#toc\">Up</a><div style=\"height: 9000px\"></div>{TEA}");
        let site = Plan::new().host(&html).serve();
        page.open(&site.url("/host")).await;
        // A fragment that is new, and the same once more.
        page.run("for (let i = 0; i < 2; i++) { document.querySelector('#toc').click(); await turn(); await turn(); }").await;
        assert_eq!(page.value("root.querySelector('[part=root]')").await, serde_json::Value::Null);
        assert_eq!(page.console().await, [""; 0]);
    });
}
