//! My visit on paper: a document of its own, on as few sheets as it may take.

use browser_tests::{A4, Answer, LETTER, Page, Plan, STRICT_POLICY, Site, TEA, browse};
use serde_json::{Value, json};

use crate::visits::{Saved, visits};

/// Keeps what is printed, in place of a printer.
pub const PRINTER: &str = "globalThis.papers = [];
    const { appendChild } = Node.prototype;
    Node.prototype.appendChild = function (node) {
        if (node.localName === 'iframe') node.addEventListener('load', () => {
            const sheet = node.contentWindow;
            sheet.print = () => {
                sheet.dispatchEvent(new Event('beforeprint'));
                const { adoptedStyleSheets: [style], documentElement, body, title } = sheet.document;
                papers.push({
                    html: documentElement.outerHTML, text: body.innerText, lang: documentElement.lang, title,
                    css: [...style.cssRules].map(({ cssText }) => cssText).join('\\n'),
                });
                sheet.dispatchEvent(new Event('afterprint'));
            };
        });
        return appendChild.call(this, node);
    };";

/// Opens the chapter.
pub async fn open_visit(page: &Page) {
    page.run("root.querySelector('details.dc-visit').open = true;").await;
    page.until("root.querySelector('.dc-take-along')").await;
}

/// Prints the visit into a paper of the test's.
pub async fn print(page: &Page) -> Value {
    page.run(&format!("if (!globalThis.papers) {{ {PRINTER} }}")).await;
    let before = page.value("papers.length").await.as_u64().unwrap();
    page.press(".dc-take-along button", "PDF").await;
    page.until(&format!("papers.length > {before}")).await;
    page.value("papers.at(-1)").await
}

/// How many sheets a paper takes.
async fn sheets(page: &Page, site: &Site, paper: &Value) -> [usize; 2] {
    let script = "globalThis.dressed = new CSSStyleSheet(); dressed.replaceSync(given[0]);
        document.adoptedStyleSheets = [dressed];";
    site.change("/paper", Answer::html(format!("<!doctype html>{}", paper["html"].as_str().unwrap())));
    page.open(&site.url("/paper")).await;
    page.run_with(script, &[paper["css"].clone()]).await;
    [page.sheets(LETTER).await, page.sheets(A4).await]
}

pub fn text(paper: &Value) -> String {
    paper["text"].as_str().unwrap().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_print_is_a_document_of_its_own_and_leaves_no_frame_behind() {
    browse(async |page| {
        // As a file: under this policy some drivers keep the scripts of a test away from the page's own.
        let body = format!("<script src=\"/printer.js\"></script>{TEA}");
        let site = Plan::new()
            .policy(STRICT_POLICY)
            .answer("/printer.js", Answer::script(PRINTER))
            .host(&body)
            .serve();
        page.open_live(&site.url("/host")).await;
        let requests = site.requests().len();
        open_visit(page).await;
        let markup = "document.documentElement.outerHTML.replace(dc.outerHTML, '').replace(/\\s+/g, '')";
        let before = page.value(markup).await;
        let paper = print(page).await;
        let printed = text(&paper);
        assert!(printed.contains("Boxed warning: Examplin"), "{printed}");
        assert!(!printed.contains("A host"), "{printed}");
        assert_eq!(paper["title"], "My visit");
        page.until("!root.querySelector('iframe')").await;
        assert_eq!(page.value(markup).await, before);
        assert_eq!(site.requests().len(), requests, "{:?}", site.requests());
        assert_eq!(page.console().await, Vec::<String>::new());
    });
}

#[test]
fn a_sandbox_that_forbids_the_print_window_is_said() {
    browse(async |page| {
        let site = Plan::new().policy("sandbox allow-scripts allow-same-origin").host(TEA).serve();
        page.open_live(&site.url("/host")).await;
        open_visit(page).await;
        page.press(".dc-take-along button", "PDF").await;
        page.until("root.querySelector('.dc-take-along [role=status]').textContent.includes('did not open')")
            .await;
    });
}

#[test]
fn visits_fit_on_letter_and_a4_and_say_what_they_must() {
    browse(async |page| {
        if !page.browser.has_developer_tools() {
            return;
        }
        for Saved { lang, visit, most, parts } in visits() {
            let site = Plan::new().serve();
            page.open(&site.url("/facts.css")).await;
            page.run_with("localStorage['drug-compare:jak-eczema'] = given[0];", &[json!(visit.to_string())])
                .await;
            page.open_live(&site.url("/")).await;
            page.run_with("dc.state = { lang: given[0] };", &[json!(lang)]).await;
            page.until(&format!("root.querySelector('.dc').lang === '{lang}'")).await;
            open_visit(page).await;
            let paper = print(page).await;
            let printed = text(&paper);
            for part in parts {
                assert!(printed.contains(part), "{part}: {printed}");
            }
            assert_eq!(paper["lang"], lang);
            let sheets = sheets(page, &site, &paper).await;
            assert!(
                sheets.iter().all(|sheets| (1..=most).contains(sheets)),
                "{sheets:?} of {most} in {lang}"
            );
        }
    });
}
