//! How much a reader meets before anything is pressed.

use browser_tests::{A4, Answer, LETTER, Page, Plan};

use crate::figure::exact;

/// What stands there at the start, in the words of the bars.
pub async fn measure(page: &Page) {
    let site = Plan::new().answer("/sw.js", Answer::not_found()).serve();
    for (name, width, height) in
        [("screens of 360 × 740", 360, 740.0), ("screens of 1280 × 900", 1280, 900.0)]
    {
        page.width(width).await;
        page.open_live(&site.url("/")).await;
        let whole = page.value("document.documentElement.scrollHeight").await;
        exact(name, whole.as_f64().unwrap() / height);
    }
    exact("words", page.live_text().await.split(' ').count() as f64);
    let elements = page.value("root.querySelectorAll('*').length").await;
    exact("elements", elements.as_f64().unwrap());
    let sheets = [page.sheets(LETTER).await, page.sheets(A4).await];
    exact("printed pages", sheets.into_iter().max().unwrap() as f64);
}
