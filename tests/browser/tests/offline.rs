//! The standalone page without a network: whole, of one version, and honest about its age.

use std::time::Instant;

use browser_tests::{Answer, Dist, Page, Plan, Site, TO_COME, browse};

/// The page under the care of its worker, which keeps every file.
async fn kept(page: &Page) -> Site {
    let site = Plan::new().serve();
    page.open_live(&site.url("/")).await;
    page.run("await navigator.serviceWorker.ready;").await;
    // The first visit fetched by itself; the second is the worker's.
    page.reload().await;
    page.live().await;
    page.until("navigator.serviceWorker.controller").await;
    site
}

/// The built page with another title, and the worker of a build that has it.
async fn next_build(page: &Page) -> (String, String) {
    let index = Dist::built().text("index.html").replace("<title>", "<title>Next: ");
    let digest = page
        .run_with(
            "const bytes = new TextEncoder().encode(given[0]);
            const digest = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
            return `sha384-${btoa(String.fromCharCode(...digest))}`;",
            &[index.clone().into()],
        )
        .await;
    let worker = Dist::built().text("sw.js");
    let listed = worker.split("\"index.html\",\"").nth(1).and_then(|rest| rest.split('"').next());
    let worker = worker.replace(listed.unwrap(), digest.as_str().unwrap());
    let cache = worker.split("`drug-compare-").nth(1).and_then(|rest| rest.split(' ').next()).unwrap();
    let worker = worker.replace(&format!("`drug-compare-{cache} "), "`drug-compare-next ");
    (index, worker)
}

#[test]
fn it_opens_when_the_server_is_gone() {
    browse(async |page| {
        let site = kept(page).await;
        let fetched = site.wasm_requests();
        page.reload().await;
        page.live().await;
        assert_eq!(site.wasm_requests(), fetched, "what is kept is not fetched");
        drop(site);
        page.reload().await;
        page.live().await;
        assert!(page.live_text().await.contains("Boxed warning"));
        page.press("button.dc-drug", "Cibinqo").await;
        page.until("dc.state.drugs.length === 2").await;
        page.choose("es").await;
        page.until("dc.state.lang === 'es'").await;
    });
}

#[test]
fn its_first_reload_after_the_first_visit_needs_no_network() {
    browse(async |page| {
        let site = Plan::new().serve();
        page.open_live(&site.url("/")).await;
        page.run("await navigator.serviceWorker.ready;").await;
        drop(site);
        page.reload().await;
        page.live().await;
    });
}

#[test]
fn newer_facts_are_offered_and_never_forced() {
    browse(async |page| {
        let site = kept(page).await;
        let (index, worker) = next_build(page).await;
        site.change("/", Answer::html(index));
        site.change("/sw.js", Answer::script(worker));
        page.run("await (await navigator.serviceWorker.getRegistration()).update();").await;
        page.until("document.querySelector('#note').innerText.includes('New facts are available')").await;
        assert_eq!(page.value("document.title.startsWith('Next: ')").await, false, "nothing changed unasked");
        page.run("document.querySelector('#note button').click();").await;
        page.until("document.title.startsWith('Next: ')").await;
        page.live().await;
        page.until("!document.querySelector('#note').innerText").await;
        // What is kept is of one version: offline it is the new page.
        let caches = page.value("await caches.keys()").await;
        assert_eq!(caches, serde_json::json!([format!("drug-compare-next {}", site.url("/"))]));
        drop(site);
        page.reload().await;
        page.live().await;
        assert_eq!(page.value("document.title.startsWith('Next: ')").await, true);
    });
}

#[test]
fn a_page_of_a_newer_build_never_runs_with_older_files() {
    browse(async |page| {
        let site = kept(page).await;
        let dist = Dist::built();
        let (old, new) = (dist.wasm(), "/embed/drug-compare-next.wasm");
        let renamed = |file: &str| {
            let name = |address: &str| address.trim_start_matches("/embed/").to_owned();
            dist.text(file).replace(&name(&old), &name(new))
        };
        // The page and its files are newer, its worker is not known yet.
        site.change("/", Answer::html(renamed("index.html").replace("<title>", "<title>Next: ")));
        site.change("/embed/drug-compare.js", Answer::script(renamed("embed/drug-compare.js")));
        let wasm = std::fs::read(dist.file(old.trim_start_matches('/'))).unwrap();
        site.change(new, Answer::new("application/wasm", wasm));
        page.reload().await;
        page.live().await;
        assert_eq!(page.value("document.title.startsWith('Next: ')").await, true);
        let asked = site.requests();
        assert!(asked.iter().any(|path| path == new), "its wasm came from where the page came from");
    });
}

#[test]
fn a_damaged_file_is_fetched_again() {
    browse(async |page| {
        let _site = kept(page).await;
        let wasm = Dist::built().wasm();
        let damage = "const cache = await caches.open((await caches.keys())[0]);
            const kept = (await cache.keys()).find(({ url }) => url.endsWith(given[0]));
            await cache.put(kept, new Response('damaged', { headers: { 'Content-Type': 'application/wasm' } }));";
        page.run_with(damage, &[wasm.clone().into()]).await;
        page.reload().await;
        page.live().await;
        let mended = "const cache = await caches.open((await caches.keys())[0]);
            const kept = (await cache.keys()).find(({ url }) => url.endsWith(given[0]));
            return (await (await cache.match(kept)).arrayBuffer()).byteLength > 10000;";
        assert_eq!(page.run_with(mended, &[wasm.into()]).await, true);
    });
}

