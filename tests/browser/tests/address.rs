//! `sync-url`: the fragment is read, and written without harm to what others put there.

use browser_tests::{Page, Plan, Site, TEA, browse};
use serde_json::{Value, json};

async fn tea_at(page: &Page, fragment: &str) -> Site {
    let synced = TEA.replace("<drug-compare ", "<drug-compare sync-url drugs=\"samplex\" ");
    let site = Plan::new().host(&synced).serve();
    page.open_live(&site.url(&format!("/host{fragment}"))).await;
    site
}

async fn state(page: &Page) -> Value {
    page.value("[dc.state.drugs, dc.state.doses, dc.state.age, dc.state.query]").await
}

#[test]
fn the_fragment_is_the_first_to_be_asked() {
    browse(async |page| {
        let _site = tea_at(page, "#drugs=examplin.2-cups&age=12-17&q=hum").await;
        assert_eq!(state(page).await, json!([["examplin"], { "examplin": "2-cups" }, "12-17", "hum"]));
    });
}

#[test]
fn it_is_written_with_drugs_doses_and_age_alone() {
    browse(async |page| {
        let _site = tea_at(page, "").await;
        assert_eq!(page.value("location.hash").await, "", "looking writes nothing");
        let length = page.value("history.length").await;
        page.run("dc.state = { query: 'private', pinned: ['yawning'], drugs: ['examplin', 'samplex'] };")
            .await;
        page.until("location.hash === '#drugs=examplin.1-cup,samplex&age=adult'").await;
        assert_eq!(page.value("history.length").await, length, "no entry for the back button");
    });
}

#[test]
fn foreign_parts_are_kept() {
    browse(async |page| {
        let _site = tea_at(page, "#tab=2&drugs=samplex&x").await;
        page.press("button.dc-drug", "Examplin").await;
        page.until("location.hash === '#tab=2&x&drugs=examplin.1-cup,samplex&age=adult'").await;
    });
}

#[test]
fn a_foreign_fragment_is_left_alone() {
    browse(async |page| {
        for foreign in ["#chapter-2", "#/route/7?x=1", "#:~:text=hello"] {
            let _site = tea_at(page, foreign).await;
            let before = page.value("location.hash").await;
            page.run("dc.state = { age: '12-17', drugs: ['examplin'] }; await turn();").await;
            page.until("recorded.events.some(({ type }) => type === 'change')").await;
            let kept = page.value("location.hash").await;
            assert!(kept == before || foreign.contains(":~:"), "{foreign} became {kept}");
        }
    });
}

#[test]
fn a_hostile_fragment_is_ignored() {
    browse(async |page| {
        let long = format!("#drugs={}", "samplex,".repeat(5_000));
        for hostile in [
            "#drugs=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E,__proto__,constructor.prototype&age=%00",
            "#drugs=%E0%A4%A&age=%FF%FE&q=%3Cscript%3Ealert(1)%3C/script%3E",
            "#drugs=.,..,.1-cup&&&=&age==&drugs",
            &long,
        ] {
            let _site = tea_at(page, hostile).await;
            let state = state(page).await;
            assert_eq!((&state[0], &state[2]), (&json!(["samplex"]), &json!("adult")), "{:.80}", hostile);
            assert_eq!(page.value("root.querySelectorAll('img, script').length").await, 0);
            assert_eq!(page.console().await, Vec::<String>::new());
        }
    });
}

#[test]
fn it_is_written_at_most_once_a_second_and_the_last_wins() {
    browse(async |page| {
        let _site = tea_at(page, "").await;
        let seconds = page
            .run(
                "globalThis.writes = 0;
                const genuine = history.replaceState;
                history.replaceState = function (...given) { writes++; return genuine.apply(this, given); };
                const start = performance.now();
                for (const age of ['12-17', '65-plus', '2-11', '12-17', '65-plus', '2-11', '12-17', '65-plus']) {
                    dc.state = { age };
                    await turn();
                }
                return (performance.now() - start) / 1000;",
            )
            .await;
        page.until("location.hash.includes('age=65-plus')").await;
        let most = seconds.as_f64().unwrap().ceil() + 1.0;
        let writes = page.value("writes").await.as_f64().unwrap();
        assert!(writes <= most, "{writes} writes for {seconds} s of changes");
    });
}

