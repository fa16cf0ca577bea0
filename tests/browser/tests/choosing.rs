//! Drugs, doses and age are changed by clicking, and what is shown follows.

use browser_tests::{Page, Plan, Site, TEA, browse};
use serde_json::json;

use crate::content::DRUGS;

async fn tea(page: &Page) -> Site {
    let site = Plan::new().host(TEA).serve();
    page.open_live(&site.url("/host")).await;
    site
}

/// The figures of the effect "Yawning", drug by drug.
const YAWNING: &str = "root.querySelector('#effect-yawning .dc-row').innerText";

#[test]
fn every_drug_goes_and_comes_back_to_its_place() {
    browse(async |page| {
        let site = Plan::new().serve();
        page.open_live(&site.url("/")).await;
        for drug in &DRUGS {
            page.press("button.dc-drug", drug.brand).await;
            let others = DRUGS.iter().filter(|other| other.id != drug.id);
            let others: Vec<&str> = others.map(|other| other.id).collect();
            assert_eq!(page.value("dc.state.drugs").await, json!(others));
            page.until(&format!("!root.querySelector('#card').innerText.includes('{}')", drug.brand)).await;
            page.press("button.dc-drug", drug.brand).await;
            page.until(&format!("root.querySelector('#card').innerText.includes('{}')", drug.brand)).await;
            assert_eq!(page.value("dc.state.drugs").await, json!(DRUGS.each_ref().map(|drug| drug.id)));
        }
    });
}

#[test]
fn a_dose_of_the_real_pack_changes_its_figures() {
    browse(async |page| {
        let site = Plan::new().serve();
        page.open_live(&site.url("/")).await;
        page.choose("30-mg").await;
        page.until("root.querySelector('#effect-acne').innerText.includes('Rinvoq 30 mg')").await;
        assert_eq!(page.value("dc.state.doses.rinvoq").await, "30-mg");
        assert!(!page.text("root.querySelector('#effect-acne').innerText").await.contains("Rinvoq 15 mg"));
    });
}

/// Moved, but not made anew: that is what takes long on a slow phone.
#[test]
fn rows_and_cells_that_stay_are_the_same_elements() {
    browse(async |page| {
        let site = Plan::new().serve();
        page.open_live(&site.url("/")).await;
        page.run(
            "globalThis.parts = () => new Map([...root.querySelectorAll('.dc-matrix tbody, .dc-matrix [data-drug=opzelura]')]
                .map((part) => [`${part.closest('tbody').id} ${part.dataset.drug}`, part]));",
        )
        .await;
        let card = "root.querySelector('#card').innerText";
        for (change, drawn) in [
            ("{ doses: { rinvoq: '30-mg' } }", format!("{card}.includes('30 mg')")),
            ("{ drugs: ['cibinqo', 'opzelura'] }", format!("!{card}.includes('Rinvoq')")),
        ] {
            page.run(&format!("globalThis.before = parts(); dc.state = {change};")).await;
            page.until(&drawn).await;
            let made = "[...parts()].filter(([name, part]) => (before.get(name) ?? part) !== part).map(([name]) => name)";
            assert_eq!(page.value(made).await, json!([]), "{change}");
            assert_ne!(page.value("[...parts()].filter(([name]) => before.has(name)).length").await, 0);
        }
    });
}

#[test]
fn a_drug_is_pressed_while_it_is_chosen() {
    browse(async |page| {
        let _site = tea(page).await;
        let pressed = "[...root.querySelectorAll('button.dc-drug')].map((drug) => drug.ariaPressed)";
        assert_eq!(page.value(pressed).await, json!(["true", "true"]));
        page.press("button.dc-drug", "Samplex").await;
        page.until(&format!("!{YAWNING}.includes('Samplex')")).await;
        assert_eq!(page.value(pressed).await, json!(["true", "false"]));
        assert_eq!(page.value("dc.state.drugs").await, json!(["examplin"]));
    });
}

#[test]
fn another_dose_has_other_figures() {
    browse(async |page| {
        let _site = tea(page).await;
        assert!(page.text(YAWNING).await.contains("with Examplin 1 cup."));
        page.choose("2-cups").await;
        page.until(&format!("{YAWNING}.includes('with Examplin 2 cups.')")).await;
        assert_eq!(page.value("dc.state.doses").await, json!({ "examplin": "2-cups" }));
        assert!(!page.text(YAWNING).await.contains("1 cup."));
    });
}

#[test]
fn an_age_without_approval_has_no_figures() {
    browse(async |page| {
        let _site = tea(page).await;
        page.choose("2-11").await;
        page.until("root.querySelector('#effect-yawning').innerText.includes('Not approved at this age')")
            .await;
        assert_eq!(page.value("dc.state.age").await, "2-11");
        let hidden = page.value("dc.state.drugs").await;
        assert_eq!(hidden, json!(["examplin", "samplex"]), "age never hides a drug");
    });
}

#[test]
fn with_no_drug_left_the_warnings_stay() {
    browse(async |page| {
        let _site = tea(page).await;
        let warned = "root.querySelector('#warning').innerText";
        let before = page.text(warned).await;
        assert!(before.contains("Boxed warning: Examplin"), "{before}");
        page.press("button.dc-drug", "Samplex").await;
        page.press("button.dc-drug", "Examplin").await;
        page.until("root.querySelector('#effects').innerText.includes('Choose at least one medicine')").await;
        assert_eq!(page.value("dc.state.drugs").await, json!([]));
        assert!(page.text(warned).await.contains("Boxed warning: Examplin"));
    });
}
