//! My visit, outward: paper, link, text, and what is saved on the device.

use browser_tests::{A4, Answer, LETTER, Page, Plan, STRICT_POLICY, Site, TEA, browse};
use serde_json::{Value, json};

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

/// A visit as it was saved, with the most sheets it may take and what must be on them.
struct Saved {
    lang: &'static str,
    visit: Value,
    most: usize,
    parts: &'static [&'static str],
}

fn asked(questions: &[&str]) -> Value {
    questions.iter().map(|question| json!({ "question": { "pack": question } })).collect()
}

const EIGHT: [&str; 8] = [
    "acne",
    "nausea",
    "herpes-zoster",
    "nasopharyngitis",
    "headache",
    "eczema-herpeticum",
    "blood-creatine-phosphokinase-increased",
    "deep-vein-thrombosis",
];

/// Three medicines, everything ticked and written, and eight effects on the list.
fn full() -> Value {
    json!({
        "drug-compare": 1, "drugs": ["cibinqo", "opzelura", "rinvoq"], "age": "65-plus", "pinned": EIGHT,
        "visit": {
            "matters": ["how-soon", "cancer-and-clots", "cost"],
            "situation": ["pregnancy", "breastfeeding", "smoking", "heart-and-clots", "infections", "cancer",
                "diabetes", "kidneys", "liver", "other-medicines"],
            "burdens": ["sleep"], "tried": ["steroid-creams"], "tried_words": "Tacrolimus for two years",
            "decision": "wait", "look_again": "2027-01-15",
            "questions": [
                { "question": { "pack": "why-this-one" } }, { "question": { "pack": "when-better" } },
                { "question": { "own": "May I go on with my gel?" }, "note": "the blue one" },
            ],
            "notes": "Bring the list of medicines.",
        },
    })
}

/// Everything that a reader can tick, with eight effects on the list, fits on two sheets in type of 9 points, in Spanish
/// too, which needs more room for the same statements.
fn visits() -> [Saved; 6] {
    let one = json!({
        "drug-compare": 1, "drugs": ["rinvoq"], "pinned": ["acne", "headache"],
        "visit": {
            "matters": ["how-soon"], "situation": ["smoking"],
            "questions": asked(&["why-this-one", "boxed-warning-and-me", "when-better"]),
        },
    });
    let two = json!({
        "drug-compare": 1, "drugs": ["opzelura", "rinvoq"], "doses": { "rinvoq": "30-mg" }, "pinned": ["acne", "nausea"],
        "visit": { "matters": ["cost"], "situation": ["pregnancy"], "questions": asked(&["why-this-one"]) },
    });
    let three = json!({
        "drug-compare": 1, "drugs": ["cibinqo", "opzelura", "rinvoq"], "pinned": ["acne", "nausea", "headache"],
        "visit": {
            "matters": ["cost", "how-soon"], "situation": ["smoking", "diabetes"], "burdens": ["sleep"],
            "questions": asked(&["why-this-one", "boxed-warning-and-me", "when-better"]),
        },
    });
    // A second sheet is begun, and there are lines to write on.
    let half = json!({
        "drug-compare": 1, "drugs": ["cibinqo", "opzelura", "rinvoq"], "pinned": EIGHT,
        "visit": {
            "situation": ["pregnancy", "heart-and-clots", "infections", "other-medicines"],
            "questions": asked(&["why-this-one", "boxed-warning-and-me", "when-better"]),
        },
    });
    let everything: &[&str] = &[
        "Boxed warning: Cibinqo, Opzelura and Rinvoq",
        "Seen with another drug of the group, in another illness",
        "3 with it. 1 without. 2 more.",
        "Age 65 or over.",
        "Kidney problems. Cibinqo: We could not read this part.",
        "See also 6, 9.",
        "Tacrolimus for two years",
        "May I go on with my gel? the blue one",
        "Bring the list of medicines.",
        "Jan 15, 2027",
    ];
    let in_spanish: &[&str] = &[
        "Advertencia de recuadro: Cibinqo, Opzelura y Rinvoq",
        "Visto con otro medicamento del grupo, en otra enfermedad",
        "3 con él. 1 sin él. 2 más.",
        "Menos de 1 con él. Ningún caso en 342 personas sin él. Más, por menos de 1.",
        "65 años o más.",
        "Vea también 6, 9.",
        "Bring the list of medicines.",
    ];
    [
        Saved {
            lang: "en",
            visit: one,
            most: 1,
            parts: &[
                "Rinvoq 15 mg upadacitinib, pill",
                "12 and up, moderate to severe",
                "Boxed warning: Rinvoq",
                "10 with it. 2 without. 8 more.",
                "899 and 902 people",
                "How soon it may help",
                "Smoking, now or before. Boxed warning: Cancer; Heart attack and stroke.",
                "Why do you think of this medicine",
                "911",
                "988",
                "1-800-222-1222",
                "dailymed.nlm.nih.gov/",
            ],
        },
        Saved {
            lang: "es",
            visit: two,
            most: 1,
            parts: &[
                "Mi cita: ",
                "Rinvoq 30 mg upadacitinib, pastilla",
                "Advertencia de recuadro: Opzelura y Rinvoq",
                "16 con él. 2 sin él. 14 más.",
                "Embarazo, ahora o posible.",
                "Llame al 911 ya.",
                "988",
                "1-800-222-1222",
                "Fuentes",
            ],
        },
        Saved {
            lang: "en",
            visit: three,
            most: 1,
            parts: &["Boxed warning: Cibinqo, Opzelura and Rinvoq", "Diabetes. Warning: Low blood sugar."],
        },
        Saved {
            lang: "es",
            visit: half,
            most: 2,
            parts: &["Coágulo en una pierna o un brazo En el recuadro"],
        },
        Saved { lang: "en", visit: full(), most: 2, parts: everything },
        Saved { lang: "es", visit: full(), most: 2, parts: in_spanish },
    ]
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

/// All that a browser keeps for a page.
const KEPT: &str = "return [document.cookie, { ...localStorage }, sessionStorage.length, (await indexedDB.databases()).length,
    (await caches.keys()).length, window.name];";

