//! English and Spanish: which is spoken, and what a change of it leaves alone.

use browser_tests::{Plan, TEA, browse};
use serde_json::{Value, json};

const SPOKEN: &str = "[dc.state.lang, root.querySelector('.dc').lang, root.querySelector('h2').innerText]";

#[test]
fn the_closest_language_with_words_is_spoken() {
    browse(async |page| {
        let spanish = json!(["es", "es", "Comparar hojas de té inventadas"]);
        let english = json!(["en", "en", "Compare made-up tea leaves"]);
        for (body, spoken) in [
            (TEA.replace("<drug-compare ", "<drug-compare lang=\"es-MX\" "), &spanish),
            (format!("<div lang=\"es\"><div lang=\"tlh\">{TEA}</div></div>"), &spanish),
            (format!("<div lang=\"es\"><div lang=\"en-US\">{TEA}</div></div>"), &english),
            (TEA.replace("<drug-compare ", "<drug-compare lang=\"tlh\" "), &english),
        ] {
            let site = Plan::new().host(&body).serve();
            page.open_live(&site.url("/host")).await;
            assert_eq!(page.value(SPOKEN).await, *spoken, "{body}");
        }
    });
}

#[test]
fn the_reader_changes_it_by_a_key_and_keeps_the_focus() {
    browse(async |page| {
        let site = Plan::new().host(TEA).serve();
        page.open_live(&site.url("/host")).await;
        page.keys_into("select:has([value=es])", "\u{e015}").await;
        page.until("root.querySelector('h2').innerText === 'Comparar hojas de té inventadas'").await;
        assert!(page.live_text().await.contains("Información, no consejo médico"));
        // The focus stays on the option.
        page.until("root.activeElement?.value === 'es'").await;
        assert_eq!(page.value("dc.hasAttribute('lang')").await, false);
    });
}

/// Before the medicines, and not a line of its own: a phone shows the card sooner.
#[test]
fn on_a_phone_another_language_is_a_press_at_the_top_and_keeps_the_focus() {
    browse(async |page| {
        let site = Plan::new().host(&format!("<div style=\"width: 360px\">{TEA}</div>")).serve();
        page.open_live(&site.url("/host")).await;
        const PLACES: &str = "['.dc-language', '.dc-drugs', '#card', '.dc-comfort-below select']
            .map((css) => root.querySelector(css).getBoundingClientRect().top)";
        let places = page.value(PLACES).await;
        let places: Vec<f64> = places.as_array().unwrap().iter().filter_map(Value::as_f64).collect();
        assert!(places.is_sorted() && places.len() == 4, "{places:?}");
        assert_eq!(page.value("root.querySelector('.dc-comfort-above').checkVisibility()").await, false);
        page.press(".dc-language", "Español").await;
        page.until("root.querySelector('h2').innerText === 'Comparar hojas de té inventadas'").await;
        page.until("root.querySelector('.dc-language').innerText === 'English'").await;
        // WebKit gives a button that is clicked no focus; who presses it by a key keeps it.
        page.keys_into(".dc-language", "\u{e007}").await;
        page.until("root.querySelector('h2').innerText === 'Compare made-up tea leaves'").await;
        page.until("root.activeElement?.className === 'dc-language'").await;
    });
}

#[test]
fn a_change_keeps_the_place_and_what_is_open() {
    browse(async |page| {
        // With room below, so that any heading can stand at the top in either language.
        let site = Plan::new().host(&format!("{TEA}<div style=\"height: 3000px\"></div>")).serve();
        page.open_live(&site.url("/host")).await;
        page.press("#effect-yawning button", "Yawning").await;
        page.until("root.querySelector('#effect-yawning button').ariaExpanded === 'true'").await;
        let moved = page
            .run(
                "const heading = () => root.querySelector('details.dc-sources > summary');
                dc.state = { pinned: ['yawning'], age: '12-17' };
                // The widget puts the reader back in the next frame: a scroll of ours before it would be undone.
                for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame);
                heading().scrollIntoView();
                await new Promise(requestAnimationFrame);
                const before = heading().getBoundingClientRect().top;
                dc.setAttribute('lang', 'es');
                while (root.querySelector('.dc').lang !== 'es') await turn();
                for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame);
                return Math.abs(heading().getBoundingClientRect().top - before);",
            )
            .await;
        assert!(moved.as_f64().unwrap() <= 40.0, "the heading at the top moved by {moved} px");
        assert_eq!(page.value("root.querySelector('#effect-yawning button').ariaExpanded").await, "true");
        assert_eq!(page.value("[dc.state.pinned, dc.state.age]").await, json!([["yawning"], "12-17"]));
    });
}

#[test]
fn the_attribute_and_the_state_are_both_obeyed_the_later_wins() {
    browse(async |page| {
        let site = Plan::new().host(TEA).serve();
        page.open_live(&site.url("/host")).await;
        let langs = page
            .run(
                "const langs = [];
                for (const act of [
                    () => dc.setAttribute('lang', 'es'), () => (dc.state = { lang: 'en' }),
                    () => dc.setAttribute('theme', 'dark'), () => dc.setAttribute('lang', 'en'),
                    () => dc.setAttribute('lang', 'es'),
                ]) {
                    act();
                    await turn();
                    langs.push(dc.state.lang);
                }
                return langs;",
            )
            .await;
        assert_eq!(langs, json!(["es", "en", "en", "en", "es"]));
    });
}

#[test]
fn a_language_around_it_counts_outside_of_html_too() {
    browse(async |page| {
        let inside = format!(
            "<svg lang=\"es\"><foreignObject width=\"600\" height=\"600\">{TEA}</foreignObject></svg>"
        );
        let site = Plan::new().host(&inside).serve();
        page.open_live(&site.url("/host")).await;
        assert_eq!(page.value("dc.state.lang").await, "es");
    });
}

#[test]
fn the_language_of_the_page_is_followed() {
    browse(async |page| {
        let site = Plan::new().host(&format!("<main><section>{TEA}</section></main>")).serve();
        page.open_live(&site.url("/host")).await;
        for (around, lang) in [("documentElement", "es"), ("body", "en"), ("querySelector('section')", "es")]
        {
            page.run(&format!("document.{around}.lang = '{lang}';")).await;
            page.until(&format!("dc.state.lang === '{lang}'")).await;
        }
    });
}

#[test]
fn the_standalone_page_keeps_the_language_in_its_address() {
    browse(async |page| {
        let site = Plan::new().serve();
        page.open_live(&site.url("/")).await;
        let named = "[document.documentElement.lang, location.search, document.title.includes('JAK')]";
        assert_eq!(page.value(named).await, json!(["en", "", true]));
        page.run("dc.state = { lang: 'es' };").await;
        page.until("document.documentElement.lang === 'es'").await;
        assert_eq!(page.value(named).await, json!(["es", "?lang=es", true]));
        // A reload and a link that was shared are in Spanish, and say so.
        page.open_live(&site.url("/?lang=es#age=adult")).await;
        page.until("document.documentElement.lang === 'es'").await;
        assert_eq!(
            page.value("[dc.state.lang, location.hash.includes('age=adult')]").await,
            json!(["es", true])
        );
        assert!(page.value("document.title").await.as_str().unwrap().starts_with("Comparar"));
        page.open_live(&site.url("/?lang=tlh")).await;
        assert_eq!(page.value("[dc.state.lang, location.search]").await, json!(["en", "?lang=tlh"]));
    });
}
