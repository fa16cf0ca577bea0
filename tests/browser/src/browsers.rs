//! The browsers that tests run in, by name.

use std::env;

use serde_json::{Value, json};
use thirtyfour::Capabilities;

/// A browser with its driver.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Browser {
    Chromium,
    Firefox,
    WebKit,
}

/// Nothing asks the network, nothing asks the reader. The driver gives every session a profile of its own.
const CHROMIUM: [&str; 10] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--window-size=1280,900",
];

impl Browser {
    const ALL: [Browser; 3] = [Browser::Chromium, Browser::Firefox, Browser::WebKit];

    /// The browsers named in `DRUG_COMPARE_BROWSERS` ("chromium firefox"), else Chromium alone.
    pub fn wanted() -> Vec<Browser> {
        let names = env::var("DRUG_COMPARE_BROWSERS").unwrap_or_default();
        let named: Vec<Browser> = names.split_whitespace().map(Browser::named).collect();
        if named.is_empty() { vec![Browser::Chromium] } else { named }
    }

    fn named(name: &str) -> Browser {
        let known = Browser::ALL.into_iter().find(|browser| browser.name() == name);
        known.unwrap_or_else(|| panic!("DRUG_COMPARE_BROWSERS: there is no browser `{name}`"))
    }

    pub fn name(self) -> &'static str {
        match self {
            Browser::Chromium => "chromium",
            Browser::Firefox => "firefox",
            Browser::WebKit => "webkit",
        }
    }

    /// The program that drives it: a path in the environment, or a name on the PATH.
    pub(crate) fn driver(self) -> String {
        let (variable, program) = match self {
            Browser::Chromium => ("CHROMEDRIVER", "chromedriver"),
            Browser::Firefox => ("GECKODRIVER", "geckodriver"),
            Browser::WebKit => ("WEBKITDRIVER", "WebKitWebDriver"),
        };
        env::var(variable).unwrap_or_else(|_| program.to_owned())
    }

    /// Whether the driver hands out the console, and lets a test pretend another screen.
    pub fn has_developer_tools(self) -> bool {
        self == Browser::Chromium
    }

    /// Whether a tab that the driver opens comes to the front. Else a page in it would count as hidden for good.
    pub(crate) fn shows_new_tabs(self) -> bool {
        self != Browser::WebKit
    }

    /// What the driver is given to run the body of an async function, which finds its values in `given`.
    ///
    /// geckodriver runs scripts in a sandbox, whose objects and globals the page does not see; so there the
    /// page makes the function, unless its policy forbids that.
    pub(crate) fn script(self, body: &str) -> String {
        match self {
            Browser::Chromium | Browser::WebKit => {
                format!("const given = [...arguments]; return (async () => {{ {body} }})();")
            }
            Browser::Firefox => {
                let text = format!("JSON.stringify(await (async () => {{ {body} }})()) ?? 'null'");
                let quoted = Value::from(format!("return (async () => {text})();"));
                format!(
                    "const page = window;
                    const whole = () => {{
                        try {{ return page.Function('given', {quoted}); }}
                        catch {{ return async (given) => {text}; }}
                    }};
                    return whole()(page.JSON.parse(JSON.stringify([...arguments])))
                        .then(JSON.parse, (error) => {{ throw new Error(`${{error?.message ?? JSON.stringify(error)}}`); }});"
                )
            }
        }
    }

    pub(crate) fn capabilities(self) -> Capabilities {
        let wanted = match self {
            Browser::Chromium => json!({
                "goog:chromeOptions": { "args": CHROMIUM },
                "goog:loggingPrefs": { "browser": "ALL" },
            }),
            Browser::Firefox => json!({
                "moz:firefoxOptions": { "args": ["-headless", "--width=1280", "--height=900"] },
            }),
            Browser::WebKit => json!({
                "webkitgtk:browserOptions": {
                    "binary": "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
                    "args": ["--automation"],
                },
            }),
        };
        match wanted {
            Value::Object(fields) => Capabilities::from(fields),
            _ => unreachable!("capabilities are an object"),
        }
    }
}