#[test]
fn a_link_of_the_reader_is_followed() {
    browse(async |page| {
        let _site = tea_at(page, "").await;
        page.run("location.hash = '#drugs=examplin.2-cups&age=65-plus';").await;
        page.until("dc.state.age === '65-plus'").await;
        assert_eq!(
            page.value("[dc.state.drugs, dc.state.doses]").await,
            json!([["examplin"], { "examplin": "2-cups" }])
        );
    });
}

#[test]
fn no_drug_at_all_comes_back_as_none() {
    browse(async |page| {
        let _site = tea_at(page, "#drugs=examplin.1-cup&age=adult").await;
        page.run("dc.state = { drugs: [] };").await;
        page.until("location.hash === '#drugs=&age=adult'").await;
        page.reload().await;
        page.live().await;
        assert_eq!(page.value("dc.state.drugs").await, json!([]));
    });
}

#[test]
fn back_over_an_entry_of_the_host_brings_its_address_into_the_widget() {
    browse(async |page| {
        let _site = tea_at(page, "#drugs=samplex&age=12-17").await;
        page.run(
            "history.pushState(null, '', '#drugs=examplin.2-cups&age=adult'); dc.state = { age: '65-plus' };",
        )
        .await;
        page.run("history.back();").await;
        page.until("dc.state.age === '12-17' && dc.state.drugs.join() === 'samplex'").await;
        assert_eq!(page.value("location.hash").await, "#drugs=samplex&age=12-17");
    });
}

#[test]
fn a_hosts_own_step_is_followed_and_never_undone() {
    browse(async |page| {
        let _site = tea_at(page, "#drugs=samplex&age=adult").await;
        page.run("history.pushState({ of: 'host' }, '', '#drugs=examplin.2-cups&age=12-17');").await;
        // Where the browser tells of it, at once; else with what is chosen next, which comes on top.
        if page.value("'navigation' in window").await == true {
            page.until("dc.state.age === '12-17' && dc.state.drugs.join() === 'examplin'").await;
        }
        page.run("dc.state = { age: '65-plus' };").await;
        page.until("location.hash === '#drugs=examplin.2-cups&age=65-plus'").await;
        let seen = page.value("[dc.state.drugs, dc.state.doses, history.state]").await;
        assert_eq!(seen, json!([["examplin"], { "examplin": "2-cups" }, { "of": "host" }]));
    });
}

#[test]
fn what_waits_does_not_undo_what_the_host_asked_for_since() {
    browse(async |page| {
        let _site = tea_at(page, "").await;
        page.run(
            "dc.state = { age: '12-17' };
            dc.state = { age: '65-plus' };
            history.pushState(null, '', '#drugs=examplin.1-cup&age=2-11');
            await new Promise((resolve) => setTimeout(resolve, 1300));",
        )
        .await;
        assert_eq!(page.value("location.hash").await, "#drugs=examplin.1-cup&age=2-11");
    });
}

#[test]
fn a_hosts_own_part_may_change_while_a_choice_waits() {
    browse(async |page| {
        let _site = tea_at(page, "#tab=1&drugs=samplex&age=adult").await;
        page.run(
            "dc.state = { age: '12-17' };
            dc.state = { age: '65-plus' };
            history.replaceState(null, '', location.hash.replace('tab=1', 'tab=2'));",
        )
        .await;
        page.until("location.hash === '#tab=2&drugs=samplex&age=65-plus'").await;
        assert_eq!(page.value("dc.state.age").await, "65-plus", "the newest choice is not undone");
    });
}