fn nothing() -> Value {
    json!(["", {}, 0, 0, 0, ""])
}

#[test]
fn the_log_of_a_visit_nothing_before_save_nothing_after_erase_and_never_a_request() {
    browse(async |page| {
        let site = Plan::new().host(TEA).serve();
        page.open_live(&site.url("/host")).await;
        let loaded = site.requests();
        page.run(
            "globalThis.told = [];
            for (const type of ['ready', 'change', 'error']) {
                addEventListener(`drug-compare:${type}`, ({ detail }) => told.push(JSON.stringify(detail)));
            }",
        )
        .await;
        open_visit(page).await;
        page.run("dc.state = { pinned: ['yawning'], age: '12-17' };").await;
        print(page).await;
        assert_eq!(page.run(KEPT).await, nothing(), "before it is saved");

        page.press(".dc-save button", "Save on this device").await;
        page.until("localStorage.length === 1").await;
        page.run("dc.state = { drugs: ['samplex'], query: 'zebra' };").await;
        let saved = page.value("JSON.parse(localStorage['drug-compare:tea-leaves'])").await;
        assert_eq!(saved["drugs"], json!(["samplex"]), "it keeps itself saved");
        assert_eq!(saved["pinned"], json!(["yawning"]));
        assert!(!saved.to_string().contains("zebra"), "{saved}");

        page.reload().await;
        page.live().await;
        let state = page.value("dc.state").await;
        assert_eq!(
            (&state["drugs"], &state["age"], &state["pinned"]),
            (&json!(["samplex"]), &json!("12-17"), &json!(["yawning"]))
        );
        open_visit(page).await;
        page.press(".dc-save button", "Erase").await;
        page.until("localStorage.length === 0").await;
        page.run("dc.state = { drugs: ['examplin'] };").await;
        assert_eq!(page.run(KEPT).await, nothing(), "after it is erased");
        let focus = page.value("root.activeElement.textContent").await;
        assert_eq!(focus, "Save on this device", "who pressed it still has the button");

        let told = page.value("globalThis.told ?? []").await.to_string();
        assert!(!told.contains("yawning") && !told.contains("zebra"), "{told}");
        assert_eq!(page.value("location.href").await, site.url("/host"));
        // Loaded twice; the browser has kept the wasm, whose name is its content.
        let again: Vec<_> = loaded.iter().filter(|path| !path.ends_with(".wasm")).cloned().collect();
        let sorted = |mut requests: Vec<String>| {
            requests.sort();
            requests
        };
        assert_eq!(sorted(site.requests()), sorted([loaded, again].concat()));
    });
}

