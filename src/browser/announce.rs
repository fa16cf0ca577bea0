//! A live region for screen readers: says what a change has led to once typing pauses, and says it again where the text
//! is the same as before.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use web_sys::Element;

use super::watch::Watch;

/// Readers who type are not interrupted.
const REST_MS: u32 = 700;

/// What views mark as worth saying.
const ANNOUNCED: &str = "[data-told]";

/// Speaks for one container.
#[derive(Default)]
pub struct Announcer {
    /// What is spoken, when that is new.
    voice: RefCell<Option<Element>>,
    waiting: RefCell<Option<Timeout>>,
}

impl Announcer {
    /// To be called when something that is worth saying may have changed, and has been drawn.
    pub fn tell(self: &Rc<Self>, watch: &Rc<Watch>) {
        self.say(watch, "");
        let (own, watch) = (Rc::downgrade(self), Rc::downgrade(watch));
        let speak = move || {
            if let (Some(own), Some(watch)) = (own.upgrade(), watch.upgrade()) {
                own.say(&watch, &announcement(watch.container()));
            }
        };
        self.waiting.replace(Some(Timeout::new(REST_MS, speak)));
    }

    /// Screen readers speak a live region only when its text changes, so it is emptied before the next.
    fn say(&self, watch: &Watch, text: &str) {
        let voice = self.voice.borrow().clone().or_else(|| voice(watch.container()));
        if let Some(voice) = voice {
            watch.quietly(|| {
                if voice.parent_node().is_none() {
                    // Without its region the widget stays silent.
                    let _ = watch.container().append_child(&voice);
                }
                if let Some(lang) = language(watch.container()) {
                    // Without it the language of the host's page is taken.
                    let _ = voice.set_attribute("lang", &lang);
                }
                voice.set_text_content(Some(text));
            });
            self.voice.replace(Some(voice));
        }
    }
}

fn voice(container: &Element) -> Option<Element> {
    let voice = container.owner_document()?.create_element("div").ok()?;
    voice.set_attribute("role", "status").ok()?;
    voice.set_class_name("dc-voice");
    Some(voice)
}

/// The language that views are drawn in. The voice stands beside them.
fn language(container: &Element) -> Option<String> {
    container.query_selector("[lang]").ok().flatten()?.get_attribute("lang")
}

/// All that views have to say, in their order.
fn announcement(container: &Element) -> String {
    let Ok(parts) = container.query_selector_all(ANNOUNCED) else { return String::new() };
    let texts = (0..parts.length()).filter_map(|place| parts.item(place)?.text_content());
    texts.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" ")
}
