//! axe, run in a page: what a machine can see of accessibility.

use std::env;
use std::fs;

use browser_tests::Page;

pub const LANGUAGES: [&str; 2] = ["en", "es"];
const THEMES: [&str; 2] = ["light", "dark"];

/// The source of axe-core, from the file that `DRUG_COMPARE_AXE` names.
fn axe() -> String {
    let file = env::var("DRUG_COMPARE_AXE").expect("`cargo xtask test` names axe.min.js in DRUG_COMPARE_AXE");
    fs::read_to_string(&file).unwrap_or_else(|error| panic!("{file}: {error}"))
}

/// What axe finds wrong on the whole page, as a host runs it, one text for each rule.
pub async fn violations(page: &Page) -> Vec<String> {
    violations_of(page, "document").await
}

/// What axe finds wrong in a part of the page.
async fn violations_of(page: &Page, part: &str) -> Vec<String> {
    if page.value("!globalThis.axe").await == true {
        page.run(&axe()).await;
    }
    // axe looks at what it saw when it began: what is drawn anew meanwhile would be gone from the page, and "without a
    // name". So it waits until nothing more is drawn, and begins again where something was.
    let found = page
        .run(&format!(
            "let drawn = 0;
            const watch = new MutationObserver((changes) => (drawn += changes.length));
            const widgets = [...document.querySelectorAll('drug-compare')].map(({{ shadowRoot }}) => shadowRoot);
            for (const widget of widgets.filter(Boolean)) {{
                watch.observe(widget, {{ subtree: true, childList: true, characterData: true }});
            }}
            let violations;
            do {{
                for (let quiet = 0; quiet < 5; quiet++) {{
                    drawn = 0;
                    await new Promise((resolve) => setTimeout(resolve, 10));
                    if (drawn) quiet = -1;
                }}
                ({{ violations }} = await axe.run({part}, {{ resultTypes: ['violations'] }}));
            }} while ((drawn += watch.takeRecords().length));
            watch.disconnect();
            const where = ({{ target, html }}) => `\\n  at ${{target.join(' ')}}: ${{html.slice(0, 200)}}`;
            return violations.map(({{ id, help, nodes }}) =>
                `${{id}}: ${{help}}${{nodes.slice(0, 3).map(where).join('')}}`);"
        ))
        .await;
    serde_json::from_value(found).expect("a list of texts")
}

/// Another language and theme on the screen.
async fn change(page: &Page, lang: &str, theme: &str) {
    page.run_with("[dc.lang, dc.state] = [given[0], { lang: given[0] }];", &[lang.into()]).await;
    page.run_with("dc.setAttribute('theme', given[0]);", &[theme.into()]).await;
    page.until(&format!("root.querySelector('.dc[lang={lang}][data-theme={theme}]')")).await;
}

/// What axe finds wrong in what is on the screen, in these languages, light and dark.
pub async fn violations_in(page: &Page, name: &str, languages: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for lang in languages {
        for theme in THEMES {
            change(page, lang, theme).await;
            let here = violations(page).await;
            found.extend(here.into_iter().map(|text| format!("{name}, {lang}, {theme}: {text}")));
        }
    }
    found
}

/// Nothing is wrong with a part of the widget in any language and theme, once `script` has run in each of them: what
/// another language draws anew is folded again.
pub async fn nothing_wrong_in(page: &Page, part: &str, script: &str) {
    for lang in LANGUAGES {
        for theme in THEMES {
            change(page, lang, theme).await;
            page.run(script).await;
            let found = violations_of(page, &format!("root.querySelector('{part}')")).await;
            assert!(found.is_empty(), "{lang}, {theme}, after {script}: {}", found.join("\n"));
        }
    }
}
