//! A trap inside the wasm ends the widget, and nothing else.
//!
//! The wasm cannot be made to trap from outside its contract, so its memory is filled with nonsense:
//! whatever it does next goes astray.

use browser_tests::{Answer, Page, Plan, Site, TEA, browse};
use serde_json::json;

/// Keeps the memory of the wasm when it is instantiated, for `poison()`.
const POISON: &str = "
    for (const name of ['instantiate', 'instantiateStreaming']) {
        const genuine = WebAssembly[name];
        WebAssembly[name] = async (...given) => {
            const made = await genuine.apply(WebAssembly, given);
            globalThis.memory = (made.instance ?? made).exports.memory;
            return made;
        };
    }
    globalThis.poison = () => new Uint8Array(memory.buffer).fill(255);
";

async fn two_live(page: &Page) -> Site {
    let body = format!("<script src=\"/poison.js\"></script>{TEA}{TEA}<p>The host's own text.</p>");
    let site = Plan::new().answer("/poison.js", Answer::script(POISON)).host(&body).serve();
    page.open_live(&site.url("/host")).await;
    // What is still to be drawn is drawn in the next turns.
    page.run("await turn(); await turn(); recorded.events.length = 0;").await;
    site
}

async fn all_back_to_static(page: &Page) {
    page.until("recorded.events.length === 2").await;
    let seen = page
        .run(
            "const elements = [...document.querySelectorAll('drug-compare')];
            await turn();
            return {
                types: recorded.events.map(({ type }) => type),
                facts: elements.every((one) => one.querySelector('p').checkVisibility()),
                live: elements.some(({ shadowRoot }) => shadowRoot.querySelector('[part=root]')),
                messages: elements.map(({ shadowRoot }) => shadowRoot.querySelector('[part=message]').innerText),
                sheets: root.adoptedStyleSheets[0].cssRules.length,
            };",
        )
        .await;
    assert_eq!(seen["types"], json!(["error", "error"]));
    assert_eq!((&seen["facts"], &seen["live"]), (&json!(true), &json!(false)));
    for message in seen["messages"].as_array().unwrap() {
        assert!(
            message.as_str().unwrap().starts_with("The interactive version stopped working."),
            "{message}"
        );
    }
    assert!(seen["sheets"].as_u64() < Some(10), "the widget's styles are gone with it");
    // Whatever came first after the poison fell over and said so: a press, a call, or a turn of the widget's own.
    let wrong = page.value("recorded.wrong").await;
    assert!(wrong.as_array().unwrap().len() < 2, "the first error is the last: {wrong}");
    page.console().await;
    // What still listens runs into nothing.
    page.run("dispatchEvent(new Event('resize')); await new Promise((done) => setTimeout(done, 300));").await;
    assert_eq!(page.console().await, Vec::<String>::new());
}

#[test]
fn by_a_click() {
    browse(async |page| {
        let _site = two_live(page).await;
        // In one turn: what looks where the reader is may come in between.
        page.run("poison(); root.querySelector('button.dc-drug').click();").await;
        all_back_to_static(page).await;
    });
}

#[test]
fn by_a_call() {
    browse(async |page| {
        let _site = two_live(page).await;
        let why = page
            .run("poison(); return dc.search('yawning').then(() => 'found', ({ message }) => message);")
            .await;
        assert!(why.as_str().unwrap().contains("stopped"), "{why}");
        all_back_to_static(page).await;
    });
}

#[test]
fn by_an_attribute() {
    browse(async |page| {
        let _site = two_live(page).await;
        page.run("poison(); dc.setAttribute('lang', 'es');").await;
        page.until("recorded.events.length === 2").await;
        let message = page.text("root.querySelector('[part=message]').innerText").await;
        assert!(message.starts_with("La versión interactiva dejó de funcionar."), "{message}");
    });
}

#[test]
fn afterwards_the_element_answers_without_the_wasm() {
    browse(async |page| {
        let _site = two_live(page).await;
        page.run("poison(); dc.search('yawning');").await;
        all_back_to_static(page).await;
        let after = page
            .run(
                "dc.reset(); dc.state = { age: '12-17' }; dc.setAttribute('theme', 'dark'); dc.pack = null;
                const late = document.createElement('drug-compare');
                document.body.append(late);
                const why = ({ message }) => message.includes('stopped');
                return [
                    await dc.ready.catch(why), await dc.search('x').catch(why), await late.ready.catch(why),
                    await customElements.get('drug-compare').validatePack({}).catch(why), dc.pack, dc.state.age,
                ];",
            )
            .await;
        assert_eq!(after, json!([true, true, true, true, null, "12-17"]));
    });
}

/// Everything that can go wrong in a host's own scripts while the widget lives.
const FAULTY_HOST: &str = "
    globalThis.fail = () => {
        addEventListener('drug-compare:change', () => { throw new Error('of a listener'); });
        document.querySelector('drug-compare').state = { drugs: ['samplex'] };
        setTimeout(() => { throw new Error('of a timer'); });
        Promise.reject(new Error('of a promise'));
        Promise.reject();
    };
";

#[test]
fn errors_of_the_host_are_no_trap() {
    browse(async |page| {
        let body = format!("<script src=\"/faulty.js\"></script>{TEA}");
        let site = Plan::new().answer("/faulty.js", Answer::script(FAULTY_HOST)).host(&body).serve();
        page.open_live(&site.url("/host")).await;
        page.run("fail();").await;
        page.until("recorded.wrong.length === 4").await;
        assert_eq!(page.value("recorded.events.map(({ type }) => type)").await, json!(["ready", "change"]));
        assert!(page.live_text().await.contains("Compare made-up tea leaves"));
    });
}
