//! What a search answers before any row: alarms that nothing covers, and links to what was asked for.

use browser_tests::browse;
use serde_json::json;

use crate::explorer::{SHOWN, open};

#[test]
fn nothing_covers_an_alarm() {
    browse(async |page| {
        let _site = open(page).await;
        for (typed, told) in
            [("chest pain", "911"), ("cant breath", "911"), ("me duele el pecho", "Llame al 911")]
        {
            page.write("#search", typed).await;
            page.until(&format!("root.querySelector('[role=alert]').innerText.includes('{told}')")).await;
            let seen = page
                .run(
                    "const alarm = root.querySelector('.dc-combobox .dc-act-now');
                    const { left, right, top, bottom } = alarm.getBoundingClientRect();
                    const points = [[left + 9, top + 9], [right - 9, bottom - 9], [(left + right) / 2, (top + bottom) / 2]];
                    const list = root.querySelector('[role=listbox]');
                    return [points.every(([x, y]) => alarm.contains(root.elementFromPoint(x, y))),
                        list.hidden || list.getBoundingClientRect().top >= bottom - 1,
                        bottom <= innerHeight];",
                )
                .await;
            assert_eq!(seen, json!([true, true, true]), "{typed}");
            page.press("button", "Clear").await;
            page.until("!root.querySelector('[role=alert]').innerText").await;
        }
    });
}

#[test]
fn an_alarm_that_stands_alone_has_a_number_to_press_and_nothing_else() {
    browse(async |page| {
        let _site = open(page).await;
        for (typed, number) in [
            ("want to die", "988"),
            ("quiero morir", "988"),
            ("took too many pills", "18002221222"),
            ("tomé demasiadas pastillas", "18002221222"),
        ] {
            page.write("#search", typed).await;
            let call = "root.querySelector('[role=alert] p:first-child a')";
            page.until(&format!("{call}?.getAttribute('href') === 'tel:{number}'")).await;
            let seen = page
                .run(&format!(
                    "await turn();
                    const {{ width, height }} = {call}.getBoundingClientRect();
                    const lines = new Set([...{call}.getClientRects()].map(({{ top }}) => top)).size;
                    return [width >= 44 && height >= 44, lines, root.querySelectorAll('[role=option]').length,
                        ({SHOWN}).length, root.querySelector('.dc-tally').checkVisibility()];"
                ))
                .await;
            assert_eq!(seen, json!([true, 1, 0, 0, false]), "{typed}");
            page.press("button", "Clear").await;
            page.until(&format!("!root.querySelector('[role=alert]').innerText && ({SHOWN}).length > 5"))
                .await;
        }
    });
}

#[test]
fn an_answer_leads_to_its_row_whatever_hides_it() {
    browse(async |page| {
        let _site = open(page).await;
        page.write("#search", "cost").await;
        page.until("root.querySelector('.dc-answers a')").await;
        let row = "root.querySelector('#topic-cost')";
        let led = format!("{row}?.checkVisibility() && root.activeElement === {row}");
        page.press(".dc-answers a", "").await;
        page.until(&led).await;
        page.run("root.querySelector('#compare .dc-switch input').click();").await;
        page.until(&format!("!{row}")).await;
        page.press(".dc-answers a", "").await;
        page.until(&led).await;
        assert_eq!(page.value("[location.hash, dc.state.query]").await, json!(["", "cost"]));
    });
}

#[test]
fn a_medicine_that_is_not_compared_leads_on() {
    browse(async |page| {
        let _site = open(page).await;
        page.write("#search", "Dupixent").await;
        page.until("root.querySelector('.dc-answers a')").await;
        for (link, part) in [("Does it mix", "topic-other-medicines"), ("The other ways", "about-other-ways")]
        {
            page.press(".dc-answers a", link).await;
            page.until(&format!("root.querySelector('#{part}')?.checkVisibility()")).await;
            page.until(&format!("root.activeElement?.id === '{part}'")).await;
        }
    });
}