#[test]
fn a_cache_that_the_browser_dropped_is_filled_again() {
    browse(async |page| {
        let site = kept(page).await;
        page.run("for (const name of await caches.keys()) await caches.delete(name);").await;
        page.reload().await;
        page.live().await;
        let files = Dist::built().text("sw.js").matches("\"sha384-").count();
        page.until(&format!(
            "(await (await caches.open((await caches.keys())[0] ?? 'none')).keys()).length >= {files}"
        ))
        .await;
        drop(site);
        page.reload().await;
        page.live().await;
    });
}

#[test]
fn facts_past_their_date_say_so_offline_too() {
    browse(async |page| {
        if !page.browser.has_developer_tools() {
            return;
        }
        let site = kept(page).await;
        assert_eq!(page.value("!!root.querySelector('.dc-overdue')").await, false);
        drop(site);
        page.later("2031-01-01").await;
        page.reload().await;
        page.live().await;
        assert_eq!(page.value("root.querySelector('.dc-overdue').checkVisibility()").await, true);
    });
}

#[test]
fn a_woken_app_asks_for_newer_facts() {
    browse(async |page| {
        if !page.browser.has_developer_tools() {
            return;
        }
        let site = kept(page).await;
        let asked = || site.requests().iter().filter(|path| *path == "/sw.js").count();
        for event in
            ["window, 'focus'", "document, 'visibilitychange'", "window, 'pageshow'", "window, 'online'"]
        {
            let before = asked();
            // A minute must have passed, but for the network: that it is back is news. A browser that still asks
            // does not ask again at once: then the next time counts.
            let wake = format!(
                "const [target, type] = [{event}];
                const now = Date.now;
                Date.now = () => now() + 120_000 * (globalThis.woken = (globalThis.woken ?? 0) + 1);
                target.dispatchEvent(new Event(type));
                Date.now = now;"
            );
            let start = Instant::now();
            for attempt in 0.. {
                if asked() > before {
                    break;
                }
                assert!(start.elapsed() < TO_COME, "{event}");
                if attempt % 50 == 0 {
                    page.run(&wake).await;
                }
                page.run("await new Promise((resolve) => setTimeout(resolve, 20));").await;
            }
        }
    });
}

#[test]
fn nothing_is_offered_beside_facts_that_are_new_already() {
    browse(async |page| {
        let site = kept(page).await;
        let (index, worker) = next_build(page).await;
        site.change("/", Answer::html(index));
        page.reload().await;
        page.live().await;
        assert_eq!(
            page.value("document.title.startsWith('Next: ')").await,
            true,
            "online the newer page comes at once"
        );
        site.change("/sw.js", Answer::script(worker));
        page.run("await (await navigator.serviceWorker.getRegistration()).update();").await;
        page.until("(await navigator.serviceWorker.getRegistration()).waiting").await;
        page.run("for (let i = 0; i < 20; i++) await new Promise((resolve) => setTimeout(resolve, 10));")
            .await;
        assert_eq!(page.text("document.querySelector('#note').innerText").await, "");
    });
}

#[test]
fn copies_on_one_origin_leave_each_other_alone() {
    browse(async |page| {
        let site = kept(page).await;
        let other = format!("drug-compare-0123456789abcdef {}", site.url("/other/"));
        page.run_with("await caches.open(given[0]);", &[other.clone().into()]).await;
        let (index, worker) = next_build(page).await;
        site.change("/", Answer::html(index));
        site.change("/sw.js", Answer::script(worker));
        page.run("await (await navigator.serviceWorker.getRegistration()).update();").await;
        page.until("document.querySelector('#note button')").await;
        page.run("document.querySelector('#note button').click();").await;
        page.until("document.title.startsWith('Next: ')").await;
        page.live().await;
        let kept = page.run_with("return (await caches.keys()).includes(given[0]);", &[other.into()]).await;
        assert_eq!(kept, true);
    });
}

/// The whole story of an app that somebody installs, forgets, and opens again.
#[test]
fn an_app_opened_after_eight_months_says_how_old_its_facts_are_and_online_gets_the_new_ones() {
    browse(async |page| {
        if !page.browser.has_developer_tools() {
            return;
        }
        let site = kept(page).await;
        page.open("about:blank").await;
        site.cut(true);
        page.later("2027-07-25").await;
        page.open_live(&site.url("/")).await;
        let overdue = page.text("root.querySelector('.dc-overdue').innerText").await;
        let review = Dist::built().text("embed/snippet.en.html");
        let review = review.split_once("to be checked again by ").unwrap().1.split('.').next().unwrap();
        let day = "new Date(`${given[0]}T12:00`).toLocaleDateString('en-US', { day: 'numeric', month: 'short', year: 'numeric' })";
        let day = page.run_with(&format!("return {day};"), &[review.into()]).await;
        assert!(overdue.contains(day.as_str().unwrap()), "{overdue} does not say {day}");

        let (index, worker) = next_build(page).await;
        site.change("/", Answer::html(index));
        site.change("/sw.js", Answer::script(worker));
        site.cut(false);
        page.open("about:blank").await;
        page.open_live(&site.url("/")).await;
        let newer = "document.title.startsWith('Next: ')";
        assert_eq!(page.value(newer).await, true, "online the newer facts come at the first start");
        page.until("(await navigator.serviceWorker.getRegistration()).waiting").await;
        assert_eq!(
            page.text("document.querySelector('#note').innerText").await,
            "",
            "nothing newer to offer"
        );

        page.open("about:blank").await;
        site.cut(true);
        page.open_live(&site.url("/")).await;
        assert_eq!(page.value(newer).await, true, "and from then on without a network, too");
    });
}
