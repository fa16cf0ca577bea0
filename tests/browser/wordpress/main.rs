//! The plugin in a WordPress that `cargo xtask wordpress` has set up: what an editor without the right to unfiltered HTML
//! makes with it, and what visitors see of that.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where it fails"
)]

use std::env;

use browser_tests::{Dist, Page, browse};
use serde_json::{Value, json};

fn address(path: &str) -> String {
    env::var("DRUG_COMPARE_WORDPRESS").expect("`cargo xtask wordpress` names the site") + path
}

async fn log_in(page: &Page) {
    page.open(&address("/wp-login.php")).await;
    page.run(
        "document.querySelector('#user_login').value = 'editor';
        document.querySelector('#user_pass').value = 'editor';
        document.querySelector('#loginform').submit();",
    )
    .await;
    page.until("location.pathname.startsWith('/wp-admin/')").await;
}

/// Opens WordPress' own editor.
async fn edit(page: &Page, path: &str) {
    page.open(&address(path)).await;
    page.until("globalThis.wp?.data?.select('core/editor')?.getCurrentPostId()").await;
    page.until("wp.blocks.getBlockType('drug-compare/comparison')").await;
}

/// Publishes a post of one block, and returns its number and its address.
async fn publish(page: &Page, block: &str, attributes: Value) -> (String, String) {
    edit(page, "/wp-admin/post-new.php").await;
    let made = page
        .run_with(
            "const [name, attributes] = given;
            wp.data.dispatch('core/block-editor').insertBlocks(wp.blocks.createBlock(name, attributes));
            const editor = wp.data.dispatch('core/editor');
            editor.editPost({ title: 'An article', status: 'publish' });
            await editor.savePost();
            const { id, link } = wp.data.select('core/editor').getCurrentPost();
            return [String(id), link];",
            &[json!(block), attributes],
        )
        .await;
    serde_json::from_value(made).expect("a post has a number and an address")
}

/// What the editor finds when it opens the post again.
async fn blocks(page: &Page, post: &str) -> Value {
    edit(page, &format!("/wp-admin/post.php?post={post}&action=edit")).await;
    page.until("wp.data.select('core/block-editor').getBlocks().length").await;
    page.value(
        "wp.data.select('core/block-editor').getBlocks()
            .map(({ name, isValid, attributes }) => ({ name, isValid, attributes }))",
    )
    .await
}

/// Opens a post as somebody whom the site does not know.
async fn visit(page: &Page, link: &str) {
    // WordPress' own editor says goodbye to its server, and what is in the log by then is its own.
    page.open(&address("/wp-login.php")).await;
    page.forget_cookies().await;
    page.console().await;
    page.open_live(link).await;
    assert_eq!(page.value("document.querySelector('#wpadminbar')").await, Value::Null);
    assert_eq!(page.console().await, Vec::<String>::new());
}

/// What a browser without scripts shows of the element: its text, and what its attributes say.
async fn served(page: &Page) -> Value {
    page.run(
        "const html = await (await fetch(location.href)).text();
        const own = new DOMParser().parseFromString(html, 'text/html').querySelector('drug-compare');
        const attributes = Object.fromEntries([...own.attributes].map(({ name, value }) => [name, value]));
        return { text: own.textContent.replace(/\\s+/g, ' ').trim(), attributes };",
    )
    .await
}

async fn snippet(page: &Page, lang: &str) -> Value {
    let text = Dist::built().text(&format!("embed/snippet.{lang}.html"));
    page.run_with(
        "const own = new DOMParser().parseFromString(given[0], 'text/html').querySelector('drug-compare');
        return own.textContent.replace(/\\s+/g, ' ').trim();",
        &[text.into()],
    )
    .await
}

#[test]
fn a_block_of_an_editor_is_a_comparison_for_visitors() {
    browse(async |page| {
        log_in(page).await;
        let asked = json!({ "drugs": "opzelura rinvoq", "headingLevel": 3, "theme": "light" });
        let (post, link) = publish(page, "drug-compare/comparison", asked).await;
        let kept = blocks(page, &post).await;
        assert_eq!(kept[0]["name"], "drug-compare/comparison", "{kept}");
        assert_eq!(kept[0]["isValid"], true);
        assert_eq!(kept[0]["attributes"]["drugs"], "opzelura rinvoq");
        assert_eq!(kept[0]["attributes"]["headingLevel"], 3);
        let canvas = "(document.querySelector('iframe[name=editor-canvas]')?.contentDocument ?? document).body.innerText";
        page.until(&format!("{canvas}.includes('Readers compare opzelura rinvoq')")).await;

        page.open_live(&link).await;
        visit(page, &link).await;
        assert_eq!(page.value("dc.state.drugs").await, json!(["opzelura", "rinvoq"]));
        assert_eq!(page.value("root.querySelector('.dc-title').localName").await, "h3");
        let served = served(page).await;
        assert_eq!(served["text"], snippet(page, "en").await);
        assert_eq!(served["attributes"]["theme"], "light");
    });
}

#[test]
fn a_shortcode_of_an_editor_is_a_comparison_for_visitors() {
    browse(async |page| {
        log_in(page).await;
        let code = "[drug_compare drugs=\"cibinqo\" lang=\"es\" heading-level=\"4\" pack=\"https://example.org/own.json\"]";
        let (_, link) = publish(page, "core/shortcode", json!({ "text": code })).await;
        visit(page, &link).await;
        assert_eq!(page.value("[dc.state.drugs, dc.state.lang]").await, json!([["cibinqo"], "es"]));
        let served = served(page).await;
        assert_eq!(served["text"], snippet(page, "es").await);
        let attributes = json!({ "drugs": "cibinqo", "lang": "es", "heading-level": "4" });
        assert_eq!(served["attributes"], attributes, "nobody brings facts of their own");
        page.run("await fetch(dc.querySelector('a[href*=\"facts.es.html\"]').href).then(({ ok }) => ok || nowhere);")
            .await;
    });
}

#[test]
fn two_comparisons_in_one_post_have_ids_of_their_own() {
    browse(async |page| {
        log_in(page).await;
        let code = "[drug_compare drugs=\"rinvoq\"] [drug_compare drugs=\"opzelura\"]";
        let (_, link) = publish(page, "core/shortcode", json!({ "text": code })).await;
        page.forget_cookies().await;
        page.open(&link).await;
        let twice = "[...document.querySelectorAll('[id]')].map(({ id }) => id)
            .filter((id, at, all) => all.indexOf(id) !== at)";
        assert_eq!(page.value(twice).await, json!([]));
        let lost = "[...document.querySelectorAll('drug-compare a[href^=\"#\"]')]
            .filter((link) => document.getElementById(link.hash.slice(1))?.closest('drug-compare') !== link.closest('drug-compare'))
            .length";
        assert_eq!(page.value(lost).await, 0);
    });
}
