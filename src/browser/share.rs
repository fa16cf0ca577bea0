//! The clipboard, and the browser's own way to share. Both may be missing, and both may refuse.

use js_sys::{Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Clipboard, Navigator, ShareData};
use yew::platform::spawn_local;

use super::services::Answer;

/// What `share` rejects with where the reader cancels.
const CANCELLED: &str = "AbortError";

/// Puts a text into the clipboard.
pub fn copy(text: &str, answer: Answer) {
    let promise = clipboard().map(|clipboard| clipboard.write_text(text));
    spawn_local(async move {
        answer.emit(match promise {
            Some(promise) => JsFuture::from(promise).await.is_ok(),
            None => false,
        });
    });
}

/// Whether the browser has a way to share of its own.
pub fn can_share() -> bool {
    navigator().is_some_and(|navigator| has(&navigator, "share"))
}

/// Shares an address the browser's own way.
pub fn share(address: &str, answer: Answer) {
    let promise = navigator().filter(|_| can_share()).map(|navigator| ask(&navigator, address));
    spawn_local(async move {
        let Some(promise) = promise else { return answer.emit(false) };
        match JsFuture::from(promise).await {
            Ok(_) => answer.emit(true),
            Err(error) if name(&error).as_deref() == Some(CANCELLED) => {}
            Err(_) => answer.emit(false),
        }
    });
}

fn ask(navigator: &Navigator, address: &str) -> Promise {
    let data = ShareData::new();
    data.set_url(address);
    navigator.share_with_data(&data)
}

/// Not there on pages that were not loaded safely.
fn clipboard() -> Option<Clipboard> {
    let navigator = navigator()?;
    has(&navigator, "clipboard").then(|| navigator.clipboard())
}

fn navigator() -> Option<Navigator> {
    Some(web_sys::window()?.navigator())
}

fn has(navigator: &Navigator, member: &str) -> bool {
    Reflect::get(navigator, &JsValue::from_str(member)).is_ok_and(|member| !member.is_undefined())
}

fn name(error: &JsValue) -> Option<String> {
    Reflect::get(error.dyn_ref::<js_sys::Object>()?, &JsValue::from_str("name")).ok()?.as_string()
}
