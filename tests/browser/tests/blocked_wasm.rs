//! Where the wasm cannot run, readers keep the static facts, and the host hears why.

use browser_tests::{Answer, Dist, Page, Plan, STRICT_POLICY, Site, browse};
use serde_json::{Value, json};

const TWO: &str =
    "<drug-compare><p>First facts.</p></drug-compare><drug-compare><p>Second facts.</p></drug-compare>";

fn wasm() -> Vec<u8> {
    std::fs::read(Dist::built().file(Dist::built().wasm().trim_start_matches('/'))).unwrap()
}

/// Opens two elements whose wasm gets `answer`; both must fail softly.
async fn fails_softly(page: &Page, plan: Plan) -> Site {
    let site = plan.host(TWO).serve();
    page.open(&site.url("/host")).await;
    page.until("recorded.events.length === 2").await;
    let seen = page
        .run(
            "const elements = [...document.querySelectorAll('drug-compare')];
            return {
                types: recorded.events.map(({ type }) => type),
                problems: recorded.events.map(({ detail }) => detail.problems.length),
                facts: elements.map((one) => one.querySelector('p').checkVisibility()),
                messages: elements.map(({ shadowRoot }) => shadowRoot.querySelector('[part=message]').innerText),
                live: elements.map(({ shadowRoot }) => shadowRoot.querySelector('[part=root]')),
                why: await dc.ready.then(() => 'ready', ({ message }) => message),
                wrong: recorded.wrong.filter((text) => !text.startsWith('policy')),
                events: recorded.events.length,
            };",
        )
        .await;
    assert_eq!(seen["types"], json!(["error", "error"]));
    assert_eq!(seen["problems"], json!([0, 0]));
    assert_eq!(seen["facts"], json!([true, true]));
    assert_eq!(seen["live"], json!([null, null]));
    for message in seen["messages"].as_array().unwrap() {
        let message = message.as_str().unwrap();
        assert!(message.contains("could not be loaded here. You can read what stands below"), "{message}");
        assert!(message.contains("may not be everything") && message.contains("pharmacist"), "{message}");
    }
    assert!(seen["why"].as_str().unwrap().contains(".wasm"), "{}", seen["why"]);
    assert_eq!(seen["wrong"], json!([]), "no error is left uncaught");
    assert_eq!(seen["events"], 2, "asking again tells nothing again");
    site
}

#[test]
fn not_found() {
    browse(async |page| {
        let site = fails_softly(page, Plan::new().answer(&Dist::built().wasm(), Answer::not_found())).await;
        // Integrity hides the status: it is asked for once more, to say it.
        assert_eq!(site.wasm_requests(), 2);
        assert!(page.text("await dc.ready.catch(({ message }) => message)").await.contains("404"));
    });
}

#[test]
fn a_page_in_place_of_the_wasm() {
    browse(async |page| {
        let html = Answer::html("<!doctype html><title>Welcome</title>");
        fails_softly(page, Plan::new().answer(&Dist::built().wasm(), html)).await;
    });
}

#[test]
fn an_integrity_mismatch() {
    browse(async |page| {
        let mut changed = wasm();
        // A custom section without content: as sound as before, and yet another file.
        changed.extend([0, 2, 1, b'x']);
        fails_softly(
            page,
            Plan::new().answer(&Dist::built().wasm(), Answer::new("application/wasm", changed)),
        )
        .await;
    });
}

#[test]
fn a_policy_that_forbids_wasm() {
    browse(async |page| {
        fails_softly(page, Plan::new().policy(&STRICT_POLICY.replace(" 'wasm-unsafe-eval'", ""))).await;
    });
}

#[test]
fn a_wrong_type() {
    browse(async |page| {
        let plain = Answer::new("text/plain", wasm());
        fails_softly(page, Plan::new().answer(&Dist::built().wasm(), plain)).await;
        assert!(
            page.text("await dc.ready.catch(({ message }) => message)").await.contains("application/wasm")
        );
    });
}

#[test]
fn asking_again_when_the_server_is_back_goes_live() {
    browse(async |page| {
        let file = Dist::built().wasm();
        let site = fails_softly(page, Plan::new().answer(&file, Answer::not_found())).await;
        site.change(&file, Answer::new("application/wasm", wasm()));
        let hits = page.run("return dc.search('zzzz');").await;
        assert_eq!(hits, json!([]));
        page.until("!root.querySelector('slot')").await;
        assert_eq!(page.value("dc.pack === null").await, Value::Bool(false));
    });
}
