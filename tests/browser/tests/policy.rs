//! Under the policies of strict hosts nothing is refused, because nothing asks for more.

use browser_tests::{Plan, STRICT_POLICY, TEA, browse};

#[test]
fn the_standalone_page_keeps_a_strict_policy() {
    browse(async |page| {
        let site = Plan::new().policy(STRICT_POLICY).serve();
        page.open_live(&site.url("/")).await;
        // The worker is registered through the one Trusted Types policy that the page makes.
        page.run("await navigator.serviceWorker.ready;").await;
        page.press("button.dc-drug", "").await;
        assert_eq!(page.console().await, Vec::<String>::new());
    });
}

#[test]
fn the_standalone_page_says_nothing_to_the_console() {
    browse(async |page| {
        let site = Plan::new().serve();
        page.open_live(&site.url("/")).await;
        page.run("await navigator.serviceWorker.ready;").await;
        assert_eq!(page.console().await, Vec::<String>::new());
    });
}

#[test]
fn a_host_page_keeps_a_strict_policy() {
    browse(async |page| {
        let site = Plan::new().policy(STRICT_POLICY).host(TEA).serve();
        page.open_live(&site.url("/host")).await;
        page.press("button.dc-drug", "Samplex").await;
        page.choose("es").await;
        page.until("dc.state.lang === 'es'").await;
        assert_eq!(page.console().await, Vec::<String>::new());
        let styled = "getComputedStyle(root.querySelector('.dc')).getPropertyValue('--dc-space') !== ''
            || root.adoptedStyleSheets[0].cssRules.length > 20";
        assert_eq!(page.value(styled).await, true, "the stylesheet is there");
    });
}

#[test]
fn a_strict_host_names_the_origin_it_embeds_from() {
    browse(async |page| {
        let maker = Plan::new().header("Access-Control-Allow-Origin", "*").serve();
        let origin = maker.url("");
        let policy = format!(
            "default-src 'none'; script-src 'self' {origin} 'wasm-unsafe-eval'; connect-src 'self' {origin}; \
             base-uri *; require-trusted-types-for 'script'; trusted-types drug-compare"
        );
        // A hostile base: the element must know by itself where it came from.
        let body = format!(
            "<base href=\"/elsewhere/\"><drug-compare></drug-compare>\
             <script type=\"module\" src=\"{origin}/embed/drug-compare.js\"></script>"
        );
        let host = browser_tests::host_page(&body)
            .replace("<script type=\"module\" src=\"/embed/drug-compare.js\"></script>\n", "");
        let site = Plan::new().policy(&policy).answer("/host", browser_tests::Answer::html(host)).serve();
        page.open_live(&site.url("/host")).await;
        assert_eq!(page.console().await, Vec::<String>::new());
        assert_eq!(
            maker.requests(),
            ["/embed/drug-compare.js".to_owned(), browser_tests::Dist::built().wasm()]
        );
        assert_eq!(site.requests(), ["/host", "/recorder.js"]);
    });
}
