//! Keys that readers press in the widget are not the host's, and those that it does not use are.

use browser_tests::{Plan, TEA, browse};
use serde_json::json;

/// Records which keys a host's hotkeys would hear.
const HOTKEYS: &str = "globalThis.heard = [];
    for (const on of [document, window]) for (const type of ['keydown', 'keypress', 'keyup']) {
        on.addEventListener(type, ({ key }) => heard.push(key));
    }";

#[test]
fn what_is_typed_is_no_hotkey_of_the_host() {
    browse(async |page| {
        let site = Plan::new().host(TEA).serve();
        page.open_live(&site.url("/host")).await;
        page.run(HOTKEYS).await;
        page.keys_into("input[type=search]", "sn/k j").await;
        assert_eq!(page.value("[heard, root.activeElement.value]").await, json!([[], "sn/k j"]));
        page.run("root.activeElement.blur();").await;
        page.keys("s").await;
        assert_eq!(page.value("heard.includes('s')").await, true, "elsewhere the host hears its keys");
    });
}

#[test]
fn an_escape_that_is_used_leaves_the_hosts_dialog_open() {
    browse(async |page| {
        let site = Plan::new().host(&format!("<dialog>{TEA}</dialog>")).serve();
        page.open(&site.url("/host")).await;
        page.run("document.querySelector('dialog').showModal(); await dc.ready;").await;
        page.live().await;
        let open = "document.querySelector('dialog').open";
        page.keys_into("input[type=search]", "yawn").await;
        page.keys("\u{e00c}").await;
        assert_eq!(page.value(&format!("[{open}, root.activeElement.value]")).await, json!([true, ""]));
        // That one is the host's. Not every driver closes a dialog with it: what counts is that it goes on, unprevented.
        page.run(
            "globalThis.passed = null;
            addEventListener('keydown', ({ key, defaultPrevented }) => passed = [key, defaultPrevented]);",
        )
        .await;
        page.keys("\u{e00c}").await;
        page.until("passed?.join() === 'Escape,false'").await;
        if page.browser.has_developer_tools() {
            page.until(&format!("!{open}")).await;
        }
    });
}
