//! The other attributes: at the start, when they change, and when they make no sense.

use browser_tests::{Page, Plan, Site, TEA, browse};
use serde_json::{Value, json};

async fn with(page: &Page, attributes: &str) -> Site {
    let site =
        Plan::new().host(&TEA.replace("<drug-compare ", &format!("<drug-compare {attributes} "))).serve();
    page.open_live(&site.url("/host")).await;
    site
}

/// The first and the deepest level of headings, and whether one is left out on the way down.
async fn headings(page: &Page) -> Value {
    page.run(
        "const levels = [...root.querySelectorAll('h1, h2, h3, h4, h5, h6')]
            .filter((heading) => heading.checkVisibility()).map(({ tagName }) => Number(tagName[1]));
        const jumps = levels.filter((level, at) => at > 0 && level > levels[at - 1] + 1);
        return [levels[0], Math.min(...levels), jumps.length];",
    )
    .await
}

#[test]
fn headings_begin_at_the_level_asked_for() {
    browse(async |page| {
        for (attribute, level) in [
            ("", 2),
            ("heading-level=\"3\"", 3),
            ("heading-level=\"5\"", 5),
            ("heading-level=\"1\"", 2),
            ("heading-level=\"9\"", 2),
            ("heading-level=\"two\"", 2),
            ("heading-level=\"3.7\"", 2),
        ] {
            let _site = with(page, attribute).await;
            assert_eq!(headings(page).await, json!([level, level, 0]), "{attribute:?}");
        }
        page.run("dc.setAttribute('heading-level', '4');").await;
        page.until("root.querySelector('h4.dc-title')").await;
        assert_eq!(headings(page).await, json!([4, 4, 0]));
    });
}

const SECTIONS: &str =
    "[...root.querySelectorAll('.dc-top > section, .dc-chapter-content')].map(({ id }) => id)";

#[test]
fn sections_keep_their_order_with_warning_and_sources_always() {
    browse(async |page| {
        let all = json!([
            "choose", "warning", "card", "effects", "benefits", "compare", "care", "about", "visit",
            "sources"
        ]);
        for (attribute, sections) in [
            ("", all.clone()),
            ("sections=\"effects choose\"", json!(["choose", "warning", "effects", "sources"])),
            ("sections=\"care nonsense\"", json!(["warning", "care", "sources"])),
            ("sections=\"nonsense\"", all.clone()),
            ("sections=\"\"", all),
        ] {
            let _site = with(page, attribute).await;
            assert_eq!(page.value(SECTIONS).await, sections, "{attribute:?}");
        }
        page.run("dc.setAttribute('sections', 'compare');").await;
        page.until(&format!("JSON.stringify({SECTIONS}) === '[\"warning\",\"compare\",\"sources\"]'")).await;
    });
}

#[test]
fn one_odd_attribute_spoils_no_other() {
    browse(async |page| {
        let _site = with(page, "sections=\"effects\" heading-level=\"4\"").await;
        // Half a letter, as it stays where a text was cut.
        page.run("dc.setAttribute('contact', 'mailto:a@b.example?\\ud83d'); dc.setAttribute('drugs', '\\ud83d samplex');")
            .await;
        page.until("dc.state.drugs.join() === 'samplex'").await;
        assert_eq!(page.value(SECTIONS).await, json!(["warning", "effects", "sources"]));
        assert_eq!(headings(page).await, json!([4, 4, 0]));
        assert_eq!(page.console().await, Vec::<String>::new());
    });
}

const BACKGROUND: &str = "getComputedStyle(root.querySelector('.dc')).getPropertyValue('color')";

#[test]
fn the_theme_is_light_dark_or_that_of_the_page_around() {
    browse(async |page| {
        let _site = with(page, "theme=\"dark\"").await;
        let dark = page.value(BACKGROUND).await;
        page.run("dc.setAttribute('theme', 'light');").await;
        page.until("root.querySelector('.dc').dataset.theme === 'light'").await;
        let light = page.value(BACKGROUND).await;
        assert_ne!(light, dark);
        page.run("dc.setAttribute('theme', 'pink');").await;
        page.until("root.querySelector('.dc').dataset.theme === 'auto'").await;
        // As the page around it: that one, or a part of it, says which it is.
        for (scheme, seen) in [("dark", &dark), ("light", &light), ("only dark", &dark), ("normal", &light)] {
            for around in ["document.documentElement", "dc.parentElement"] {
                page.run(&format!("{around}.style.colorScheme = '{scheme}';")).await;
                assert_eq!(&page.value(BACKGROUND).await, seen, "{scheme} of {around}");
                page.run(&format!("{around}.style.colorScheme = '';")).await;
            }
        }
        if page.browser.has_developer_tools() {
            page.prefer("dark").await;
            assert_eq!(page.value(BACKGROUND).await, light, "a page that knows only light");
            page.run("document.documentElement.style.colorScheme = 'light dark';").await;
            assert_eq!(page.value(BACKGROUND).await, dark);
            page.prefer("light").await;
            assert_eq!(page.value(BACKGROUND).await, light);
        }
    });
}

#[test]
fn drugs_are_the_known_ones_of_the_list() {
    browse(async |page| {
        for (attribute, drugs) in [
            ("drugs=\"samplex\"", json!(["samplex"])),
            ("drugs=\" samplex,  examplin nobody \"", json!(["examplin", "samplex"])),
            ("drugs=\"nobody\"", json!(["examplin", "samplex"])),
            ("drugs=\"\"", json!(["examplin", "samplex"])),
        ] {
            let _site = with(page, attribute).await;
            assert_eq!(page.value("dc.state.drugs").await, drugs, "{attribute:?}");
        }
        page.run("dc.setAttribute('drugs', 'samplex'); await turn();").await;
        assert_eq!(page.value("dc.state.drugs").await, json!(["samplex"]));
    });
}

#[test]
fn a_change_of_one_leaves_the_readers_choices_alone() {
    browse(async |page| {
        let _site = with(page, "drugs=\"examplin samplex\"").await;
        page.press("button.dc-drug", "Samplex").await;
        page.until("dc.state.drugs.length === 1").await;
        page.choose("dark").await;
        page.until("root.querySelector('.dc').dataset.theme === 'dark'").await;
        page.run(
            "dc.setAttribute('heading-level', '3'); dc.setAttribute('sections', 'choose'); await turn();",
        )
        .await;
        page.until("root.querySelector('h3.dc-title')").await;
        assert_eq!(
            page.value("[dc.state.drugs, root.querySelector('.dc').dataset.theme]").await,
            json!([["examplin"], "dark"])
        );
    });
}
