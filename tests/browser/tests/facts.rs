//! The facts of the embedded pack stand in the live widget.

use browser_tests::{Plan, browse};
use serde_json::json;

use crate::content::{DRUGS, RISKS};

#[test]
fn the_three_drugs_stand_side_by_side() {
    browse(async |page| {
        let site = Plan::new().serve();
        page.open_live(&site.url("/")).await;
        assert_eq!(page.value("dc.state.drugs").await, json!(DRUGS.map(|drug| drug.id)));
        let columns =
            page.value("[...root.querySelectorAll('#card thead th')].map((cell) => cell.innerText.trim())");
        let columns = columns.await.to_string();
        for drug in DRUGS {
            assert!(columns.contains(drug.brand), "{} heads no column: {columns}", drug.brand);
        }
    });
}

#[test]
fn five_risks_say_where_they_were_seen_for_every_drug() {
    browse(async |page| {
        let site = Plan::new().serve();
        page.open_live(&site.url("/")).await;
        let risks = page
            .run(
                "root.querySelector('#warning details').open = true;
                return [...root.querySelectorAll('#warning .dc-risk')].map((risk) => ({
                    name: risk.querySelector('.dc-risk-title').innerText.toLowerCase(),
                    origins: [...risk.querySelectorAll('.dc-origins > li')].map((origin) => origin.innerText),
                }));",
            )
            .await;
        let risks = risks.as_array().unwrap();
        assert_eq!(risks.len(), RISKS.len());
        for word in RISKS {
            let risk = risks.iter().find(|risk| risk["name"].as_str().unwrap().contains(word));
            let risk = risk.unwrap_or_else(|| panic!("no risk is named {word}: {risks:?}"));
            for drug in DRUGS {
                let mut origins = risk["origins"].as_array().unwrap().iter();
                let named = origins.any(|origin| origin.as_str().unwrap().contains(drug.brand));
                assert!(named, "{}: {risk}", drug.brand);
            }
        }
    });
}

#[test]
fn a_checked_number_of_every_drug_has_its_comparator() {
    browse(async |page| {
        let site = Plan::new().serve();
        page.open_live(&site.url("/")).await;
        page.press("button.dc-more", "Show all").await;
        page.until("root.querySelector('#effect-nausea')").await;
        for drug in DRUGS {
            let figures = format!(
                "root.querySelector('#effect-{} [data-drug={}]').innerText
                    + [...root.querySelectorAll('.dc-matrix thead th')]
                        .find((head) => head.innerText.startsWith('{} {}')).innerText",
                drug.effect, drug.id, drug.brand, drug.dose
            );
            let figures = page.text(&figures).await;
            for part in [drug.with, drug.without, drug.difference, " weeks; "] {
                assert!(figures.contains(part), "{part} is missing in: {figures}");
            }
        }
    });
}
