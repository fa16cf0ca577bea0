//! The same card and matrix twice, ours and in Preact: start, keystrokes and memory, in turn in one run.

use browser_tests::{Answer, Dist, Page, Plan, Site, browse};

use crate::figure::exact;
use crate::{keystrokes, load, memory};

/// A page, what its parts are in, and what follows the names of its figures.
const PAGES: [(&str, &str, &str); 2] =
    [("/alone", "root", ", alone"), ("/preact/index.html", "document.querySelector('#app')", ", Preact")];

pub fn measure() {
    browse(async |page| starts(page).await);
    for own in PAGES {
        browse(async |page| use_of(page, own).await);
        browse(async |page| memory::of(page, &site().url(own.0), own.1, own.2).await);
    }
}

/// An empty page with our card and matrix alone, its wasm preloaded as Preact's page does with its pack.
fn site() -> Site {
    let wasm = Dist::built().wasm();
    let alone = format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>Alone</title>\n\
         <link rel=\"preload\" href=\"{wasm}\" as=\"fetch\" type=\"application/wasm\" crossorigin>\n\
         <script type=\"module\" src=\"/embed/drug-compare.js\"></script>\n</head>\n\
         <body><drug-compare sections=\"choose card effects\"></drug-compare></body>\n</html>\n"
    );
    Plan::new().answer("/alone", Answer::html(alone)).serve()
}

async fn starts(page: &Page) {
    let site = site();
    load::slow(page).await;
    let mut loads = PAGES.map(|_| Vec::new());
    for _ in 0..load::LOADS {
        for ((path, ..), loads) in PAGES.iter().zip(&mut loads) {
            loads.push(load::load(page, &site.url(path), true).await);
        }
    }
    for ((.., whose), loads) in PAGES.iter().zip(&loads) {
        load::print(loads, whose);
    }
}

async fn use_of(page: &Page, (path, root, whose): (&str, &str, &str)) {
    let site = site();
    page.open(&site.url(path)).await;
    page.until(&format!("{root}?.querySelector('.dc-matrix .dc-effect')")).await;
    let elements = page.value(&format!("{root}.querySelectorAll('*').length")).await;
    exact(&format!("elements{whose}"), elements.as_f64().unwrap());
    keystrokes::print(&keystrokes::typed(page, root, 4).await, whose);
}
