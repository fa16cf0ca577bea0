//! Parts of the live widget, found and pressed as readers do.

use std::time::{Duration, Instant};

use serde_json::{Value, json};
use thirtyfour::WebElement;

use crate::browsers::Browser;
use crate::page::Page;
use crate::patience::TO_COME;

impl Page {
    /// Clicks the first visible part of the first element's widget that fits `css` and contains `text`.
    pub async fn press(&self, css: &str, text: &str) {
        let script = "return [...root.querySelectorAll(given[0])]
            .find((part) => part.checkVisibility() && part.textContent.includes(given[1]));";
        self.click(script, &[json!(css), json!(text)]).await;
    }

    /// Presses what stands at `[x, y]` of the window.
    pub async fn press_at(&self, place: &Value) {
        let at = |axis: usize| place[axis].as_f64().unwrap_or_default() as i64;
        let chain = self.session.action_chain().move_to(at(0), at(1)).click();
        chain.perform().await.unwrap_or_else(|error| panic!("{place} cannot be pressed: {error}"));
    }

    /// Chooses the option with this id of whatever offers it and is to be seen, radio buttons or a select.
    pub async fn choose(&self, id: &str) {
        let script = "const option = [...root.querySelectorAll(`:is(input, option)[value=\"${given[0]}\"]`)]
                .find((option) => option.closest('select, label')?.checkVisibility());
            return option?.closest('label:not(:has(select))') ?? option;";
        self.click(script, &[json!(id)]).await;
    }

    /// Puts the focus into a field of the first element's widget and presses keys.
    pub async fn keys_into(&self, css: &str, keys: &str) {
        self.run_with("root.querySelector(given[0]).focus();", &[json!(css)]).await;
        self.keys(keys).await;
    }

    /// Presses keys where the focus is.
    pub async fn keys(&self, keys: &str) {
        // Not through an element: in a shadow root the driver takes the focus away first.
        let pressed = self.session.action_chain().send_keys(keys).perform().await;
        pressed.unwrap_or_else(|error| panic!("{keys:?}: {error}"));
    }

    /// Presses a key while Shift is held.
    pub async fn shift_and(&self, key: char) {
        let shift = thirtyfour::Key::Shift;
        let chain = self.session.action_chain().key_down(shift.clone()).send_keys(key).key_up(shift);
        chain.perform().await.unwrap_or_else(|error| panic!("Shift and {key:?}: {error}"));
    }

    /// Writes a text into an empty field, in one stroke.
    pub async fn write(&self, css: &str, text: &str) {
        let script = "const field = root.querySelector(given[0]);
            field.focus();
            field.value = given[1];
            field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));";
        self.run_with(script, &[json!(css), json!(text)]).await;
    }

    /// A real click, at the place where the part is on the screen.
    async fn click(&self, script: &str, given: &[Value]) {
        let part = self.part(script, given).await;
        // This driver brings a part only to the edge of the view, where a sticky head may lie.
        if self.browser == Browser::WebKit {
            let script = "arguments[0].scrollIntoView({ block: 'center' });";
            let here = part.to_json().expect("a part has a name");
            self.session
                .execute(script, vec![here])
                .await
                .unwrap_or_else(|error| panic!("{given:?}: {error}"));
        }
        part.click().await.unwrap_or_else(|error| panic!("{given:?} cannot be clicked: {error}"));
    }

    /// What is still to be drawn is waited for, as a reader does.
    async fn part(&self, script: &str, given: &[Value]) -> WebElement {
        let whole = format!(
            "const given = [...arguments]; const root = document.querySelector('drug-compare').shadowRoot;\n{script}"
        );
        let start = Instant::now();
        loop {
            let found = self.session.execute(whole.clone(), given.to_vec()).await;
            match found.and_then(|found| found.element()) {
                Ok(found) => return found,
                Err(error) if start.elapsed() > TO_COME => {
                    panic!("{given:?} is not on the screen: {error}")
                }
                Err(_) => tokio::time::sleep(Duration::from_millis(20)).await,
            }
        }
    }
}
