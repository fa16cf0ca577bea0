//! A screen reader that is not real: what one says of a page, phrase by phrase, in the order in which a reader comes to
//! it.
//!
//! It is guidepup's virtual screen reader, which takes names, roles and states by the rules that browsers have for them.
//! It stands for no real one: it has no voice, no habits and no mistakes of its own. Four things it is told here, which
//! browsers know. It does not look into shadow roots, so it begins inside ours. It would read what is folded away. It
//! reads whether a box was ticked at the start, not whether it is. And it says a name, and what the name is made of.

use std::env;
use std::fs;
use std::path::PathBuf;

use browser_tests::{Answer, Page, Plan};
use serde_json::json;

/// Where npm keeps it.
const SOURCE: &str = "@guidepup/virtual-screen-reader/lib/esm/index.browser.js";

/// A host page with `body`, whose server has the screen reader too.
pub fn host(body: &str) -> Plan {
    let folder = env::var("NODE_PATH").expect("`cargo xtask test` names packages in NODE_PATH");
    let file = PathBuf::from(folder).join(SOURCE);
    let source = fs::read(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    Plan::new().answer("/screen-reader.js", Answer::script(source)).host(body)
}

/// Puts its cursor at the beginning of a part of the widget.
const START: &str = "const { Virtual } = await import('/screen-reader.js');
    if (!globalThis.ear) {
        const drawn = getComputedStyle;
        const none = { display: 'none', visibility: 'hidden', getPropertyValue: (name) => none[name] ?? '' };
        globalThis.getComputedStyle = (node, ...given) => {
            const style = drawn.call(window, node, ...given);
            return style.display === 'contents' || node.checkVisibility() ? style : none;
        };
        const { hasAttribute } = Element.prototype;
        HTMLInputElement.prototype.hasAttribute = function (name) {
            return name === 'checked' ? this.checked : hasAttribute.call(this, name);
        };
    }
    await globalThis.ear?.stop();
    globalThis.ear = new Virtual();
    await ear.start({ container: root.querySelector(given[0]) });
    globalThis.first = [ear.activeNode, await ear.lastSpokenPhrase()];";

/// Goes on to the phrase that begins with `given[0]`, or to the end. Each phrase comes with its language.
const ON: &str = "const silent = /^end of (link|button|checkbox|radio|switch)|^(end of )?(paragraph|strong|rowgroup)$/;
    const part = ({ activeNode: node }) => node.parentElement.closest('label, legend, caption, summary, :is(a, button)[aria-label]');
    const said = [];
    for (;;) {
        await ear.next();
        const phrase = await ear.lastSpokenPhrase();
        if (ear.activeNode === first[0] && phrase === first[1]) return [said, false];
        const text = ear.activeNode.nodeType === Node.TEXT_NODE;
        if (silent.test(phrase) || (text && part(ear))) continue;
        const own = text ? ear.activeNode.parentElement : ear.activeNode;
        said.push([phrase, own.closest('[lang]')?.lang ?? '']);
        if (given[0] !== null && phrase.startsWith(given[0])) return [said, true];
    }";

/// Begins there, and returns what is said first.
pub async fn start(page: &Page, part: &str) -> String {
    page.run_with(START, &[json!(part)]).await;
    page.text("first[1]").await
}

/// All that is said of a part of the widget.
pub async fn all(page: &Page, part: &str) -> Vec<String> {
    all_with_languages(page, part).await.into_iter().map(|(phrase, _)| phrase).collect()
}

/// All that is said of a part of the widget, each phrase with the language it is said in.
pub async fn all_with_languages(page: &Page, part: &str) -> Vec<(String, String)> {
    let first = start(page, part).await;
    let lang = page.text("root.querySelector('.dc').lang").await;
    let (more, _) = on(page, None).await;
    [(first, lang)].into_iter().chain(more).collect()
}

/// All that is said on the way to the phrase that begins with `wanted`, and that phrase.
pub async fn on_to(page: &Page, wanted: &str) -> Vec<String> {
    let (said, found) = on(page, Some(wanted)).await;
    assert!(found, "`{wanted}` is not said after this, but: {said:#?}");
    said.into_iter().map(|(phrase, _)| phrase).collect()
}

async fn on(page: &Page, wanted: Option<&str>) -> (Vec<(String, String)>, bool) {
    let said = page.run_with(ON, &[json!(wanted)]).await;
    serde_json::from_value(said).expect("phrases with their languages, and whether one was found")
}

/// Presses what the cursor is on, as screen readers do, and waits for what comes of it.
pub async fn press(page: &Page, outcome: &str) {
    page.run("await ear.act();").await;
    page.until(outcome).await;
}

/// Presses keys on what the cursor is on, and waits for what comes of it.
pub async fn keys(page: &Page, keys: &str, outcome: &str) {
    page.run("ear.activeNode.focus();").await;
    page.keys(keys).await;
    page.until(outcome).await;
}

/// What the cursor is on, said again: its name or its value may be another one.
pub async fn again(page: &Page) -> String {
    page.text("(await ear.press('Shift'), await ear.lastSpokenPhrase())").await
}

/// Waits until a message is said by itself that begins with `wanted`.
pub async fn told(page: &Page, wanted: &str) {
    let messages = "(await ear.spokenPhraseLog()).filter((phrase) => /^(polite|assertive): /.test(phrase))";
    page.until(&format!("({messages}).some((phrase) => phrase.includes('{wanted}'))")).await;
}