#[test]
fn what_is_saved_comes_before_what_the_page_says_and_after_the_fragment() {
    browse(async |page| {
        let body = TEA.replace("<drug-compare", "<drug-compare sync-url drugs=\"samplex\" lang=\"es\"");
        let site = Plan::new().host(&body).serve();
        page.open_live(&site.url("/host")).await;
        let saved = "{\"drug-compare\":1,\"drugs\":[\"examplin\"]}";
        page.run_with("localStorage['drug-compare:tea-leaves'] = given[0];", &[json!(saved)]).await;
        page.reload().await;
        page.live().await;
        assert_eq!(page.value("dc.state.drugs").await, json!(["examplin"]));
        assert_eq!(page.value("dc.state.lang").await, "es", "the page says the language");
        page.open_live(&site.url("/host?again#drugs=samplex,examplin")).await;
        assert_eq!(page.value("dc.state.drugs").await, json!(["examplin", "samplex"]));
    });
}

#[test]
fn what_is_not_ours_is_never_overwritten_and_is_said() {
    browse(async |page| {
        let site = Plan::new().host(TEA).serve();
        page.open(&site.url("/host")).await;
        let odd = r#"{"drug-compare":1,"visit":{"notes":"Bring the list.","decision":"maybe"}}"#;
        for (value, said, erasable) in [
            ("their own", "not ours", false),
            (odd, "Another version", true),
            ("{\"drug-compare\":2}", "Another version", true),
        ] {
            page.run_with("localStorage['drug-compare:tea-leaves'] = given[0];", &[json!(value)]).await;
            page.reload().await;
            page.live().await;
            open_visit(page).await;
            let words = page.text("root.querySelector('.dc-save').textContent").await;
            assert!(words.contains(said), "{words}");
            page.run("dc.state = { pinned: ['yawning'] };").await;
            assert_eq!(page.value("localStorage['drug-compare:tea-leaves']").await, value);
            assert_eq!(page.value("!!root.querySelector('.dc-save button')").await, erasable);
        }
        page.press(".dc-save button", "Erase").await;
        page.until("localStorage.length === 0").await;
    });
}

#[test]
fn what_came_between_is_left_alone() {
    browse(async |page| {
        let site = Plan::new().host(TEA).serve();
        page.open_live(&site.url("/host")).await;
        open_visit(page).await;
        page.press(".dc-save button", "Save on this device").await;
        page.until("localStorage.length === 1").await;
        // Another window erases: nothing comes back by itself.
        page.run("localStorage.clear(); dc.state = { pinned: ['yawning'] };").await;
        page.until("root.querySelector('.dc-save').textContent.includes('Nothing is saved.')").await;
        assert_eq!(page.value("localStorage.length").await, 0);
        page.run("localStorage['drug-compare:tea-leaves'] = 'theirs';").await;
        page.press(".dc-save button", "Save on this device").await;
        page.until("root.querySelector('.dc-save').textContent.includes('not ours')").await;
        assert_eq!(page.value("localStorage['drug-compare:tea-leaves']").await, "theirs");
        page.run("localStorage.clear();").await;
    });
}

#[test]
fn storage_that_is_full_or_closed_is_survived_and_said() {
    browse(async |page| {
        let site = Plan::new().host(TEA).serve();
        page.open_live(&site.url("/host")).await;
        open_visit(page).await;
        page.run(
            "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };",
        )
        .await;
        page.press(".dc-save button", "Save on this device").await;
        page.until("root.querySelector('.dc-save').textContent.includes('no room')").await;
        assert_eq!(page.value("localStorage.length").await, 0);

        let closed = "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('closed', 'SecurityError'); } });";
        let body = format!("<script src=\"/closed.js\"></script>{TEA}");
        let site = Plan::new().answer("/closed.js", Answer::script(closed)).host(&body).serve();
        page.open_live(&site.url("/host")).await;
        open_visit(page).await;
        let said = page.text("root.querySelector('.dc-save').textContent").await;
        assert!(said.contains("does not let this page save"), "{said}");
        assert_eq!(page.console().await, Vec::<String>::new());
    });
}