/// Such a host is called in the midst of our own writing, and calls back.
#[test]
fn a_host_that_answers_every_step_at_once_does_no_harm() {
    browse(async |page| {
        let _site = tea_at(page, "#drugs=samplex&age=adult").await;
        page.run(
            "globalThis.heard = 0;
            const answer = () => {
                if (++heard > 5) return;
                dc.state = { age: '2-11' };
                history.replaceState(null, '', location.hash.replace(',', '%2C'));
            };
            globalThis.navigation?.addEventListener('currententrychange', answer);
            addEventListener('hashchange', answer);
            addEventListener('drug-compare:change', answer);
            dc.state = { drugs: ['examplin', 'samplex'], age: '12-17' };
            await new Promise((resolve) => setTimeout(resolve, 1300));",
        )
        .await;
        assert_eq!(page.value("[dc.state.age, await dc.ready === dc]").await, json!(["2-11", true]));
        assert_eq!(page.console().await, Vec::<String>::new());
    });
}

#[test]
fn without_the_attribute_the_address_is_the_hosts_own() {
    browse(async |page| {
        let site = Plan::new().host(TEA).serve();
        page.open_live(&site.url("/host#drugs=samplex&age=12-17")).await;
        assert_eq!(
            page.value("[dc.state.drugs, dc.state.age]").await,
            json!([["examplin", "samplex"], "adult"])
        );
        page.run("dc.state = { age: '65-plus' }; await turn();").await;
        assert_eq!(page.value("location.hash").await, "#drugs=samplex&age=12-17");
    });
}

#[test]
fn what_waits_is_not_written_over_what_came_since() {
    browse(async |page| {
        let _site = tea_at(page, "").await;
        // The first is written at once, the second would be a second later.
        page.run(
            "dc.state = { age: '12-17' };
            dc.state = { age: '65-plus' };
            history.replaceState(null, '', '#chapter-2');
            await new Promise((resolve) => setTimeout(resolve, 1300));",
        )
        .await;
        assert_eq!(page.value("location.hash").await, "#chapter-2");
    });
}

#[test]
fn nothing_is_written_after_the_attribute_or_the_element_is_gone() {
    browse(async |page| {
        for going in ["dc.removeAttribute('sync-url'); dc.state = { age: '2-11' };", "dc.remove();"] {
            let _site = tea_at(page, "").await;
            // In one script: between two, a slow machine would come to the second write.
            let hashes = page
                .run(&format!(
                    "dc.state = {{ age: '12-17' }};
                    dc.state = {{ age: '65-plus' }};
                    const before = location.hash;
                    {going}
                    await new Promise((resolve) => setTimeout(resolve, 1300));
                    return [before, location.hash];"
                ))
                .await;
            let first = "#drugs=samplex&age=12-17";
            assert_eq!(hashes, json!([first, first]), "{going}");
        }
    });
}

#[test]
fn it_is_read_when_the_attribute_comes_later() {
    browse(async |page| {
        let site = Plan::new().host(TEA).serve();
        page.open_live(&site.url("/host#drugs=samplex&age=12-17")).await;
        page.run("dc.setAttribute('sync-url', '');").await;
        assert_eq!(page.value("[dc.state.drugs, dc.state.age]").await, json!([["samplex"], "12-17"]));
    });
}

#[test]
fn a_base_of_the_host_does_not_lead_the_address_away() {
    browse(async |page| {
        for base in ["/elsewhere/", "https://elsewhere.example/"] {
            let body = format!("<base href=\"{base}\"><drug-compare sync-url></drug-compare>");
            let site = Plan::new().host(&body).serve();
            page.open_live(&site.url("/host?a=1")).await;
            page.run("dc.state = { drugs: ['opzelura'] }; await turn();").await;
            assert_eq!(page.value("location.href").await, site.url("/host?a=1#drugs=opzelura&age=adult"));
        }
    });
}
