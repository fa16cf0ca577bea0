//! A page in a browser, as a test sees it.

use serde_json::Value;
use thirtyfour::WebDriver;

use crate::browsers::Browser;
use crate::patience::TO_COME;

/// What every script of a test may name: the page's first element, its shadow root, and the end of a turn.
const PRELUDE: &str = r#"
    const dc = document.querySelector("drug-compare");
    const root = dc?.shadowRoot;
    const turn = () => new Promise((resolve) => setTimeout(resolve));
"#;

/// Whether the scripts of a page have run. A busy WebKit says that a page is there before that.
const PARSED: &str = "document.readyState === 'complete'
    || performance.getEntriesByType('navigation')[0]?.domContentLoadedEventEnd > 0";

/// Whether every element shows its live widget, and not the static facts.
const LIVE: &str = r#"(() => {
    const elements = [...document.querySelectorAll("drug-compare")];
    const live = ({ shadowRoot }) =>
        shadowRoot && !shadowRoot.querySelector("slot") && shadowRoot.querySelector("[part=root]")?.offsetHeight > 0;
    return elements.length > 0 && elements.every(live);
})()"#;

/// What helps to see why something did not happen.
const CIRCUMSTANCES: &str = "[
    document.visibilityState, document.readyState,
    ...[...document.querySelectorAll('drug-compare')].flatMap(({ shadowRoot }) =>
        [shadowRoot?.querySelector('[part=message]')?.textContent, shadowRoot?.innerHTML.slice(0, 300)]),
    ...await Promise.all([...document.querySelectorAll('drug-compare')].map(({ ready }) =>
        Promise.race([ready, turn()]).then(() => 'no error', ({ message, stack }) => `${message} ${stack}`))),
    ...performance.getEntriesByType('resource').map(({ name, responseEnd }) => `${name} ${Math.round(responseEnd)}`),
].join('; ')";

/// A window of a browser session. Every method panics when the browser cannot do what is asked.
pub struct Page {
    pub browser: Browser,
    pub(crate) session: WebDriver,
}

impl Page {
    pub(crate) fn new(browser: Browser, session: WebDriver) -> Page {
        Page { browser, session }
    }

    /// Goes to an address and waits until it is loaded.
    pub async fn open(&self, url: &str) {
        self.session.goto(url).await.unwrap_or_else(|error| panic!("{url}: {error}"));
        self.until(PARSED).await;
    }

    /// Opens a page and waits until its elements are live.
    pub async fn open_live(&self, url: &str) {
        self.open(url).await;
        self.live().await;
    }

    pub async fn reload(&self) {
        match self.browser {
            Browser::Chromium | Browser::WebKit => {
                self.session.refresh().await.expect("the page loads again");
                self.until(PARSED).await;
            }
            // There the driver reloads past the service worker, which no reader does.
            Browser::Firefox => {
                let url = self.session.current_url().await.expect("the page has an address");
                self.open(url.as_str()).await;
            }
        }
    }

    /// Waits until every element shows its live widget, and is ready.
    pub async fn live(&self) {
        self.until(LIVE).await;
        self.run("for (const dc of document.querySelectorAll('drug-compare')) await dc.ready;").await;
    }

    /// Who was known to a site is a stranger again.
    pub async fn forget_cookies(&self) {
        self.session.delete_all_cookies().await.expect("cookies can be deleted");
    }

    /// Runs the body of an async function in the page; its result as JSON. `dc`, `root` and `turn()` are
    /// at hand.
    pub async fn run(&self, script: &str) -> Value {
        self.run_with(script, &[]).await
    }

    /// As [`run`](Page::run), with values that the script finds in `given`.
    pub async fn run_with(&self, script: &str, given: &[Value]) -> Value {
        let outcome = self.attempt(script, given).await;
        outcome.unwrap_or_else(|error| panic!("{error}\nin the script:\n{script}"))
    }

    async fn attempt(&self, script: &str, given: &[Value]) -> Result<Value, String> {
        let whole = self.browser.script(&format!("{PRELUDE}\n{script}\n"));
        let outcome = self.session.execute(whole, given.to_vec()).await;
        let told = |error: String| error.split("Stacktrace").next().unwrap_or_default().trim().to_owned();
        outcome.map(|outcome| outcome.json().clone()).map_err(|error| told(error.to_string()))
    }

    /// The value of an expression in the page.
    pub async fn value(&self, expression: &str) -> Value {
        self.run(&format!("return {expression};")).await
    }

    /// Waits until an expression in the page is true.
    pub async fn until(&self, expression: &str) {
        let patience = TO_COME.as_millis();
        let wait = format!(
            "const met = async () => {{ {PRELUDE} return {expression}; }};
            for (const start = performance.now(); !(await met()); ) {{
                if (performance.now() - start > {patience}) throw new Error(`it never came: ${{{CIRCUMSTANCES}}}`);
                await new Promise((resolve) => setTimeout(resolve, 10));
            }}"
        );
        // A page that goes away while it waits takes the script with it; the next one waits on.
        while let Err(error) = self.attempt(&wait, &[]).await {
            let left =
                ["Document was unloaded", "before the unload event"].iter().any(|end| error.contains(end));
            assert!(left, "{error}\nin the script:\n{wait}");
        }
    }

    /// The text of the first element's live widget, as readers see it, with single spaces.
    pub async fn live_text(&self) -> String {
        self.text("root.querySelector('[part=root]').innerText").await
    }

    /// What an expression says, with single spaces.
    pub async fn text(&self, expression: &str) -> String {
        let text = self.value(expression).await;
        let text = text.as_str().unwrap_or_else(|| panic!("{expression} is no text but {text}"));
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// All errors and warnings of the console since the last question, where the driver hands them out,
    /// and all that the recorder of host pages kept.
    pub async fn console(&self) -> Vec<String> {
        let recorded = self.value("globalThis.recorded?.wrong.splice(0) ?? []").await;
        let mut all: Vec<String> = serde_json::from_value(recorded).expect("the recorder keeps texts");
        if self.browser.has_developer_tools() {
            let log = self.session.browser_log().await.expect("the log was asked for at the start");
            let loud = log.into_iter().filter(|entry| matches!(entry.level.as_str(), "SEVERE" | "WARNING"));
            all.extend(loud.map(|entry| format!("{}: {}", entry.level, entry.message)));
        }
        all
    }
}
