//! A page far larger than any so far: sixty drugs and four hundred effects.

use browser_tests::{Answer, Page, Plan, huge};

use crate::figure::{exact, quantile, tell};
use crate::keystrokes::typed;
use crate::terms;

pub async fn measure(page: &Page) {
    let names: Vec<String> = terms().into_iter().take(400).collect();
    let site = Plan::new()
        .answer("/huge.json", Answer::json(&huge(60, &names)))
        .host("<drug-compare pack=\"/huge.json\"></drug-compare>")
        .serve();
    page.open_live(&site.url("/host")).await;
    let elements = page.value("root.querySelectorAll('*').length").await;
    exact("elements, 60 × 400", elements.as_f64().unwrap());
    let strokes = typed(page, "root", 1).await;
    tell("slowest keystroke, 60 × 400", quantile(strokes.iter().map(|stroke| stroke.ms).collect(), 1.0));
}
