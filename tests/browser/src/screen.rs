//! Through developer tools: other screens, other days, and what the browser holds.

use serde_json::json;

use crate::page::Page;

impl Page {
    /// Another size of the window, as far as the browser lets it be small.
    pub(crate) async fn window(&self, width: u32, height: u32) {
        let sized = self.session.set_window_rect(0, 0, width, height).await;
        sized.unwrap_or_else(|error| panic!("a window of {width} × {height}: {error}"));
    }

    /// Another width in CSS pixels, narrower than a window can be. Needs developer tools.
    pub async fn width(&self, width: u32) {
        let screen = json!({ "width": width, "height": 800, "deviceScaleFactor": 1, "mobile": width < 600 });
        self.tell("Emulation.setDeviceMetricsOverride", screen).await;
    }

    /// The phone that Lighthouse pretends to be. Needs developer tools.
    pub async fn phone(&self) {
        let screen = json!({ "width": 412, "height": 823, "deviceScaleFactor": 1.75, "mobile": true });
        self.tell("Emulation.setDeviceMetricsOverride", screen).await;
    }

    /// From the next page on this script runs before any other. Needs developer tools.
    pub async fn beforehand(&self, script: &str) {
        self.tell("Page.addScriptToEvaluateOnNewDocument", json!({ "source": script })).await;
    }

    /// A screen of this size, without scrollbars. Needs developer tools.
    pub async fn screen(&self, (width, height): (u32, u32)) {
        let screen =
            json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600 });
        self.tell("Emulation.setDeviceMetricsOverride", screen).await;
        self.tell("Emulation.setScrollbarsHidden", json!({ "hidden": true })).await;
    }

    /// What is on the screen, as PNG.
    pub async fn picture(&self) -> Vec<u8> {
        self.session.screenshot_as_png().await.expect("a picture")
    }

    /// What the reader's system prefers: "light" or "dark". Needs developer tools.
    pub async fn prefer(&self, scheme: &str) {
        let media = json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
        self.tell("Emulation.setEmulatedMedia", media).await;
    }

    /// The reader's own colours, a dark set, as Windows has them. Needs developer tools.
    pub async fn force_colors(&self) {
        let forced = json!([
            { "name": "forced-colors", "value": "active" },
            { "name": "prefers-color-scheme", "value": "dark" },
        ]);
        self.tell("Emulation.setEmulatedMedia", json!({ "features": forced })).await;
    }

    /// The page as it is printed, on the screen. Needs developer tools.
    pub async fn as_printed(&self) {
        self.tell("Emulation.setEmulatedMedia", json!({ "media": "print" })).await;
    }

    /// From the next page on it is this day, at noon. Needs developer tools.
    pub async fn later(&self, day: &str) {
        self.tell("Page.addScriptToEvaluateOnNewDocument", json!({ "source": clock(day) })).await;
    }

    /// The page stays open until this day, at noon.
    pub async fn meanwhile(&self, day: &str) {
        self.run(&clock(day)).await;
    }

    /// A processor so many times slower. Needs developer tools.
    pub async fn slower(&self, times: u32) {
        self.tell("Emulation.setCPUThrottlingRate", json!({ "rate": times })).await;
    }

    /// A network as on a phone with a poor connection, and no cache. Needs developer tools.
    pub async fn slow_network(&self) {
        let bytes = 200_000;
        let slow = json!({ "offline": false, "latency": 150, "downloadThroughput": bytes, "uploadThroughput": bytes });
        self.tell("Network.enable", json!({})).await;
        self.tell("Network.setCacheDisabled", json!({ "cacheDisabled": true })).await;
        self.tell("Network.emulateNetworkConditions", slow).await;
    }

    /// The nodes and listeners that are held after the garbage is collected. Needs developer tools.
    pub async fn held(&self) -> serde_json::Value {
        self.tell("HeapProfiler.collectGarbage", json!({})).await;
        self.tell("Memory.getDOMCounters", json!({})).await
    }

    /// The bytes that are held after the garbage is collected. Needs developer tools.
    pub async fn heap(&self) -> serde_json::Value {
        self.tell("HeapProfiler.collectGarbage", json!({})).await;
        self.tell("Runtime.getHeapUsage", json!({})).await
    }

    async fn tell(&self, method: &str, what: serde_json::Value) -> serde_json::Value {
        let told = self.session.cdp().send_raw(method, what).await;
        told.unwrap_or_else(|error| panic!("{method}: {error}"))
    }
}

/// A clock that stands at noon of a day.
fn clock(day: &str) -> String {
    format!(
        "const Now = Date;
        globalThis.Date = class extends Now {{
            constructor(...given) {{ given.length ? super(...given) : super('{day}T12:00:00'); }}
        }};"
    )
}
