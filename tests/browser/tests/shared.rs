//! My visit, handed on: a link, a text, the browser's own way to share.

use browser_tests::{Answer, Plan, TEA, browse};

use crate::printed::open_visit;

/// In place of the clipboard: what was copied, and a refusal.
pub const CLIPBOARD: &str = "globalThis.copied = [];
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: {
        writeText: async (text) => { if (globalThis.deaf) throw new Error('no'); copied.push(text); },
    } });";

#[test]
fn a_link_has_drugs_doses_and_age_and_what_was_searched_for_only_when_asked() {
    browse(async |page| {
        let site = Plan::new().serve();
        page.open_live(&site.url("/?from=letter#drugs=rinvoq.30-mg&age=12-17&other=1")).await;
        page.run(&format!("{CLIPBOARD} dc.state = {{ pinned: ['acne'], query: 'sore throat' }};")).await;
        open_visit(page).await;
        page.press(".dc-share button", "Copy link").await;
        page.until("copied.length === 1").await;
        let link = site.url("/?from=letter#drugs=rinvoq.30-mg&age=12-17");
        assert_eq!(page.value("copied[0]").await, link);
        page.until("root.querySelector('.dc-share [role=status]').textContent === 'Copied.'").await;
        page.press(".dc-share button", "sore throat").await;
        page.until("copied.length === 2").await;
        assert_eq!(page.value("copied[1]").await, format!("{link}&q=sore%20throat"));
        page.press(".dc-share button", "Copy as text").await;
        page.until("copied.length === 3").await;
        let text = page.value("copied[2]").await.as_str().unwrap().to_owned();
        for part in ["Boxed warning: Rinvoq", "Pimples", " of 100 with Rinvoq 30 mg. ", "911"] {
            assert!(text.contains(part), "{part}: {text}");
        }
        assert!(!text.contains("sore throat"), "{text}");
    });
}

#[test]
fn what_cannot_be_copied_stands_selected_with_words_what_to_do() {
    browse(async |page| {
        let site = Plan::new().serve();
        page.open_live(&site.url("/#drugs=rinvoq")).await;
        open_visit(page).await;
        for clipboard in [CLIPBOARD.to_owned() + "globalThis.deaf = true;", "delete navigator.clipboard; Object.defineProperty(navigator, 'clipboard', { value: undefined });".to_owned()] {
            page.run(&clipboard).await;
            page.press(".dc-share button", "Copy link").await;
            page.until("root.querySelector('.dc-share [role=status]').textContent.includes('selected')").await;
            page.until("root.activeElement?.localName === 'textarea'").await;
            let selected = "(({ value, selectionStart, selectionEnd }) => value.slice(selectionStart, selectionEnd))(root.activeElement)";
            assert_eq!(page.value(selected).await, site.url("/#drugs=rinvoq.15-mg&age=adult"));
        }
    });
}

#[test]
fn a_page_that_does_not_read_its_address_shares_the_page_alone() {
    browse(async |page| {
        let site = Plan::new().host(TEA).serve();
        page.open_live(&site.url("/host#theirs")).await;
        page.run(CLIPBOARD).await;
        open_visit(page).await;
        page.press(".dc-share button", "Copy link").await;
        page.until("copied.length === 1").await;
        assert_eq!(page.value("copied[0]").await, site.url("/host"));
        let said = page.text("root.querySelector('.dc-share').textContent").await;
        assert!(said.contains("Nothing that you chose is in it."), "{said}");
        page.press(".dc-share summary", "QR code").await;
        page.until("root.querySelector('.dc-qr-code').checkVisibility()").await;
        let name = page.value("root.querySelector('.dc-qr-code').ariaLabel").await;
        assert_eq!(name, format!("QR code of this link: {}", site.url("/host")));
    });
}

/// In place of the browser's own way to share: what was shared, and how it ends.
const SHARE: &str = "globalThis.shared = [];
    Object.defineProperty(navigator, 'share', { configurable: true, value: async (what) => {
        shared.push(what); if (globalThis.refusal) throw new DOMException('no', refusal);
    } });";

#[test]
fn the_browsers_own_way_to_share_gets_the_plain_link_and_a_refusal_is_said() {
    browse(async |page| {
        let body = format!("<script src=\"/share.js\"></script>{TEA}");
        let body = body.replace("pack=", "sync-url pack=");
        let site = Plan::new().answer("/share.js", Answer::script(SHARE)).host(&body).serve();
        page.open_live(&site.url("/host#drugs=samplex")).await;
        page.run("dc.state = { query: 'zebra', pinned: ['yawning'] };").await;
        open_visit(page).await;
        page.press(".dc-share button", "Share…").await;
        page.until("shared.length === 1").await;
        let link = page.value("shared[0]").await;
        assert_eq!(link.as_object().unwrap().keys().collect::<Vec<_>>(), ["url"], "{link}");
        let url = link["url"].as_str().unwrap();
        assert!(url.starts_with(&site.url("/host#drugs=samplex")), "{url}");
        assert!(!url.contains("zebra") && !url.contains("yawning"), "{url}");
        // Who thought better of it is told nothing.
        page.run("globalThis.refusal = 'AbortError';").await;
        page.press(".dc-share button", "Share…").await;
        page.until("shared.length === 2").await;
        assert_eq!(page.text("root.querySelector('.dc-share [role=status]').textContent").await, "");
        page.run("globalThis.refusal = 'NotAllowedError';").await;
        page.press(".dc-share button", "Share…").await;
        page.until("root.querySelector('.dc-share [role=status]').textContent.includes('did not share')")
            .await;
    });
}
