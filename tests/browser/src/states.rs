//! The named states of the fixtures, as the build's page of all states shows them.

use std::sync::LazyLock;

use serde::Deserialize;

use crate::page::Page;
use crate::site::Site;

/// A state by its name.
#[derive(Clone, Debug, Deserialize)]
pub struct Named {
    pub id: String,
    pub name: String,
    /// How it comes about; a widget that lives where nothing else is said.
    #[serde(default = "live")]
    pub kind: String,
    /// The made-up one where nothing else is said.
    #[serde(default)]
    pub pack: Option<String>,
}

fn live() -> String {
    "live".to_owned()
}

#[derive(Deserialize)]
struct States {
    states: Vec<Named>,
}

/// All of them, in the order of the page.
pub fn states() -> &'static [Named] {
    static STATES: LazyLock<States> = LazyLock::new(|| {
        serde_json::from_str(include_str!("../../fixtures/states/states.json")).expect("the states are JSON")
    });
    &STATES.states
}

impl Page {
    /// Opens a state in a language and a theme, and waits until it is there.
    pub async fn open_state(&self, site: &Site, id: &str, lang: &str, theme: &str) {
        self.open(&site.url(&format!("/states/frame.html?state={id}&lang={lang}&theme={theme}"))).await;
        self.until("document.documentElement.dataset.state === 'there'").await;
    }
}
