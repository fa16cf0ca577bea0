//! axe, run in a page: what a machine can see of accessibility.

use std::env;
use std::fs;

use browser_tests::Page;

pub const LANGUAGES: [&str; 2] = ["en", "es"];

/// The source of axe-core, from the file that `DRUG_COMPARE_AXE` names.
fn axe() -> String {
    let file = env::var("DRUG_COMPARE_AXE").expect("`cargo xtask test` names axe.min.js in DRUG_COMPARE_AXE");
    fs::read_to_string(&file).unwrap_or_else(|error| panic!("{file}: {error}"))
}

/// What axe finds wrong on the whole page, as a host runs it, one text for each rule.
pub async fn violations(page: &Page) -> Vec<String> {
    if page.value("!globalThis.axe").await == true {
        page.run(&axe()).await;
    }
    let found = page
        .run(
            "const { violations } = await axe.run(document, { resultTypes: ['violations'] });
            const where = ({ target, html }) => `\\n  at ${target.join(' ')}: ${html.slice(0, 200)}`;
            return violations.map(({ id, help, nodes }) =>
                `${id}: ${help}${nodes.slice(0, 3).map(where).join('')}`);",
        )
        .await;
    serde_json::from_value(found).expect("a list of texts")
}

/// What axe finds wrong in what is on the screen, in these languages, light and dark.
pub async fn violations_in(page: &Page, name: &str, languages: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for lang in languages {
        for theme in ["light", "dark"] {
            page.run_with("[dc.lang, dc.state] = [given[0], { lang: given[0] }];", &[(*lang).into()]).await;
            page.run_with("dc.setAttribute('theme', given[0]);", &[theme.into()]).await;
            page.until(&format!("root.querySelector('.dc[lang={lang}][data-theme={theme}]')")).await;
            let here = violations(page).await;
            found.extend(here.into_iter().map(|text| format!("{name}, {lang}, {theme}: {text}")));
        }
    }
    found
}

/// Nothing is wrong in what is on the screen, in both languages, light and dark.
pub async fn nothing_wrong(page: &Page, name: &str) {
    let found = violations_in(page, name, &LANGUAGES).await;
    assert!(found.is_empty(), "{}", found.join("\n"));
}
