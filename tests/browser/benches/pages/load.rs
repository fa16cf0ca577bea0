//! The standalone page on a slow processor and network, and the same page without its scripts.

use browser_tests::{Answer, Dist, Page, Plan};

use crate::figure::{exact, quantile, tell};

/// How often each page is loaded.
pub const LOADS: usize = 7;

/// What a page took, since it was asked for.
pub struct Load {
    pub first_paint: f64,
    pub largest_paint: f64,
    /// The end of the first frame with the live widget; 0 in a page that has none.
    pub live: f64,
    pub shift: f64,
    pub blocked: f64,
}

pub async fn measure(page: &Page) {
    let html = Dist::built().text("index.html");
    let plain: Vec<&str> =
        html.lines().filter(|line| !line.contains("<script") && !line.contains("preload")).collect();
    let site = Plan::new()
        .answer("/sw.js", Answer::not_found())
        .answer("/plain", Answer::html(plain.join("\n")))
        .serve();
    slow(page).await;
    let (mut whole, mut plain) = (Vec::new(), Vec::new());
    for _ in 0..LOADS {
        whole.push(load(page, &site.url("/"), true).await);
        plain.push(load(page, &site.url("/plain"), false).await);
    }
    print(&whole, "");
    for (name, loads) in [("largest paint", &whole), ("largest paint, plain", &plain)] {
        tell(name, quantile(loads.iter().map(|load| load.largest_paint).collect(), 0.75));
    }
    exact("layout shift", quantile(whole.iter().map(|load| load.shift).collect(), 1.0));
}

/// `whose` follows the names of the figures.
pub fn print(loads: &[Load], whose: &str) {
    let median = |of: fn(&Load) -> f64| quantile(loads.iter().map(of).collect(), 0.5);
    tell(&format!("first paint{whose}"), median(|load| load.first_paint));
    tell(&format!("live{whose}"), median(|load| load.live));
    tell(&format!("blocked{whose}"), median(|load| load.blocked));
}

/// From now on a phone as Lighthouse pretends it, that notes when the page is live.
pub async fn slow(page: &Page) {
    page.beforehand(LIVE).await;
    page.phone().await;
    page.slower(4).await;
    page.slow_network().await;
}

/// Loads a page from nothing.
pub async fn load(page: &Page, url: &str, goes_live: bool) -> Load {
    page.open("about:blank").await;
    page.open(url).await;
    if goes_live {
        page.until("globalThis.liveAt").await;
    }
    let told = page.run(LOADING).await;
    let number = |name: &str| told[name].as_f64().unwrap_or_else(|| panic!("{url}: no {name} in {told}"));
    Load {
        first_paint: number("first"),
        largest_paint: number("largest"),
        live: told["live"].as_f64().unwrap_or_default(),
        shift: number("shift"),
        blocked: number("blocked"),
    }
}

/// Looks in every frame whether the matrix stands there, live: in a shadow root without its slot, or in Preact's box.
/// A turn after that frame it has its layout and is painted.
const LIVE: &str = "const look = () => {
    const root = document.querySelector('drug-compare')?.shadowRoot ?? document.querySelector('#app');
    const live = root?.querySelector('.dc-matrix .dc-effect') && !root.querySelector('slot');
    if (live) setTimeout(() => globalThis.liveAt = performance.now());
    else requestAnimationFrame(look);
};
requestAnimationFrame(look);";

const LOADING: &str = "const all = (type) => new Promise((resolve) => {
        const seen = [];
        new PerformanceObserver((list) => seen.push(...list.getEntries())).observe({ type, buffered: true });
        setTimeout(() => resolve(seen), 500);
    });
    const [paints, largest, shifts, tasks] = await Promise.all(
        ['paint', 'largest-contentful-paint', 'layout-shift', 'longtask'].map(all));
    return {
        first: paints.find(({ name }) => name === 'first-contentful-paint')?.startTime,
        largest: largest.at(-1)?.startTime,
        live: globalThis.liveAt,
        shift: shifts.filter(({ hadRecentInput }) => !hadRecentInput).reduce((sum, { value }) => sum + value, 0),
        blocked: tasks.reduce((sum, { duration }) => sum + duration - 50, 0),
    };";
