//! Packs far larger than any so far: the chooser and the lists cope.

use browser_tests::{Answer, Page, Plan, Site, browse, huge};

async fn open(page: &Page, drugs: usize, effects: usize) -> Site {
    let names: Vec<String> = (0..effects).map(|effect| format!("Oddity {effect:04}")).collect();
    let site = Plan::new()
        .answer("/huge.json", Answer::json(&huge(drugs, &names)))
        .host("<drug-compare pack=\"/huge.json\"></drug-compare>")
        .serve();
    page.open_live(&site.url("/host")).await;
    site
}

const ROWS: &str = "root.querySelectorAll('.dc-effect').length";

#[test]
fn sixty_drugs_and_four_hundred_effects_stay_in_the_page() {
    browse(async |page| {
        let _site = open(page, 60, 400).await;
        let first = page.value(ROWS).await.as_u64().unwrap();
        assert!((1..400).contains(&first), "{first} rows at the start");
        page.press("button.dc-more", "Show all 400").await;
        page.until(&format!("{ROWS} === 400")).await;
        assert_eq!(page.value("root.querySelectorAll('.dc-drug').length").await, 60);
        let nodes = page.value("root.querySelectorAll('*').length").await.as_u64().unwrap();
        println!("{nodes} elements");
        assert!(nodes < 40_000, "{nodes}");
        // So many drugs are found by typing, and no more than four stand side by side.
        page.write("#choose input[type=search]", "drug 59").await;
        let offered =
            "[...root.querySelectorAll('.dc-drugs > li')].filter((drug) => drug.checkVisibility()).length";
        page.until(&format!("{offered} === 4")).await;
        page.press("button.dc-drug", "Drug 59").await;
        page.until("dc.state.drugs.length === 4").await;
        page.write("#choose input[type=search]", "drug 58").await;
        page.until("[...root.querySelectorAll('button.dc-drug')].some(({ disabled }) => disabled)").await;
        let before = page.value(ROWS).await;
        page.write("#search", "oddity 0123").await;
        page.until("[...root.querySelectorAll('.dc-effect')].filter((row) => !row.hidden).length < 60").await;
        assert_eq!(page.value(ROWS).await, before, "rows are toggled, not made anew");
        assert_eq!(page.console().await, Vec::<String>::new());
    });
}