const STORED: &str = "JSON.parse(localStorage['drug-compare:tea-leaves']).visit";

/// What another window of this site stores: a frame has its own `localStorage`, and tells this one.
async fn store_elsewhere(page: &Page, visit: Value) {
    let script = "const frame = document.createElement('iframe'); document.body.append(frame);
        const { localStorage } = frame.contentWindow, key = 'drug-compare:tea-leaves';
        const stored = JSON.parse(localStorage[key] ?? '{\"drug-compare\":1,\"visit\":{}}');
        Object.assign(stored.visit, given[0]);
        localStorage[key] = JSON.stringify(stored);
        await new Promise((resolve) => setTimeout(resolve, 100));
        frame.remove();";
    page.run_with(script, &[visit]).await;
}

#[test]
fn what_another_window_saves_stands_here_and_neither_loses_what_it_wrote() {
    browse(async |page| {
        let site = Plan::new().host(TEA).serve();
        page.open_live(&site.url("/host")).await;
        open_visit(page).await;
        // Nothing is saved for who has not asked, and that somebody else has asked is said.
        page.run("root.querySelector('.dc-own input').focus();").await;
        page.keys("half a quest").await;
        store_elsewhere(page, json!({ "notes": "from there" })).await;
        page.until("root.querySelector('.dc-save').textContent.includes('Another window')").await;
        assert_eq!(page.value(&format!("{STORED}.draft")).await, Value::Null);
        page.press(".dc-save button", "Save on this device").await;
        page.until(&format!("{STORED}.draft === 'half a quest' && {STORED}.notes === 'from there'")).await;
        page.until("[...root.querySelectorAll('textarea')].some(({ value }) => value === 'from there')")
            .await;

        store_elsewhere(page, json!({ "notes": "from there, and more", "tried_words": "tea" })).await;
        page.until(
            "[...root.querySelectorAll('textarea')].some(({ value }) => value === 'from there, and more')",
        )
        .await;
        page.run("root.querySelector('.dc-own input').focus();").await;
        page.keys("ion").await;
        page.until(&format!("{STORED}.draft === 'half a question'")).await;
        assert_eq!(page.value(&format!("{STORED}.notes")).await, "from there, and more");
        assert_eq!(page.value(&format!("{STORED}.tried_words")).await, "tea");
        page.run("localStorage.clear();").await;
    });
}

#[test]
fn two_widgets_of_one_page_keep_what_either_was_told() {
    browse(async |page| {
        let site = Plan::new().host(&format!("{TEA}{TEA}")).serve();
        page.open_live(&site.url("/host")).await;
        page.run("const [, other] = document.querySelectorAll('drug-compare'); await other.ready;").await;
        open_visit(page).await;
        page.press(".dc-save button", "Save on this device").await;
        page.until("localStorage.length === 1").await;
        // The other one has come before anything was saved: its state is saved when its reader asks.
        page.run(
            "dc.state = { pinned: ['yawning'] };
            const [, other] = document.querySelectorAll('drug-compare');
            other.state = { drugs: ['samplex'] };
            other.shadowRoot.querySelector('details.dc-visit').open = true;
            const save = () => [...other.shadowRoot.querySelectorAll('.dc-save button')].at(0);
            while (!save()) await new Promise(requestAnimationFrame);
            save().click();",
        )
        .await;
        let stored = "JSON.parse(localStorage['drug-compare:tea-leaves'])";
        page.until(&format!("{stored}.drugs.length === 1")).await;
        assert_eq!(page.value(&format!("{stored}.pinned")).await, json!(["yawning"]));
        page.until("document.querySelectorAll('drug-compare')[1].state.pinned.length === 1").await;
        // From now on each writes what it was told beside what the other was.
        page.run(
            "dc.state = { age: '12-17' };
            document.querySelectorAll('drug-compare')[1].state = { pinned: [] };
            dc.state = { age: 'adult' };",
        )
        .await;
        page.until(&format!("{stored}.pinned.length === 0 && {stored}.age === 'adult'")).await;
        page.run("localStorage.clear();").await;
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
